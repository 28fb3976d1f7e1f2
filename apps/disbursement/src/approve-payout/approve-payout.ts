import { type EventMetadata, Refused, type Tx } from '#event-store';
import { type Actor, type PayoutId, type Rupiah, regionDate, rupiah } from '#kernel';
import { heldDuties, lockCases, takeDuties } from '../case-duties/duty.table.js';
import { refuseDisputed } from '../hold-disputed/disputed-cases.js';
import { refuseOutdated } from '../redirect-payments/refuse-outdated.js';
import { decidePayments, loadPayments } from '../show-payments/payment.table.js';
import type { PayoutRow } from '../show-payouts/payout.project.js';
import { decidePayout, loadPayout } from '../show-payouts/payout.table.js';
import { readPayout } from '../show-payouts/read-payout.js';

export interface Approval {
  readonly payoutId: PayoutId;
  readonly shownHash: string;
  readonly actor: Actor;
  readonly at: string;
  /** Whether the office may approve so much now; throws where it may not. */
  readonly mustAllow: (total: Rupiah) => Promise<void>;
}

export async function approvePayout(
  tx: Tx,
  { payoutId, shownHash, actor, at, mustAllow }: Approval,
  metadata: EventMetadata,
): Promise<PayoutRow> {
  const { lines, control_total } = await loadPayout(tx, payoutId);
  await mustAllow(rupiah(control_total));
  const caseIds = lines.map(line => line.claimId);
  // Before anything is read that the decision rests on.
  await lockCases(tx, caseIds);
  const payments = await loadPayments(
    tx,
    lines.map(({ paymentId }) => paymentId),
  );
  await refuseDisputed(tx, [...payments.values()]);
  await refuseOutdated(tx, [...payments.values()]);
  const today = regionDate(Temporal.Instant.from(at));
  const { shownHash: currentHash, lines: shown } = await readPayout(tx, payoutId, today);
  const receiptNumber = shown[0]?.receiptNumber ?? '';
  const { row, causationId } = await decidePayout(
    tx,
    payoutId,
    { type: 'ApprovePayout', shownHash, currentHash, receiptNumber, actor, at },
    metadata,
  );
  const held = await heldDuties(tx, caseIds);
  const outcomes = await decidePayments(
    tx,
    lines.map(({ paymentId, claimId }) => ({
      stream: paymentId,
      command: { type: 'ReleasePayment', payoutId, actor, held: held.get(claimId) ?? [] },
      metadata: { ...metadata, correlationId: claimId, causationId },
    })),
  );
  for (const outcome of outcomes) if (outcome.outcome === 'refused') throw new Refused(outcome.refusal);
  await takeDuties(
    tx,
    caseIds.map(caseId => ({ caseId, duty: 'PAYOUT_APPROVER', actor })),
  );
  return row;
}
