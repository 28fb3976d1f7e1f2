import type { Tx } from '#event-store';
import { journalOfRecovery } from '../ledger/recovery.journals.js';
import type { RecoveryEvent } from '../recovery/recovery.events.js';
import type { Placed } from '../show-payments/payment.project.js';
import { post } from './post.js';

/** Posts what was decided about recoveries, in the transaction of its events. */
export async function postRecoveries(tx: Tx, events: readonly Placed<RecoveryEvent>[]): Promise<void> {
  const postings = events.flatMap(event => {
    const journal = journalOfRecovery(event);
    const { position, recordedAt: postedAt } = event;
    return journal ? [{ ...journal, position, postedAt, original: null }] : [];
  });
  await post(tx, postings);
}
