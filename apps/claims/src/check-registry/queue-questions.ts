import { rows, type Tx } from '#event-store';
import type { ClaimEvent } from '../claim/claim.events.js';

/** Asked at once, whatever was asked before: it may be about other people now. */
const QUEUE = `
INSERT INTO registry_question (claim_id) SELECT DISTINCT unnest($1::uuid[])
ON CONFLICT (claim_id) DO UPDATE SET since = excluded.since, tries = 0, due_at = excluded.due_at, answered_at = NULL`;

/** After these a case is open to facts, with people about whom nobody has asked. */
const ASKS: readonly ClaimEvent['type'][] = ['ClaimSubmitted', 'ClaimResubmitted', 'AppealDecided'];

/** Queues what the registry is to be asked, in the transaction of the events themselves. */
export async function queueQuestions(tx: Tx, events: readonly ClaimEvent[]): Promise<void> {
  const claimIds = events.filter(({ type }) => ASKS.includes(type)).map(({ data }) => data.claimId);
  if (claimIds.length > 0) await rows(tx, QUEUE, [claimIds]);
}
