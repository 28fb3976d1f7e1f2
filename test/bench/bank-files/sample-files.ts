import { type CreditTransfer, referenceOf, type TransferBatch, uetrOf } from '#iso20022';
import { type PaymentId, type Rupiah, rupiah } from '#kernel';

// Files of any number of invented payments, in pieces, as a bank would send them.

const LEAST = 1_000_000;
const STEP = 137;
const SPREAD = 0x9e3779b1;
const EVERY_ONE_RETURNED = 50;

const BANKS = ['002', '008', '009', '014', '200', '451'] as const;

/** Spread over all values of its first digits, and each its own by its last. */
export function paymentId(number: number): PaymentId {
  const first = (Math.imul(number, SPREAD) >>> 0).toString(16).padStart(8, '0');
  return `${first}-9c2d-5e3f-a1b2-${number.toString(16).padStart(12, '0')}` as PaymentId;
}

export const amount = (number: number): Rupiah => rupiah(LEAST + (number % LEAST) * STEP);

export function totalOf(count: number): Rupiah {
  let total = 0;
  for (let number = 1; number <= count; number += 1) total += amount(number);
  return rupiah(total);
}

export const batchOf = (count: number): TransferBatch => ({
  messageId: 'BENCH-1',
  createdAt: Temporal.Instant.from('2026-11-20T01:00:00Z'),
  initiator: 'Lembaga Contoh',
  groups: [
    {
      id: 'BENCH-1-1',
      execution: Temporal.PlainDate.from('2026-11-20'),
      debtor: { name: 'Lembaga Contoh', account: '0001112223334', bank: { code: '009' } },
      rail: 'BIFAST',
      count,
      total: totalOf(count),
      transfers: transfersOf(count),
    },
  ],
});

function* transfersOf(count: number): Generator<CreditTransfer> {
  for (let number = 1; number <= count; number += 1) {
    yield {
      paymentId: paymentId(number),
      amount: amount(number),
      creditor: {
        name: `Penerima Contoh ${number}`,
        account: accountOf(number),
        bank: { code: BANKS[number % BANKS.length] ?? '002' },
      },
      remittance: `Santunan JKM contoh ${number}`,
    };
  }
}

const accountOf = (number: number): string => String(9_000_000_000 + number);

const document = (message: string, body: string): string =>
  `<?xml version="1.0" encoding="UTF-8"?>\n<Document xmlns="urn:iso:std:iso:20022:tech:xsd:${message}">\n${body}`;

const HEAD = '<GrpHdr><MsgId>BANK-1</MsgId><CreDtTm>2026-11-20T18:00:00+07:00</CreDtTm></GrpHdr>';

/** A status report that lists every transfer; one in fifty is rejected. */
export function* statusReport(count: number): Generator<string> {
  yield document(
    'pain.002.001.10',
    `<CstmrPmtStsRpt>${HEAD}<OrgnlGrpInfAndSts><OrgnlMsgId>BENCH-1</OrgnlMsgId><OrgnlMsgNmId>pain.001.001.09</OrgnlMsgNmId>` +
      `<OrgnlNbOfTxs>${count}</OrgnlNbOfTxs><OrgnlCtrlSum>${totalOf(count)}.00</OrgnlCtrlSum></OrgnlGrpInfAndSts>` +
      '<OrgnlPmtInfAndSts><OrgnlPmtInfId>BENCH-1-1</OrgnlPmtInfId>\n',
  );
  for (let number = 1; number <= count; number += 1) {
    const reference = referenceOf(paymentId(number));
    const status =
      number % EVERY_ONE_RETURNED === 0
        ? '<TxSts>RJCT</TxSts><StsRsnInf><Rsn><Cd>AC04</Cd></Rsn></StsRsnInf>'
        : '<TxSts>ACSC</TxSts>';
    yield `<TxInfAndSts><OrgnlInstrId>${reference}</OrgnlInstrId><OrgnlEndToEndId>${reference}</OrgnlEndToEndId>` +
      `<OrgnlUETR>${uetrOf(paymentId(number))}</OrgnlUETR>${status}<AcctSvcrRef>BNK${number}</AcctSvcrRef>` +
      `<OrgnlTxRef><Amt><InstdAmt Ccy="IDR">${amount(number)}.00</InstdAmt></Amt></OrgnlTxRef></TxInfAndSts>\n`;
  }
  yield '</OrgnlPmtInfAndSts></CstmrPmtStsRpt></Document>\n';
}

/** A statement with one debit for each payment. */
export function* statement(count: number): Generator<string> {
  const total = totalOf(count);
  yield document('camt.053.001.08', `<BkToCstmrStmt>${HEAD}<Stmt><Id>S-1</Id>${ACCOUNT}`);
  yield balance('OPBD', total) + balance('CLBD', 0);
  yield `<TxsSummry><TtlDbtNtries><NbOfNtries>${count}</NbOfNtries><Sum>${total}.00</Sum></TtlDbtNtries></TxsSummry>\n`;
  for (let number = 1; number <= count; number += 1) {
    yield `<Ntry>${booked(amount(number), number)}<NtryDtls>${details(number)}</NtryDtls></Ntry>\n`;
  }
  yield '</Stmt></BkToCstmrStmt></Document>\n';
}

/** A notification in which one debit books all payments as a batch. */
export function* batchNotification(count: number): Generator<string> {
  yield document('camt.054.001.08', `<BkToCstmrDbtCdtNtfctn>${HEAD}<Ntfctn><Id>N-1</Id>${ACCOUNT}`);
  yield `<Ntry>${booked(totalOf(count), 0)}<NtryDtls><Btch><NbOfTxs>${count}</NbOfTxs></Btch>\n`;
  for (let number = 1; number <= count; number += 1) yield `${details(number)}\n`;
  yield '</NtryDtls></Ntry></Ntfctn></BkToCstmrDbtCdtNtfctn></Document>\n';
}

const ACCOUNT = '<Acct><Id><Othr><Id>0001112223334</Id></Othr></Id><Ccy>IDR</Ccy></Acct>';

const balance = (type: string, value: number): string =>
  `<Bal><Tp><CdOrPrtry><Cd>${type}</Cd></CdOrPrtry></Tp><Amt Ccy="IDR">${value}.00</Amt><CdtDbtInd>CRDT</CdtDbtInd>` +
  '<Dt><Dt>2026-11-20</Dt></Dt></Bal>';

const CODE =
  '<BkTxCd><Domn><Cd>PMNT</Cd><Fmly><Cd>ICDT</Cd><SubFmlyCd>DMCT</SubFmlyCd></Fmly></Domn></BkTxCd>';

const booked = (value: number, number: number): string =>
  `<Amt Ccy="IDR">${value}.00</Amt><CdtDbtInd>DBIT</CdtDbtInd><Sts><Cd>BOOK</Cd></Sts><BookgDt><Dt>2026-11-20</Dt></BookgDt>` +
  `<ValDt><Dt>2026-11-20</Dt></ValDt><AcctSvcrRef>BNK${number}</AcctSvcrRef>${CODE}`;

function details(number: number): string {
  const reference = referenceOf(paymentId(number));
  return (
    `<TxDtls><Refs><InstrId>${reference}</InstrId><EndToEndId>${reference}</EndToEndId><UETR>${uetrOf(paymentId(number))}</UETR></Refs>` +
    `<Amt Ccy="IDR">${amount(number)}.00</Amt><CdtDbtInd>DBIT</CdtDbtInd>` +
    `<RltdPties><Cdtr><Pty><Nm>Penerima Contoh ${number}</Nm></Pty></Cdtr><CdtrAcct><Id><Othr><Id>${accountOf(number)}</Id></Othr></Id></CdtrAcct></RltdPties>` +
    `<RmtInf><Ustrd>Santunan JKM contoh ${number}</Ustrd></RmtInf></TxDtls>`
  );
}
