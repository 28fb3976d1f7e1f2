import { type EventMetadata, Refused, type Tx } from '#event-store';
import type { Actor, PayoutId } from '#kernel';
import { decidePayments } from '../show-payments/payment.table.js';
import type { PayoutRow } from '../show-payouts/payout.project.js';
import { decidePayout } from '../show-payouts/payout.table.js';

export interface Cancellation {
  readonly payoutId: PayoutId;
  readonly reason: string;
  readonly actor: Actor;
  readonly at: string;
}

/** The payments go back to where they can be put in another payout. */
export async function cancelPayout(
  tx: Tx,
  { payoutId, reason, actor, at }: Cancellation,
  metadata: EventMetadata,
): Promise<PayoutRow> {
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
  return row;
}
