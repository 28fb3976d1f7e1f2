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

/** The statement of a day as camt.053.001.08, in pieces: a day may have very many lines. Its closing balance follows from those booked. */
export function statementParts(file: DayOfAccount): Generator<string> {
  const closing = file.opening + movementOf(file.lines);
  const balances = balance('OPBD', file.opening, file.day) + balance('CLBD', closing, file.day);
  return documentParts(file, {
    ...{ message: 'camt.053.001.08', root: 'BkToCstmrStmt', part: 'Stmt' },
    head: accountOf(file) + balances,
  });
}

export const statementXml = (file: DayOfAccount): string => [...statementParts(file)].join('');

/** What the bank tells during the day, as camt.054.001.08. */
export const notificationXml = (file: AccountFile): string =>
  [
    ...documentParts(file, {
      ...{ message: 'camt.054.001.08', root: 'BkToCstmrDbtCdtNtfctn', part: 'Ntfctn' },
      head: accountOf(file),
    }),
  ].join('');

interface Around {
  readonly message: string;
  readonly root: string;
  readonly part: string;
  readonly head: string;
}

const LINES_IN_A_PIECE = 500;

function* documentParts(
  { messageId, createdAt, lines }: AccountFile,
  { message, root, part, head }: Around,
): Generator<string> {
  yield `<?xml version="1.0" encoding="UTF-8"?>\n<Document xmlns="${NAMESPACE}${message}"><${root}>`;
  yield `<GrpHdr><MsgId>${messageId}</MsgId><CreDtTm>${createdAt}</CreDtTm></GrpHdr><${part}>${head}`;
  for (let from = 0; from < lines.length; from += LINES_IN_A_PIECE)
    yield `${lines
      .slice(from, from + LINES_IN_A_PIECE)
      .map(entryOf)
      .join('\n')}\n`;
  yield `</${part}></${root}></Document>\n`;
}

const accountOf = ({ messageId, account }: AccountFile): string =>
  `<Id>${messageId}</Id><Acct><Id><Othr><Id>${account}</Id></Othr></Id><Ccy>IDR</Ccy></Acct>`;

const balance = (type: string, amount: number, day: string): string =>
  `<Bal><Tp><CdOrPrtry><Cd>${type}</Cd></CdOrPrtry></Tp><Amt Ccy="IDR">${Math.abs(amount)}</Amt>` +
  `<CdtDbtInd>${amount < 0 ? 'DBIT' : 'CRDT'}</CdtDbtInd><Dt><Dt>${day}</Dt></Dt></Bal>`;

const movementOf = (lines: readonly WrittenLine[]): number =>
  lines
    .filter(({ status = 'BOOK', currency = 'IDR' }) => status === 'BOOK' && currency === 'IDR')
    .reduce((sum, { direction, amount }) => sum + Number(amount) * (direction === 'DEBIT' ? -1 : 1), 0);

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
