import { appendToStreams, type EventMetadata, type NewEvent, type Tx } from '#event-store';
import { newId } from '#platform';

/** A payer may have a hundred thousand members: a statement holds the bytes of all that it writes. */
const CHUNKS_AT_ONCE = 10;

/** Appends lists of members, each as a stream of its own. */
export async function appendChunks(
  tx: Tx,
  chunks: readonly NewEvent[],
  metadata: EventMetadata,
): Promise<void> {
  for (let from = 0; from < chunks.length; from += CHUNKS_AT_ONCE)
    await appendToStreams(
      tx,
      chunks
        .slice(from, from + CHUNKS_AT_ONCE)
        .map(event => ({ stream: newId(), expectedVersion: 0, events: [event], metadata })),
    );
}
