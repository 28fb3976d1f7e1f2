import { rows, type Tx } from '#event-store';
import { type PaymentId, REGION_ZONE, regionDate, rupiah } from '#kernel';
import { type ExceptionKind, MAY_END_BY_THEMSELVES } from '../reconciliation/exception-kinds.table.js';
import { roleOf } from '../reconciliation/line.rules.js';
import { FILE_KINDS, type FileKind } from './file-kind.js';
import type { KeptLine } from './kept-line.js';
import {
  END,
  END_BALANCES,
  END_MISSING_LINES,
  LOOKED_AT,
  OPEN_BALANCES,
  OPEN_MISSING_LINES,
  TO_BE_LOOKED_AT_AGAIN,
} from './lines.sql.js';
import { decidedLines, type JudgedLine, keepMatches } from './reconcile-lines.js';
import type { Reconciling } from './reconciling.js';

const AT_ONCE = 500;

/** Files are taken and exceptions are looked at one transaction at a time: a line is matched once. */
const LOCK = `SELECT pg_advisory_xact_lock(hashtext('disbursement.reconciliation'))`;

export async function oneAtATime(tx: Tx): Promise<void> {
  await tx.query(LOCK);
}

const TRY = `SELECT pg_try_advisory_xact_lock(hashtext('disbursement.reconciliation')) AS "isFree"`;

/** The same for who can come back later. */
export async function nobodyElseIsAtIt(tx: Tx): Promise<boolean> {
  const [tried] = await rows<{ isFree: boolean }>(tx, TRY);
  return tried?.isFree === true;
}

/**
 * Ends what later files and events have cleared, and opens what they have shown to be missing since a number of days. Call
 * it under `oneAtATime`.
 */
export async function lookAgain(tx: Tx, reconciling: Reconciling, days: number): Promise<void> {
  while ((await lookAtSomeAgain(tx, reconciling)) > 0);
  const at = reconciling.at.toString();
  await tx.query(END_MISSING_LINES, [at]);
  await tx.query(OPEN_MISSING_LINES, [since(reconciling.at, days), REGION_ZONE, at]);
  await tx.query(END_BALANCES, [at]);
  await tx.query(OPEN_BALANCES, [at]);
}

const since = (at: Temporal.Instant, days: number): string => regionDate(at).subtract({ days }).toString();

interface OpenLine extends Omit<KeptLine, 'amount' | 'paymentId'> {
  readonly exceptionId: string;
  readonly exceptionKind: ExceptionKind;
  readonly fileKind: FileKind;
  readonly fileId: string;
  readonly paymentId: PaymentId;
  readonly amount: string | null;
}

interface LookedAt extends JudgedLine {
  readonly open: OpenLine;
}

async function lookAtSomeAgain(tx: Tx, reconciling: Reconciling): Promise<number> {
  const open = await rows<OpenLine>(tx, TO_BE_LOOKED_AT_AGAIN, [MAY_END_BY_THEMSELVES, AT_ONCE]);
  for (const kind of FILE_KINDS) {
    const ofKind = open.filter(({ fileKind }) => fileKind === kind);
    if (ofKind.length > 0) await lookAt(tx, ofKind, { ...reconciling, kind });
  }
  return open.length;
}

async function lookAt(
  tx: Tx,
  open: readonly OpenLine[],
  reconciling: Reconciling & { readonly kind: FileKind },
): Promise<void> {
  const { at, kind } = reconciling;
  const decided = await decidedLines(tx, open.map(lineOf), { ...reconciling, answersFile: null });
  const lookedAt = open.flatMap((one, index): LookedAt[] => {
    const judgedLine = decided[index];
    return judgedLine ? [{ ...judgedLine, open: one }] : [];
  });
  await keepMatches(
    tx,
    lookedAt.map(one => ({ ...one, kind, fileId: one.open.fileId })),
    at,
  );
  await endThose(tx, lookedAt, at);
  await tx.query(LOOKED_AT, [
    lookedAt.map(one => one.open.exceptionId),
    lookedAt.map(({ known }) => known?.version ?? null),
  ]);
}

async function endThose(tx: Tx, lookedAt: readonly LookedAt[], at: Temporal.Instant): Promise<void> {
  const ended = lookedAt.flatMap(one => {
    const ending = endingOf(one);
    return ending ? [{ id: one.open.exceptionId, ending }] : [];
  });
  if (ended.length === 0) return;
  await tx.query(END, [ended.map(({ id }) => id), ended.map(({ ending }) => ending), at.toString()]);
}

/** A line that was only announced has nothing to be matched with once the booked one is. */
function endingOf({ line, outcome, known }: LookedAt): 'MATCHED' | 'BOOKED_LATER' | null {
  if (outcome.outcome === 'MATCHED') return 'MATCHED';
  if (outcome.kind !== 'NOT_BOOKED' || line.direction === null) return null;
  return known?.matched.includes(roleOf({ direction: line.direction })) ? 'BOOKED_LATER' : null;
}

const lineOf = ({ amount, ...open }: OpenLine): KeptLine => ({
  ...{
    line: open.line,
    part: open.part,
    day: open.day,
    paymentId: open.paymentId,
    direction: open.direction,
  },
  ...{ status: open.status, bankReference: open.bankReference, reasons: open.reasons, fault: null },
  amount: amount === null ? null : rupiah(Number(amount)),
});
