import { type Directed, type Tx } from '#event-store';
import { type RecoveryId, type Refusal, type Rupiah } from '#kernel';
import type { KeptLine } from '../reconcile/kept-line.js';
import type { OfFile } from '../reconcile/reconciling.js';
import type { LineExceptionKind } from '../reconciliation/exception-kinds.table.js';
import type { RecordRepayment } from '../recovery/recovery.commands.js';
import { decideRecoveries, loadRecoveries } from '../show-recoveries/recovery.table.js';

/** What became of a line that names a recovery. */
export interface RepaymentLine {
  readonly line: KeptLine;
  readonly recoveryId: RecoveryId;
  /** Null where it is matched. */
  readonly exception: LineExceptionKind | null;
}

/** A credit whose reference is that of a recovery. */
interface NamedCredit extends KeptLine {
  readonly amount: Rupiah;
  readonly recoveryId: RecoveryId;
}

/** Booked credits that name a recovery repay it; what only a notification tells repays nothing, for the statement comes after it. */
export async function matchRepayments(
  tx: Tx,
  lines: readonly KeptLine[],
  file: OfFile,
): Promise<RepaymentLine[]> {
  const credits = file.kind === 'REPORT' ? [] : await creditsOfRecoveries(tx, lines);
  if (file.kind === 'NOTIFICATION')
    return credits.map(line => ({ line, recoveryId: line.recoveryId, exception: null }));
  const outcomes = await decideRecoveries(
    tx,
    credits.map(credit => recordingOf(credit, file)),
  );
  return credits.map((line, index) => {
    const outcome = outcomes[index];
    const exception = outcome?.outcome === 'refused' ? exceptionOf(outcome.refusal) : null;
    return { line, recoveryId: line.recoveryId, exception };
  });
}

async function creditsOfRecoveries(tx: Tx, lines: readonly KeptLine[]): Promise<NamedCredit[]> {
  const credits = lines.flatMap(line => namedCredit(line) ?? []);
  if (credits.length === 0) return [];
  const known = await loadRecoveries(
    tx,
    credits.map(({ recoveryId }) => recoveryId),
  );
  return credits.filter(({ recoveryId }) => known.has(recoveryId));
}

function namedCredit(line: KeptLine): NamedCredit | null {
  const { direction, status, amount, paymentId } = line;
  const isCredit = direction === 'CREDIT' && status === 'BOOK';
  if (!isCredit || !amount || paymentId === null) return null;
  return { ...line, amount, recoveryId: paymentId as string as RecoveryId };
}

function recordingOf(
  { recoveryId, line, day: bookedOn, bankReference, amount }: NamedCredit,
  { fileId }: OfFile,
): Directed<RecordRepayment> {
  const credit = { fileId, line, bookedOn, bankReference, amount };
  return {
    stream: recoveryId,
    command: { type: 'RecordRepayment', recoveryId, credit },
    metadata: { actor: null, correlationId: recoveryId, causationId: null, traceparent: null },
  };
}

const EXCEPTIONS: Readonly<Record<string, LineExceptionKind>> = {
  REPAYMENT_WITHOUT_NUMBER: 'REPAYMENT_UNPROVED',
  MOVEMENT_REPAID_BEFORE: 'DUPLICATE_LINE',
  REPAYMENT_EXCEEDS_DEBT: 'REPAYMENT_EXCEEDS_DEBT',
};

function exceptionOf({ code }: Refusal): LineExceptionKind {
  const kind = EXCEPTIONS[code];
  if (!kind) throw new Error(`A repayment was refused with ${code}`);
  return kind;
}

const KEEP = `
INSERT INTO repayment_line (file_id, line, recovery_id, kind, matched_at)
SELECT $1, line, recovery_id, $4, $5 FROM unnest($2::int[], $3::uuid[]) AS given (line, recovery_id)`;

/** Asked once the lines themselves are kept. */
export async function keepRepayments(
  tx: Tx,
  repayments: readonly RepaymentLine[],
  { fileId, kind, at }: Pick<OfFile, 'fileId' | 'kind' | 'at'>,
): Promise<void> {
  const matched = repayments.filter(({ exception }) => exception === null);
  if (matched.length === 0) return;
  await tx.query(KEEP, [
    fileId,
    matched.map(({ line }) => line.line),
    matched.map(({ recoveryId }) => recoveryId),
    ...[kind, at.toString()],
  ]);
}
