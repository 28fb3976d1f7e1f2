import type { PaymentPutInPayout, PaymentReleased } from '#contracts';
import { rows, type Tx } from '#event-store';
import type { ReceivedEvent } from '#kafka';
import type { Actor } from '#kernel';

/** In order, so that two copies that hear of the same case do not dead-lock. */
const KEEP = `
INSERT INTO payout_hand (case_id, actor)
SELECT DISTINCT case_id, actor FROM unnest($1::uuid[], $2::text[]) AS given (case_id, actor) ORDER BY case_id, actor
ON CONFLICT DO NOTHING`;
const OF_CASE = 'SELECT actor FROM payout_hand WHERE case_id = $1 ORDER BY actor';

type HandEvent = PaymentPutInPayout | PaymentReleased;
const TYPES: readonly string[] = ['PaymentPutInPayout', 'PaymentReleased'] satisfies HandEvent['type'][];

export const isPayoutHand = ({ type }: Pick<ReceivedEvent, 'type'>): boolean => TYPES.includes(type);

/** Who prepared or approved a payout of a case: they hear no appeal about it. */
export async function keepPayoutHands(tx: Tx, events: readonly ReceivedEvent[]): Promise<void> {
  const hands = events.filter(isPayoutHand).map(event => handOf(event as unknown as HandEvent));
  if (hands.length === 0) return;
  await rows(tx, KEEP, [hands.map(({ caseId }) => caseId), hands.map(({ actor }) => actor)]);
}

const handOf = (event: HandEvent) => ({
  caseId: event.data.claimId,
  actor: event.type === 'PaymentReleased' ? event.data.approvedBy : event.data.preparedBy,
});

export async function payoutHandsOf(tx: Tx, claimId: string): Promise<Actor[]> {
  const found = await rows<{ actor: Actor }>(tx, OF_CASE, [claimId]);
  return found.map(({ actor }) => actor);
}
