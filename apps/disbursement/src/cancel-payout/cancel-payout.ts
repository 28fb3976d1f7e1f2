import { type EventMetadata, Refused, type Tx } from '#event-store';
import type { Actor, PayoutId } from '#kernel';
import { lockCases } from '../case-duties/duty.table.js';
import { keepFromPayments } from '../keep-from-payments/keep-from-payments.js';
import { redirectPayments } from '../redirect-payments/redirect-payments.js';
import { decidePayments } from '../show-payments/payment.table.js';
import type { PayoutRow } from '../show-payouts/payout.project.js';
import { decidePayout, loadPayout } from '../show-payouts/payout.table.js';

export interface Cancellation {
  readonly payoutId: PayoutId;
  readonly reason: string;
  readonly actor: Actor;
  readonly at: string;
}

/** The payments go back to where they can be put in another payout, those whose account was corrected meanwhile to the new one. */
export async function cancelPayout(
  tx: Tx,
  { payoutId, reason, actor, at }: Cancellation,
  metadata: EventMetadata,
): Promise<PayoutRow> {
  const { lines } = await loadPayout(tx, payoutId);
  const caseIds = lines.map(({ claimId }) => claimId);
  // An account that is corrected at this moment comes before or after, never between.
  await lockCases(tx, caseIds);
  const { row, causationId } = await decidePayout(
    tx,
    payoutId,
    { type: 'CancelPayout', reason, actor, at },
    metadata,
  );
  const outcomes = await decidePayments(
    tx,
    row.lines.map(({ paymentId, claimId }) => ({
      stream: paymentId,
      command: { type: 'TakeFromPayout', payoutId, reason },
      metadata: { ...metadata, correlationId: claimId, causationId },
    })),
  );
  for (const outcome of outcomes) if (outcome.outcome === 'refused') throw new Refused(outcome.refusal);
  await redirectPayments(tx, caseIds, metadata);
  await keepFromPayments(tx, caseIds, metadata);
  return row;
}
