import { rows, type Tx } from '#event-store';
import { type RecoveryId, type Refusal, rupiah } from '#kernel';
import { oneAtATime } from '../reconcile/look-again.js';
import type { ExceptionKind } from '../reconciliation/exception-kinds.table.js';
import type { CreditLine } from '../recovery/recovery.commands.js';

/** Of these kinds people may say that they are a repayment; the others say something of a payment. */
const MAY_BE_A_REPAYMENT: readonly ExceptionKind[] = [
  'UNKNOWN_REFERENCE',
  'REPAYMENT_UNPROVED',
  'REPAYMENT_EXCEEDS_DEBT',
];

const STANDING = `
SELECT open.kind, bank_file.kind AS "fileKind", open.file_id AS "fileId", line, statement_line.day::text AS "bookedOn",
  bank_reference AS "bankReference", statement_line.amount::text AS amount, statement_line.direction, status,
  ended_at IS NOT NULL AS "hasEnded"
FROM reconciliation_exception open JOIN bank_file USING (file_id) LEFT JOIN statement_line USING (file_id, line)
WHERE exception_id = $1`;

interface Standing extends Omit<CreditLine, 'amount'> {
  readonly kind: ExceptionKind;
  readonly fileKind: string;
  readonly amount: string | null;
  readonly direction: string | null;
  readonly status: string | null;
  readonly hasEnded: boolean;
}

/** The booked credit of a statement that an open exception is about, or why it is none. */
export async function creditOfException(tx: Tx, exceptionId: string): Promise<CreditLine | Refusal> {
  await oneAtATime(tx);
  const [found] = await rows<Standing>(tx, STANDING, [exceptionId]);
  if (!found) return { code: 'EXCEPTION_NOT_FOUND', values: { exceptionId } };
  if (found.hasEnded) return { code: 'EXCEPTION_HAS_ENDED', values: {} };
  const { fileId, line, bookedOn, bankReference, amount } = found;
  if (!isBookedCredit(found) || !amount) return { code: 'EXCEPTION_IS_NO_REPAYMENT', values: {} };
  return { fileId, line, bookedOn, bankReference, amount: rupiah(Number(amount)) };
}

const isBookedCredit = ({ kind, fileKind, direction, status }: Standing): boolean =>
  MAY_BE_A_REPAYMENT.includes(kind) &&
  fileKind === 'STATEMENT' &&
  direction === 'CREDIT' &&
  status === 'BOOK';

export async function isOpen(tx: Tx, exceptionId: string): Promise<boolean> {
  await oneAtATime(tx);
  const [found] = await rows<Standing>(tx, STANDING, [exceptionId]);
  return found?.hasEnded === false;
}

const END = `
WITH ended AS (
  UPDATE reconciliation_exception SET ended_at = $2, ended_by = 'MATCHED' WHERE exception_id = $1 RETURNING file_id, line
)
INSERT INTO repayment_line (file_id, line, recovery_id, kind, matched_at)
SELECT file_id, line, $3, 'STATEMENT', $2 FROM ended`;

interface EndedAsRepayment {
  readonly exceptionId: string;
  readonly recoveryId: RecoveryId;
  readonly at: Temporal.Instant;
}

/** What two people recognised is matched from then on. */
export async function endAsRepayment(
  tx: Tx,
  { exceptionId, recoveryId, at }: EndedAsRepayment,
): Promise<void> {
  await tx.query(END, [exceptionId, at.toString(), recoveryId]);
}
