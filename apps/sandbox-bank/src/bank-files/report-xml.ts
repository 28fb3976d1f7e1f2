/** What the bank says of one order. */
export interface WrittenStatus {
  readonly reference: string;
  readonly status: string;
  readonly reason?: string;
  readonly bankReference?: string;
  readonly amount?: number;
}

export interface Report {
  readonly messageId: string;
  readonly createdAt: string;
  /** `MsgId` and `PmtInfId` of the file that is answered. */
  readonly original: string;
  readonly group: string;
  /** Of the whole file, where it is one. */
  readonly status?: string;
  readonly transfers: readonly WrittenStatus[];
}

/** The bank's answer to a file of orders as pain.002.001.10. */
export function reportXml({ messageId, createdAt, original, group, status, transfers }: Report): string {
  const whole = status === undefined ? '' : `<GrpSts>${status}</GrpSts>`;
  return (
    '<?xml version="1.0" encoding="UTF-8"?>\n<Document xmlns="urn:iso:std:iso:20022:tech:xsd:pain.002.001.10">' +
    `<CstmrPmtStsRpt><GrpHdr><MsgId>${messageId}</MsgId><CreDtTm>${createdAt}</CreDtTm></GrpHdr>` +
    `<OrgnlGrpInfAndSts><OrgnlMsgId>${original}</OrgnlMsgId><OrgnlMsgNmId>pain.001.001.09</OrgnlMsgNmId>${whole}</OrgnlGrpInfAndSts>` +
    `<OrgnlPmtInfAndSts><OrgnlPmtInfId>${group}</OrgnlPmtInfId>${transfers.map(transferOf).join('\n')}</OrgnlPmtInfAndSts>` +
    '</CstmrPmtStsRpt></Document>\n'
  );
}

const transferOf = ({ reference, status, reason, bankReference, amount }: WrittenStatus): string =>
  `<TxInfAndSts><OrgnlInstrId>${reference}</OrgnlInstrId><OrgnlEndToEndId>${reference}</OrgnlEndToEndId><TxSts>${status}</TxSts>` +
  (reason === undefined ? '' : `<StsRsnInf><Rsn><Prtry>${reason}</Prtry></Rsn></StsRsnInf>`) +
  (bankReference === undefined ? '' : `<AcctSvcrRef>${bankReference}</AcctSvcrRef>`) +
  (amount === undefined
    ? ''
    : `<OrgnlTxRef><Amt><InstdAmt Ccy="IDR">${amount}</InstdAmt></Amt></OrgnlTxRef>`) +
  '</TxInfAndSts>';
