import { type Executed, type ExecutedOrRefused, rows, type Tx } from '#event-store';
import { journalOf } from '../ledger/ledger.rules.js';
import type { Journal } from '../ledger/ledger.state.js';
import { MoneyLay } from '../ledger/money-lay.js';
import type { PaymentEvent } from '../payment/payment.events.js';
import type { PaymentState } from '../payment/payment.state.js';
import type { Placed } from '../show-payments/payment.project.js';
import { type Posting, post } from './post.js';

/** An attempt is only followed by another when nothing more can happen to it; one that was withdrawn has moved nothing. */
const CAME_BACK = `
SELECT share AS share_id FROM unnest($1::uuid[], $2::int[]) AS given (share, this_attempt)
WHERE 'Returned' = (SELECT state FROM payment
  WHERE share_id = share AND attempt < this_attempt AND state <> 'Withdrawn' ORDER BY attempt DESC LIMIT 1)`;

/** Posts what was decided about payments, in the transaction of its events: the ledger has them all, or neither is there. */
export async function postJournals(
  tx: Tx,
  outcomes: readonly ExecutedOrRefused<PaymentState>[],
): Promise<void> {
  const executed = outcomes.filter(outcome => outcome.outcome === 'accepted');
  const events = executed.flatMap(one => one.events as unknown as readonly Placed<PaymentEvent>[]);
  const cameBack = await sharesThatCameBack(tx, events);
  const placeOf = placesOf(executed);
  const places = new MoneyLay();
  const postings = events.flatMap(event => {
    const journal = journalOf(event, places.before(event, cameBack.has(event.data.shareId)));
    return journal ? [posting(event, journal, placeOf)] : [];
  });
  await post(tx, postings);
}

async function sharesThatCameBack(
  tx: Tx,
  events: readonly Placed<PaymentEvent>[],
): Promise<ReadonlySet<string>> {
  const again = events.flatMap(event =>
    event.type === 'PaymentOrdered' && event.data.attempt > 1 ? [event.data] : [],
  );
  if (again.length === 0) return new Set();
  const found = await rows<{ share_id: string }>(tx, CAME_BACK, [
    again.map(({ shareId }) => shareId),
    again.map(({ attempt }) => attempt),
  ]);
  return new Set(found.map(({ share_id }) => share_id));
}

type PlaceOf = ReadonlyMap<string, number>;

/** No type of event that moves money is twice in the stream of one payment. */
const placesOf = (executed: readonly Executed<PaymentState>[]): PlaceOf =>
  new Map(
    executed
      .flatMap(({ past, events }) => [...past, ...events])
      .map(({ stream, type, position }) => [`${stream} ${type}`, position]),
  );

function posting(event: Placed<PaymentEvent>, journal: Journal, placeOf: PlaceOf): Posting {
  const { position, recordedAt: postedAt, data } = event;
  if (journal.reverses === null) return { ...journal, position, postedAt, original: null };
  const original = placeOf.get(`${data.paymentId} ${journal.reverses}`);
  if (original === undefined) throw new Error(`${event.type} without ${journal.reverses}`);
  return { ...journal, position, postedAt, original };
}
