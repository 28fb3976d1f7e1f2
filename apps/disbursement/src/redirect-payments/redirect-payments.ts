import { type EventMetadata, Refused, type Tx } from '#event-store';
import { decidePayments } from '../show-payments/payment.table.js';
import { outdatedPayments } from './corrected-accounts.js';

/** Whatever of the cases is ordered and in no payout goes to the account that was confirmed last. Asked under their locks. */
export async function redirectPayments(
  tx: Tx,
  claimIds: readonly string[],
  metadata: Omit<EventMetadata, 'correlationId' | 'causationId'>,
): Promise<void> {
  const outdated = await outdatedPayments(tx, claimIds, ['Ordered']);
  if (outdated.length === 0) return;
  const outcomes = await decidePayments(
    tx,
    outdated.map(({ paymentId, claimId, record, evidence }) => ({
      stream: paymentId,
      command: { type: 'RedirectPayment', record, evidence },
      metadata: { ...metadata, correlationId: claimId, causationId: evidence },
    })),
  );
  for (const outcome of outcomes) if (outcome.outcome === 'refused') throw new Refused(outcome.refusal);
}
