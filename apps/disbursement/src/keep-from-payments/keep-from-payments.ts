import { type EventMetadata, Refused, rows, type Tx } from '#event-store';
import { type PaymentId, type RecoveryId, rupiah, type ShareId } from '#kernel';
import { NOT_IN_DISPUTE } from '../hold-disputed/disputed-cases.js';
import { partToKeep } from '../recovery/offset.js';
import type { Recovery } from '../recovery/recovery.state.js';
import { decidePayments } from '../show-payments/payment.table.js';
import { decideRecoveries } from '../show-recoveries/recovery.table.js';

/** Payments in no payout whose payee has agreed to have a debt of the same case kept from them, the oldest first. */
const WAITING = `
SELECT payment_id AS "paymentId", share_id AS "shareId", payment.claim_id AS "claimId", amount::text, payment.kept::text,
  payment.version, recovery.state, to_char(now() AT TIME ZONE 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.MS"Z"') AS at
FROM payment JOIN events ON events.stream_id = payment_id AND events.version = 1
  JOIN recovery ON recovery.claim_id = payment.claim_id AND recovery.payee_id = (events.data->>'payeeId')::uuid
WHERE payment.claim_id = ANY ($1::uuid[]) AND payment.state = 'Ordered' AND recovery.status = 'Keeping' AND ${NOT_IN_DISPUTE}
ORDER BY ordered_position`;

interface WaitingRow {
  readonly paymentId: PaymentId;
  readonly shareId: ShareId;
  readonly claimId: string;
  readonly amount: string;
  readonly kept: string;
  readonly version: number;
  /** When this transaction began. */
  readonly at: string;
  readonly state: Extract<Recovery, { status: 'Keeping' }>;
}

interface Part {
  readonly of: WaitingRow;
  readonly recoveryId: RecoveryId;
  readonly amount: ReturnType<typeof partToKeep>;
}

/** Keeps from what the cases still pay what their payees owe and have agreed to. Asked under the locks of the cases. */
export async function keepFromPayments(
  tx: Tx,
  claimIds: readonly string[],
  { actor, traceparent }: Pick<EventMetadata, 'actor' | 'traceparent'>,
): Promise<void> {
  if (claimIds.length === 0) return;
  const parts = partsOf(await rows<WaitingRow>(tx, WAITING, [claimIds]));
  if (parts.length === 0) return;
  const metadataOf = ({ of }: Part): EventMetadata => ({
    ...{ actor, traceparent, correlationId: of.claimId },
    causationId: `${of.paymentId}/${of.version}`,
  });
  const paid = await decidePayments(
    tx,
    parts.map(part => ({
      stream: part.of.paymentId,
      command: { type: 'KeepPart', recoveryId: part.recoveryId, amount: part.amount, at: part.of.at },
      metadata: metadataOf(part),
    })),
  );
  const owed = await decideRecoveries(
    tx,
    parts.map(part => {
      const { paymentId, shareId } = part.of;
      const { recoveryId, amount } = part;
      return {
        stream: recoveryId,
        command: { type: 'KeepFromPayment', recoveryId, paymentId, shareId, amount },
        metadata: metadataOf(part),
      };
    }),
  );
  for (const outcome of [...paid, ...owed])
    if (outcome.outcome === 'refused') throw new Refused(outcome.refusal);
}

/** One payment after the other, each from what the ones before it leave of the debt. */
function partsOf(waiting: readonly WaitingRow[]): Part[] {
  const left = new Map(waiting.map(({ state }) => [state.recoveryId, state.owed]));
  return waiting.flatMap(of => {
    const { recoveryId, offset } = of.state;
    const owed = left.get(recoveryId) ?? of.state.owed;
    const payment = { amount: rupiah(Number(of.amount)), kept: rupiah(Number(of.kept)) };
    const amount = partToKeep(offset, owed, payment);
    left.set(recoveryId, rupiah(owed - amount));
    return amount > 0 ? [{ of, recoveryId, amount }] : [];
  });
}
