import type { Tx } from '#event-store';
import type { RawMessage } from './decode.js';
import type { ConsumerFigures } from './figures.js';
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
  readonly figures?: ConsumerFigures | undefined;
}

/** Messages of one partition that came together. */
export interface PartitionBatch {
  readonly partition: ConsumedPartition;
  readonly messages: readonly RawMessage[];
}

/**
 * Calls the service; a message that it wants parked fails the batch, which is then cut down to that message. Answers how
 * many the service ignored.
 */
export async function callHandler(tx: Tx, handler: TopicHandler, messages: Received): Promise<number> {
  if (messages.length === 0) return 0;
  const outcomes = await handler.handle(messages, { tx });
  const refused = outcomes?.find(outcome => outcome.outcome === 'parked');
  if (refused) throw new MustPark(refused.error);
  return outcomes?.filter(({ outcome }) => outcome === 'ignored').length ?? 0;
}
