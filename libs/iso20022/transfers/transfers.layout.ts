import type { Layout } from '../message.js';

/** Our own orders, as the bank gets them. */
export const TRANSFERS: Layout = {
  name: 'pain.001.001.09',
  root: 'CstmrCdtTrfInitn',
  part: 'PmtInf',
  entry: 'CdtTrfTxInf',
  details: null,
  around: [
    '<CstmrCdtTrfInitn><GrpHdr><MsgId>-</MsgId><CreDtTm>2000-01-01T00:00:00Z</CreDtTm><NbOfTxs>1</NbOfTxs>' +
      '<InitgPty/></GrpHdr><PmtInf><PmtInfId>-</PmtInfId><PmtMtd>TRF</PmtMtd><ReqdExctnDt><Dt>2000-01-01</Dt>' +
      '</ReqdExctnDt><Dbtr/><DbtrAcct><Id><Othr><Id>-</Id></Othr></Id></DbtrAcct><DbtrAgt><FinInstnId/></DbtrAgt>',
    '</PmtInf></CstmrCdtTrfInitn>',
  ],
  leastEntry:
    '<CdtTrfTxInf><PmtId><EndToEndId>-</EndToEndId></PmtId><Amt><InstdAmt Ccy="IDR">1</InstdAmt></Amt></CdtTrfTxInf>',
};
