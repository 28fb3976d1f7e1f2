import type { PaymentReturned, PaymentSettled } from '#contracts';
import type { Directed, Tx } from '#event-store';
import { applied, causedBy, ignored, type Outcome, parked, type ReceivedEvent } from '#kafka';
import type { Law } from '#statutory';
import type { ClaimCommand } from '../claim/claim.commands.js';
import { carryOutMany } from '../claim-ledger/carry-out.js';
import { isPayoutHand, keepPayoutHands } from './payout-hands.js';

/** What the disbursement says of a payment, as a command to its claim; `null` where it ends nothing. */
export function commandFor(event: Pick<ReceivedEvent, 'type' | 'data'>): ClaimCommand | null {
  const ended = event as PaymentSettled | PaymentReturned;
  switch (ended.type) {
    case 'PaymentSettled': {
      const { shareId, paymentId, amount, kept, bankReference, settledAt } = ended.data;
      return { type: 'RecordSharePaid', shareId, paymentId, amount, kept, bankReference, settledAt };
    }
    case 'PaymentReturned': {
      const { shareId, paymentId, amount, kept, reason } = ended.data;
      return { type: 'RecordShareReturned', shareId, paymentId, amount, kept, reason };
    }
    default:
      return null;
  }
}

/** Records what became of payments; one that does not fit its share waits for a person. */
export async function settleClaims(tx: Tx, law: Law, events: readonly ReceivedEvent[]): Promise<Outcome[]> {
  await keepPayoutHands(tx, events);
  const commands = events.flatMap(event => directed(event));
  const outcomes = await carryOutMany(
    tx,
    { law, office: null },
    commands.map(({ command }) => command),
  );
  const byEvent = new Map(commands.map(({ eventId }, index) => [eventId, outcomes[index]]));
  return events.map(event => {
    const outcome = byEvent.get(event.id);
    if (!outcome) return isPayoutHand(event) ? applied : ignored('it ends no payment');
    return outcome.outcome === 'refused' ? parked(outcome.refusal.code) : applied;
  });
}

function directed(event: ReceivedEvent): { eventId: string; command: Directed<ClaimCommand> }[] {
  const command = commandFor(event);
  if (!command) return [];
  const { claimId } = (event as unknown as PaymentSettled | PaymentReturned).data;
  return [{ eventId: event.id, command: { stream: claimId, command, metadata: causedBy(event, claimId) } }];
}
