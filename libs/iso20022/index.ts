export { meaningOf, reasonRow, statusRow } from './codes/meanings.js';
export { REASONS, type ReasonRemedy, type ReasonRow } from './codes/reasons.table.js';
export { STATUSES, type StatusMeaning, type StatusRow } from './codes/statuses.table.js';
export type { LineFault } from './faults/line-fault.js';
export type { LineFaultCode } from './faults/line-faults.table.js';
export { BankFileRefused, type Place } from './faults/refusal.js';
export type { RefusalCode } from './faults/refusals.table.js';
export type { Told } from './faults/told.js';
export type { Line } from './read-file/lines-of.js';
export {
  type AnyBankFile,
  type BankFile,
  type NotificationFile,
  openBankFile,
  type StatementFile,
  type StatusReportFile,
  type TransfersFile,
} from './read-file/open-bank-file.js';
export { paymentOf, referenceOf, uetrOf } from './references.js';
export type {
  AccountEntry,
  ExactSum,
  NotificationHeader,
  NotificationPart,
  StatementHeader,
  StatementPart,
} from './statement/statement.types.js';
export type {
  GroupStatus,
  ReportHeader,
  ReportPart,
  TransferStatus,
} from './status-report/report.types.js';
export { type ReadBack, readBack } from './transfers/read-back.js';
export type { ReadTransfer } from './transfers/read-transfer.js';
export type {
  AccountHolder,
  Bank,
  BatchHeader,
  CreditTransfer,
  TransferBatch,
  TransferGroup,
} from './transfers/transfer.types.js';
export type { TransfersHeader } from './transfers/transfers-survey.js';
export { writeCreditTransfers } from './transfers/write-transfers.js';
export type { ByteSource } from './xml/decode-text.js';
