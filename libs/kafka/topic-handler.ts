import type { Tx } from '#event-store';
import type { PartitionKey } from './inbox.sql.js';
import type { Outcome, ReceivedEvent, ReceivedRecord } from './messages.js';
import { MustPark } from './park.js';

export interface BatchContext {
  readonly tx: Tx;
}

type Received = readonly ReceivedEvent[] | readonly ReceivedRecord[];

/** What the service does with the messages of a topic that it has not seen before, in the transaction given. */
export interface TopicHandler {
  /** Keeps bytes and decides nothing: events of unknown types and versions come too, with data null. */
  readonly anyType: boolean;
  handle(messages: Received, context: BatchContext): Promise<readonly Outcome[] | undefined>;
}

export interface ConsumedPartition extends PartitionKey {
  readonly handler: TopicHandler;
}

/** Calls the service; a message that it wants parked fails the batch, which is then cut down to that message. */
export async function callHandler(tx: Tx, handler: TopicHandler, messages: Received): Promise<void> {
  if (messages.length === 0) return;
  const outcomes = await handler.handle(messages, { tx });
  const refused = outcomes?.find(outcome => outcome.outcome === 'parked');
  if (refused) throw new MustPark(refused.error);
}
