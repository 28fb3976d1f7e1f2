import type { Rupiah } from '#kernel';
import { writtenAmount } from '../amounts.js';
import { namespaceOf } from '../message.js';
import { referenceOf, uetrOf } from '../references.js';
import { escaped } from '../xml/write-xml.js';
import type { AccountHolder, Bank, CreditTransfer, TransferBatch, TransferGroup } from './transfer.types.js';
import { TRANSFERS } from './transfers.layout.js';

/** Social security benefit, by the code list of ISO 20022. */
const PURPOSE = '<CtgyPurp><Cd>SSBE</Cd></CtgyPurp>';

export const openingOf = (batch: TransferBatch, count: number, total: Rupiah): string =>
  `<?xml version="1.0" encoding="UTF-8"?>
<Document xmlns="${namespaceOf(TRANSFERS.name)}">
<${TRANSFERS.root}>
<GrpHdr><MsgId>${escaped(batch.messageId)}</MsgId><CreDtTm>${instant(batch.createdAt)}</CreDtTm>\
<NbOfTxs>${count}</NbOfTxs><CtrlSum>${writtenAmount(total)}</CtrlSum>\
<InitgPty><Nm>${escaped(batch.initiator)}</Nm></InitgPty></GrpHdr>
`;

export const closingOf = (): string => `</${TRANSFERS.root}>\n</Document>\n`;

/** Booked one by one, so that each payment has its line on the statement; charges are ours, so that the payee gets all. */
export const groupOpening = (group: TransferGroup, total: string): string =>
  `<PmtInf><PmtInfId>${escaped(group.id)}</PmtInfId><PmtMtd>TRF</PmtMtd><BtchBookg>false</BtchBookg>\
<NbOfTxs>${group.count}</NbOfTxs><CtrlSum>${total}</CtrlSum>\
<PmtTpInf>${railXml(group)}${PURPOSE}</PmtTpInf><ReqdExctnDt>${executionXml(group)}</ReqdExctnDt>\
<Dbtr><Nm>${escaped(group.debtor.name)}</Nm></Dbtr>\
<DbtrAcct>${accountXml(group.debtor)}<Ccy>IDR</Ccy></DbtrAcct>\
<DbtrAgt>${bankXml(group.debtor.bank)}</DbtrAgt><ChrgBr>DEBT</ChrgBr>
`;

export function transferXml({ paymentId, amount, creditor, remittance }: CreditTransfer): string {
  const reference = referenceOf(paymentId);
  const text = remittance === undefined ? '' : `<RmtInf><Ustrd>${escaped(remittance)}</Ustrd></RmtInf>`;
  return `<CdtTrfTxInf><PmtId><InstrId>${reference}</InstrId><EndToEndId>${reference}</EndToEndId>\
<UETR>${uetrOf(paymentId)}</UETR></PmtId><Amt><InstdAmt Ccy="IDR">${writtenAmount(amount)}</InstdAmt></Amt>\
<CdtrAgt>${bankXml(creditor.bank)}</CdtrAgt><Cdtr><Nm>${escaped(creditor.name)}</Nm></Cdtr>\
<CdtrAcct>${accountXml(creditor)}</CdtrAcct>${text}</CdtTrfTxInf>
`;
}

const railXml = ({ rail }: TransferGroup): string =>
  rail === undefined ? '' : `<LclInstrm><Prtry>${escaped(rail)}</Prtry></LclInstrm>`;

const executionXml = ({ execution }: TransferGroup): string =>
  execution instanceof Temporal.PlainDate ? `<Dt>${execution}</Dt>` : `<DtTm>${instant(execution)}</DtTm>`;

const accountXml = ({ account }: AccountHolder): string => `<Id><Othr><Id>${account}</Id></Othr></Id>`;

const bankXml = ({ code, bic }: Bank): string =>
  `<FinInstnId>${bic === undefined ? '' : `<BICFI>${bic}</BICFI>`}<ClrSysMmbId><MmbId>${code}</MmbId></ClrSysMmbId></FinInstnId>`;

const instant = (at: Temporal.Instant): string => at.toString({ smallestUnit: 'second' });
