import { rows, type Tx } from '#event-store';
import { type Decoded, decodeEvent, type ParkCause, type RawMessage } from './decode.js';
import { Inbox } from './inbox.js';
import { CLOSE_HOLES } from './inbox.sql.js';
import type { ReceivedEvent } from './messages.js';
import { parkMessage } from './park.js';
import { type ConsumedPartition, callHandler } from './topic-handler.js';

/** Consumes the fresh messages of an event topic. With `parkAs`, what would go to the handler is parked instead. */
export async function consumeEvents(
  tx: Tx,
  partition: ConsumedPartition,
  messages: readonly RawMessage[],
  parkAs: string | null,
): Promise<void> {
  const { inbox, decoded } = await openInbox(tx, partition, messages);
  const events: ReceivedEvent[] = [];
  for (const { message, item } of decoded) {
    const sorted = inbox.sort(item);
    if (sorted.to === 'park')
      await parkMessage(tx, partition, message, { about: identityOf(item), ...sorted });
    if (sorted.to === 'handler') events.push(sorted.event);
  }
  const [only] = decoded;
  if (parkAs !== null && only && events.length > 0) {
    await parkMessage(tx, partition, only.message, {
      about: identityOf(only.item),
      cause: 'failed',
      error: parkAs,
    });
    return;
  }
  await callHandler(tx, partition.handler, events);
  await goOnBehind(tx, partition, await inbox.remember(tx));
}

/** Puts one returned message through the handler. Answers why not, or null when it was applied or is a duplicate. */
export async function consumeReturnedEvent(
  tx: Tx,
  partition: ConsumedPartition,
  message: RawMessage,
): Promise<{ readonly cause: ParkCause; readonly error: string } | null> {
  const { inbox, decoded } = await openInbox(tx, partition, [message]);
  for (const { item } of decoded) {
    const sorted = inbox.sort(item);
    if (sorted.to === 'park') return { cause: sorted.cause, error: sorted.error };
    if (sorted.to === 'handler') await callHandler(tx, partition.handler, [sorted.event]);
  }
  await goOnBehind(tx, partition, await inbox.remember(tx));
  return null;
}

async function openInbox(tx: Tx, partition: ConsumedPartition, messages: readonly RawMessage[]) {
  const { consumer, topic, handler } = partition;
  const decoded = messages.map((message): { message: RawMessage; item: Decoded } => ({
    message,
    item: decodeEvent(topic, partition.partition, message, handler.anyType),
  }));
  const items = decoded.map(({ item }) => item);
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
