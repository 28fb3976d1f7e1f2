import { type EventMetadata, execute, Refused, rows, type Tx } from '#event-store';
import { type Actor, addRupiah, type Rupiah, regionDate, zeroRupiah } from '#kernel';
import { inBatches, newId } from '#platform';
import type { FileKind } from '../reconcile/file-kind.js';
import { type KeptLine, keptMovement, keptStatus } from '../reconcile/kept-line.js';
import { lookAgain, oneAtATime } from '../reconcile/look-again.js';
import { reconcileLines } from '../reconcile/reconcile-lines.js';
import type { OfFile } from '../reconcile/reconciling.js';
import { bankFileDecider } from '../reconciliation/bank-file.decide.js';
import { type FileOfBank, told } from './open-file.js';
import { type BankFileAnswer, type BankFileRow, bankFileAnswer, COUNTS_OF_FILE } from './read-bank-files.js';
import * as sql from './take-bank-file.sql.js';
import { hearOfTheUnlisted } from './unlisted-transfers.js';

const AT_ONCE = 500;
/** How far back a new statement may show what was missing. */
const DAYS_BACK = 40;

export interface TakenFile {
  readonly file: FileOfBank;
  readonly actor: Actor;
  readonly at: Temporal.Instant;
  readonly believesReturns: boolean;
}

const KIND: Readonly<Record<FileOfBank['kind'], FileKind>> = {
  statement: 'STATEMENT',
  notification: 'NOTIFICATION',
  'status-report': 'REPORT',
};

/** Keeps a file with its lines, reconciles them, and says so in the log: all of it, or nothing. Throws `Refused`. */
export async function takeBankFile(
  tx: Tx,
  taken: TakenFile,
  metadata: EventMetadata,
): Promise<BankFileAnswer> {
  const { file, at, believesReturns } = taken;
  await oneAtATime(tx);
  await theFileMustBeNew(tx, file);
  const answersFile = await fileAnsweredBy(tx, file);
  const fileId = newId();
  const ofFile: OfFile = { fileId, kind: KIND[file.kind], answersFile, at, believesReturns };
  const totals = await keepLines(tx, file, ofFile);
  await keepFile(tx, taken, ofFile, totals);
  if (file.kind === 'status-report') await hearOfTheUnlisted(tx, file.header, ofFile);
  await lookAgain(tx, ofFile, daysBackTo(file, at));
  return tellOf(tx, taken, ofFile, { ...metadata, correlationId: fileId });
}

async function theFileMustBeNew(tx: Tx, { kind, digest, header }: FileOfBank): Promise<void> {
  const known = await rows(tx, sql.SAME_FILE, [digest, KIND[kind], header.messageId]);
  if (known.length > 0) throw new Refused({ code: 'BANK_FILE_ALREADY_TAKEN', values: { digest } });
}

/** A report is about a file of ours, or it is about somebody else's money. */
async function fileAnsweredBy(tx: Tx, file: FileOfBank): Promise<string | null> {
  if (file.kind !== 'status-report') return null;
  const [found] = await rows<{ fileId: string }>(tx, sql.FILE_ANSWERED, [file.header.originalMessageId]);
  if (!found) throw new Refused({ code: 'BANK_FILE_ANSWERS_NOTHING_OF_OURS', values: {} });
  return found.fileId;
}

interface Totals {
  lines: number;
  faulty: number;
  readonly amounts: Record<'DEBIT' | 'CREDIT', Rupiah>;
}

/** In batches, so that memory does not grow with the file. What turns out to be wrong at its end undoes all of them. */
async function keepLines(tx: Tx, file: FileOfBank, ofFile: OfFile): Promise<Totals> {
  const totals: Totals = { lines: 0, faulty: 0, amounts: { DEBIT: zeroRupiah, CREDIT: zeroRupiah } };
  await told(async () => {
    for await (const lines of inBatches(keptLines(file), AT_ONCE)) {
      for (const line of lines) count(line, totals);
      await reconcileLines(tx, lines, ofFile);
    }
  });
  return totals;
}

function count({ fault, direction, amount }: KeptLine, totals: Totals): void {
  totals.lines += 1;
  if (fault) totals.faulty += 1;
  if (direction && amount !== null) totals.amounts[direction] = addRupiah(totals.amounts[direction], amount);
}

async function* keptLines(file: FileOfBank): AsyncGenerator<KeptLine> {
  if (file.kind === 'status-report') {
    for await (const line of file.lines()) yield keptStatus(line);
    return;
  }
  const days = statementsIn(file).map(({ day }) => day);
  for await (const line of file.lines()) yield keptMovement(line, part => days[part - 1] ?? null);
}

const statementsIn = (file: FileOfBank) =>
  file.kind !== 'statement'
    ? []
    : file.header.parts.map(({ day, opening, closing }, index) => ({
        part: index + 1,
        day: day.toString(),
        opening: opening.amount,
        closing: closing.amount,
      }));

async function keepFile(tx: Tx, taken: TakenFile, ofFile: OfFile, totals: Totals): Promise<void> {
  const { file, actor, at } = taken;
  const { DEBIT, CREDIT } = totals.amounts;
  await tx.query(sql.KEEP_FILE, [
    ...[ofFile.fileId, file.digest, ofFile.kind, file.message, file.header.messageId, ofFile.answersFile],
    ...[totals.lines, totals.faulty, DEBIT, CREDIT, actor, at.toString()],
  ]);
  const statements = statementsIn(file);
  if (statements.length === 0) return;
  await tx.query(sql.KEEP_STATEMENTS, [
    ofFile.fileId,
    statements.map(({ part }) => part),
    statements.map(({ day }) => day),
    statements.map(({ opening }) => opening),
    statements.map(({ closing }) => closing),
  ]);
}

function daysBackTo(file: FileOfBank, at: Temporal.Instant): number {
  const days = statementsIn(file).map(({ day }) => Temporal.PlainDate.from(day).until(regionDate(at)).days);
  return Math.max(DAYS_BACK, ...days);
}

async function tellOf(
  tx: Tx,
  { file, actor }: TakenFile,
  { fileId }: OfFile,
  metadata: EventMetadata,
): Promise<BankFileAnswer> {
  const [row] = await rows<BankFileRow>(tx, COUNTS_OF_FILE, [fileId]);
  if (!row) throw new Error('The file that was taken is not there');
  const { messageId: _, ...answer } = bankFileAnswer(row);
  const statements = statementsIn(file).map(({ day, opening, closing }) => ({ day, opening, closing }));
  const told = { ...answer, statements, takenBy: actor };
  const command = { type: 'TakeBankFile', file: told } as const;
  await execute(tx, bankFileDecider, { stream: fileId, command, metadata });
  return bankFileAnswer(row);
}
