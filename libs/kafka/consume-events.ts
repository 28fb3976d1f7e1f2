import { afterCommit, rows, type Tx } from '#event-store';
import { type Decoded, decodeEvent, type ParkCause, type RawMessage } from './decode.js';
import { Inbox } from './inbox.js';
import { CLOSE_HOLES } from './inbox.sql.js';
import { traceHandling, traceParking } from './message-spans.js';
import type { ReceivedEvent } from './messages.js';
import { parkMessage } from './park.js';
import { type ConsumedPartition, callHandler, type PartitionBatch } from './topic-handler.js';

/** Consumes the fresh messages of an event topic. With `parkAs`, what would go to the handler is parked instead. */
export async function consumeEvents(
  tx: Tx,
  batches: readonly PartitionBatch[],
  parkAs: string | null,
): Promise<void> {
  const [first] = batches;
  if (!first) return;
  const { inbox, decoded } = await openInbox(tx, batches);
  const events: ReceivedEvent[] = [];
  let parked = 0;
  for (const { partition, message, item } of decoded) {
    const sorted = inbox.sort(item);
    if (sorted.to === 'handler') events.push(sorted.event);
    if (sorted.to !== 'park') continue;
    parked += 1;
    traceParking(partition, item, sorted.cause);
    await parkMessage(tx, partition, message, { about: identityOf(item), ...sorted });
  }
  const [only] = decoded;
  if (parkAs !== null && only && events.length > 0) {
    await parkMessage(tx, only.partition, only.message, {
      about: identityOf(only.item),
      cause: 'failed',
      error: parkAs,
    });
    traceParking(only.partition, only.item, 'failed');
    count(only.partition, decoded.length, { handled: 0, ignored: 0, parked: events.length });
    return;
  }
  const handled = events.map(event => traceHandling(first.partition, event));
  const ignored = await callHandler(tx, first.partition.handler, handled);
  await goOnBehind(tx, first.partition, await inbox.remember(tx));
  count(first.partition, decoded.length, { handled: events.length, ignored, parked });
}

interface Counts {
  readonly handled: number;
  readonly ignored: number;
  readonly parked: number;
}

function count(
  { figures, topic }: ConsumedPartition,
  messages: number,
  { handled, ignored, parked }: Counts,
): void {
  if (!figures) return;
  const duplicate = messages - handled - parked;
  afterCommit(() => figures.consumed(topic, { applied: handled - ignored, ignored, duplicate, parked }));
}

/** Puts one returned message through the handler. Answers why not, or null when it was applied or is a duplicate. */
export async function consumeReturnedEvent(
  tx: Tx,
  partition: ConsumedPartition,
  message: RawMessage,
): Promise<{ readonly cause: ParkCause; readonly error: string } | null> {
  const { inbox, decoded } = await openInbox(tx, [{ partition, messages: [message] }]);
  for (const { item } of decoded) {
    const sorted = inbox.sort(item);
    if (sorted.to === 'park') return { cause: sorted.cause, error: sorted.error };
    if (sorted.to === 'handler')
      await callHandler(tx, partition.handler, [traceHandling(partition, sorted.event)]);
  }
  await goOnBehind(tx, partition, await inbox.remember(tx));
  return null;
}

interface DecodedMessage {
  readonly partition: ConsumedPartition;
  readonly message: RawMessage;
  readonly item: Decoded;
}

/** All batches are of one topic: no stream is in two of them, since a key stays on its partition. */
async function openInbox(tx: Tx, batches: readonly PartitionBatch[]) {
  const decoded = batches.flatMap(({ partition, messages }) =>
    messages.map((message): DecodedMessage => {
      const { topic, handler } = partition;
      return { partition, message, item: decodeEvent(topic, partition.partition, message, handler.anyType) };
    }),
  );
  const items = decoded.map(({ item }) => item);
  const { consumer = '', topic = '' } = batches[0]?.partition ?? {};
  return { inbox: await Inbox.open(tx, consumer, topic, items), decoded };
}

const identityOf = (decoded: Decoded) => (decoded.understood ? decoded.event : decoded);

/** What waits behind a version that has now been applied is marked for return, and so comes back by itself. */
async function goOnBehind(
  tx: Tx,
  { consumer, topic }: ConsumedPartition,
  reached: ReadonlyMap<string, number>,
): Promise<void> {
  if (reached.size === 0) return;
  await rows(tx, CLOSE_HOLES, [consumer, topic, [...reached.keys()], [...reached.values()]]);
}
