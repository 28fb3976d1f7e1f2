import type { Layout } from '../message.js';

const HEAD = '<GrpHdr><MsgId>-</MsgId><CreDtTm>2000-01-01T00:00:00Z</CreDtTm></GrpHdr>';
const ACCOUNT = '<Id>-</Id><Acct><Id><Othr><Id>-</Id></Othr></Id></Acct>';
const BALANCE =
  '<Bal><Tp><CdOrPrtry><Cd>OPBD</Cd></CdOrPrtry></Tp><Amt Ccy="IDR">0</Amt><CdtDbtInd>CRDT</CdtDbtInd>' +
  '<Dt><Dt>2000-01-01</Dt></Dt></Bal>';

const ENTRY = {
  entry: 'Ntry',
  details: { within: 'NtryDtls', detail: 'TxDtls' },
  leastEntry:
    '<Ntry><Amt Ccy="IDR">1</Amt><CdtDbtInd>CRDT</CdtDbtInd><Sts><Cd>BOOK</Cd></Sts><BkTxCd/></Ntry>',
};

/** The statement of a day. */
export const STATEMENT: Layout = {
  ...ENTRY,
  name: 'camt.053.001.08',
  root: 'BkToCstmrStmt',
  part: 'Stmt',
  around: [`<BkToCstmrStmt>${HEAD}<Stmt>${ACCOUNT}${BALANCE}`, '</Stmt></BkToCstmrStmt>'],
};

/** What the bank tells during the day: debits, credits, returns. */
export const NOTIFICATION: Layout = {
  ...ENTRY,
  name: 'camt.054.001.08',
  root: 'BkToCstmrDbtCdtNtfctn',
  part: 'Ntfctn',
  around: [`<BkToCstmrDbtCdtNtfctn>${HEAD}<Ntfctn>${ACCOUNT}`, '</Ntfctn></BkToCstmrDbtCdtNtfctn>'],
};
