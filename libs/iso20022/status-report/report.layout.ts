import type { Layout } from '../message.js';

/** The bank's answer to a file of transfers. */
export const STATUS_REPORT: Layout = {
  name: 'pain.002.001.10',
  root: 'CstmrPmtStsRpt',
  part: 'OrgnlPmtInfAndSts',
  entry: 'TxInfAndSts',
  details: null,
  around: [
    '<CstmrPmtStsRpt><GrpHdr><MsgId>-</MsgId><CreDtTm>2000-01-01T00:00:00Z</CreDtTm></GrpHdr>' +
      '<OrgnlGrpInfAndSts><OrgnlMsgId>-</OrgnlMsgId><OrgnlMsgNmId>-</OrgnlMsgNmId></OrgnlGrpInfAndSts>' +
      '<OrgnlPmtInfAndSts><OrgnlPmtInfId>-</OrgnlPmtInfId>',
    '</OrgnlPmtInfAndSts></CstmrPmtStsRpt>',
  ],
  leastEntry: '<TxInfAndSts/>',
};
