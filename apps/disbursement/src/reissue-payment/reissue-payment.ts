import { z } from 'zod';
import { type EventMetadata, Refused, readStream, rows, type Tx } from '#event-store';
import { fold, rupiah } from '#kernel';
import { EXCEPTIONS_OF_SHARE } from '../bank-answers/bank-exceptions.sql.js';
import { lockCases } from '../case-duties/duty.table.js';
import { keepFromPayments } from '../keep-from-payments/keep-from-payments.js';
import { committedOf } from '../order-payments/order-payments.js';
import { paymentIdOf } from '../order-payments/payments-of-award.js';
import { paymentDecider } from '../payment/payment.decide.js';
import type { Order, PaymentEvent } from '../payment/payment.events.js';
import { orderOf } from '../payment/payment.state.js';
import { recordToPay } from '../redirect-payments/corrected-accounts.js';
import { decidePayments } from '../show-payments/payment.table.js';

const AWARD = 'SELECT amount::text FROM current_award WHERE claim_id = $1';

export const reissued = z.strictObject({ paymentId: z.uuid(), attempt: z.int() });

/** Orders the next attempt for a share whose last one was rejected or returned, to the account that was confirmed last. It needs a payout of its own. */
export async function reissuePayment(
  tx: Tx,
  paymentId: string,
  metadata: EventMetadata,
): Promise<z.infer<typeof reissued>> {
  const past = await readStream(tx, paymentId);
  if (past.length === 0) throw new Refused({ code: 'PAYMENT_NOT_FOUND', values: { paymentId } });
  const previous = fold(paymentDecider, past as unknown as PaymentEvent[]);
  const ended = orderOf(previous);
  await lockCases(tx, [ended.claimId]);
  const order = await nextAttempt(tx, ended);
  const [outcome] = await decidePayments(tx, [
    {
      stream: order.paymentId,
      command: {
        type: 'ReissuePayment',
        order,
        budget: await budgetOf(tx, ended),
        previous,
        openExceptions: await openExceptions(tx, ended),
      },
      metadata: { ...metadata, correlationId: ended.claimId, causationId: past.at(-1)?.id ?? null },
    },
  ]);
  if (outcome?.outcome === 'refused') throw new Refused(outcome.refusal);
  await keepFromPayments(tx, [ended.claimId], metadata);
  return { paymentId: order.paymentId, attempt: order.attempt };
}

/** Those that were withdrawn unsent keep their numbers. */
const NEXT = `
SELECT CASE WHEN bool_and(state = 'Withdrawn') THEN max(attempt) ELSE $2 END + 1 AS attempt
FROM payment WHERE share_id = $1 AND attempt > $2`;

async function nextAttempt(tx: Tx, ended: Order): Promise<Order> {
  const [next] = await rows<{ attempt: number }>(tx, NEXT, [ended.shareId, ended.attempt]);
  const attempt = next?.attempt ?? ended.attempt + 1;
  return {
    ...ended,
    paymentId: paymentIdOf(ended.shareId, attempt),
    attempt,
    record: await recordToPay(tx, ended.record),
  };
}

async function budgetOf(tx: Tx, { claimId }: Order) {
  const [award] = await rows<{ amount: string }>(tx, AWARD, [claimId]);
  const committed = await committedOf(tx, [claimId]);
  return { award: rupiah(Number(award?.amount)), committed: rupiah(committed.get(claimId) ?? 0) };
}

async function openExceptions(tx: Tx, { shareId }: Order): Promise<number> {
  const [found] = await rows<{ open: number }>(tx, EXCEPTIONS_OF_SHARE, [shareId]);
  return found?.open ?? 0;
}
