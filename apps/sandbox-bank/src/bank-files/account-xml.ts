/** A line as the bank writes it into a statement or a notification. */
export interface WrittenLine {
  /** `EndToEndId` and `InstrId`; none for what nobody ordered. */
  readonly reference: string | null;
  readonly amount: number | string;
  readonly direction: 'DEBIT' | 'CREDIT';
  readonly day: string;
  readonly bankReference: string;
  /** Why it came back, where it is a return. */
  readonly returned?: string;
  readonly status?: 'BOOK' | 'PDNG';
  readonly currency?: string;
}

export interface AccountFile {
  readonly messageId: string;
  readonly createdAt: string;
  readonly account: string;
  readonly lines: readonly WrittenLine[];
}

export interface DayOfAccount extends AccountFile {
  readonly day: string;
  readonly opening: number;
}

const NAMESPACE = 'urn:iso:std:iso:20022:tech:xsd:';

/** The statement of a day as camt.053.001.08; its closing balance follows from its booked lines. */
export function statementXml(file: DayOfAccount): string {
  const closing = file.opening + movementOf(file.lines);
  const balances = balance('OPBD', file.opening, file.day) + balance('CLBD', closing, file.day);
  return documentOf(
    'camt.053.001.08',
    'BkToCstmrStmt',
    file,
    `<Stmt>${accountOf(file)}${balances}${entries(file)}</Stmt>`,
  );
}

/** What the bank tells during the day, as camt.054.001.08. */
export const notificationXml = (file: AccountFile): string =>
  documentOf(
    'camt.054.001.08',
    'BkToCstmrDbtCdtNtfctn',
    file,
    `<Ntfctn>${accountOf(file)}${entries(file)}</Ntfctn>`,
  );

const documentOf = (message: string, root: string, file: AccountFile, part: string): string =>
  `<?xml version="1.0" encoding="UTF-8"?>\n<Document xmlns="${NAMESPACE}${message}"><${root}>` +
  `<GrpHdr><MsgId>${file.messageId}</MsgId><CreDtTm>${file.createdAt}</CreDtTm></GrpHdr>${part}</${root}></Document>\n`;

const accountOf = ({ messageId, account }: AccountFile): string =>
  `<Id>${messageId}</Id><Acct><Id><Othr><Id>${account}</Id></Othr></Id><Ccy>IDR</Ccy></Acct>`;

const balance = (type: string, amount: number, day: string): string =>
  `<Bal><Tp><CdOrPrtry><Cd>${type}</Cd></CdOrPrtry></Tp><Amt Ccy="IDR">${Math.abs(amount)}</Amt>` +
  `<CdtDbtInd>${amount < 0 ? 'DBIT' : 'CRDT'}</CdtDbtInd><Dt><Dt>${day}</Dt></Dt></Bal>`;

const movementOf = (lines: readonly WrittenLine[]): number =>
  lines
    .filter(({ status = 'BOOK', currency = 'IDR' }) => status === 'BOOK' && currency === 'IDR')
    .reduce((sum, { direction, amount }) => sum + Number(amount) * (direction === 'DEBIT' ? -1 : 1), 0);

const entries = ({ lines }: AccountFile): string => lines.map(entryOf).join('\n');

function entryOf(line: WrittenLine): string {
  const { reference, amount, direction, day, bankReference, status = 'BOOK', currency = 'IDR' } = line;
  const indicator = direction === 'DEBIT' ? 'DBIT' : 'CRDT';
  return (
    `<Ntry><Amt Ccy="${currency}">${amount}</Amt><CdtDbtInd>${indicator}</CdtDbtInd>` +
    `${line.returned === undefined ? '' : '<RvslInd>true</RvslInd>'}<Sts><Cd>${status}</Cd></Sts>` +
    `<BookgDt><Dt>${day}</Dt></BookgDt><ValDt><Dt>${day}</Dt></ValDt><AcctSvcrRef>${bankReference}</AcctSvcrRef>` +
    `<BkTxCd/>${reference === null ? '' : detailsOf(reference, line.returned)}</Ntry>`
  );
}

const detailsOf = (reference: string, returned: string | undefined): string =>
  `<NtryDtls><TxDtls><Refs><InstrId>${reference}</InstrId><EndToEndId>${reference}</EndToEndId></Refs>` +
  `${returned === undefined ? '' : `<RtrInf><Rsn><Cd>${returned}</Cd></Rsn></RtrInf>`}</TxDtls></NtryDtls>`;
