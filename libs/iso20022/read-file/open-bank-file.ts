import { notificationMessage, statementMessage } from '../statement/account-survey.js';
import type { AccountEntry, NotificationHeader, StatementHeader } from '../statement/statement.types.js';
import type { ReportHeader, TransferStatus } from '../status-report/report.types.js';
import { reportMessage } from '../status-report/report-survey.js';
import type { ReadTransfer } from '../transfers/read-transfer.js';
import { type TransfersHeader, transfersMessage } from '../transfers/transfers-survey.js';
import type { ByteSource } from '../xml/decode-text.js';
import { type Line, linesOf } from './lines-of.js';
import { type KnownMessage, surveyFile } from './survey-file.js';

/** A bank file that may be read: whatever could refuse it as a whole was looked for already. */
export interface BankFile<Kind extends string, Header, Value> {
  readonly kind: Kind;
  /** The message with its version, such as `camt.053.001.08`. */
  readonly message: string;
  readonly header: Header;
  /** SHA-256 of the file. */
  readonly digest: string;
  /** Reads the file once more, line by line in bounded memory. Throws `BankFileRefused` at its end if it has changed. */
  readonly lines: () => AsyncGenerator<Line<Value>>;
}

export type StatementFile = BankFile<'statement', StatementHeader, AccountEntry>;
export type NotificationFile = BankFile<'notification', NotificationHeader, AccountEntry>;
export type StatusReportFile = BankFile<'status-report', ReportHeader, TransferStatus>;
export type TransfersFile = BankFile<'transfers', TransfersHeader, ReadTransfer>;
export type AnyBankFile = StatementFile | NotificationFile | StatusReportFile | TransfersFile;

const MESSAGES: readonly KnownMessage[] = [
  statementMessage,
  notificationMessage,
  reportMessage,
  transfersMessage,
];

/**
 * Opens a file of the bank: camt.053.001.08, camt.054.001.08, pain.002.001.10 or our own pain.001.001.09. Reads it
 * from end to end, in bounded memory. Throws `BankFileRefused` where the file as a whole cannot be trusted.
 */
export async function openBankFile(source: ByteSource): Promise<AnyBankFile> {
  const file = await surveyFile(source, MESSAGES);
  const { kind, layout } = file.message;
  const opened: BankFile<string, unknown, unknown> = {
    kind,
    message: layout.name,
    header: file.header,
    digest: file.digest,
    lines: () => linesOf(source, file),
  };
  // Kind, header and lines come from one message of the list above, as the union has them.
  return opened as AnyBankFile;
}
