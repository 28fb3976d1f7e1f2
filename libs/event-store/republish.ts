import { rows, type Tx } from './transaction.js';

const REPUBLISH = `
WITH queued AS (
  INSERT INTO outbox (topic, key, source, source_id)
  SELECT $2, stream_id::text, 'event', position FROM events WHERE position >= $1 ORDER BY position RETURNING 1
)
SELECT count(*)::int AS queued FROM queued`;

/** Queues every event from a position on once more, for a broker that lost its disk. Consumers drop what they know. */
export async function republish(tx: Tx, fromPosition: number, topic: string): Promise<number> {
  const [answer] = await rows<{ queued: number }>(tx, REPUBLISH, [fromPosition, topic]);
  return answer?.queued ?? 0;
}
