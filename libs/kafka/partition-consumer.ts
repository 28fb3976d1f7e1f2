import type { DataSource } from 'typeorm';
import { committing, crashPoint, isTransient, rows, type Tx } from '#event-store';
import { consumeEvents } from './consume-events.js';
import { consumeRecords } from './consume-records.js';
import type { RawMessage } from './decode.js';
import {
  FIRST_SIGHT,
  LOCK_PARTITION,
  MOVE_OFFSET,
  type PartitionKey,
  partitionParameters,
} from './inbox.sql.js';
import { describeFailure } from './park.js';
import { isPrivate } from './private-records.js';
import type { ConsumedPartition } from './topic-handler.js';

/** How far a batch came. A transient failure is tried again from where it stopped, without limit. */
export type Progress =
  /** `again` counts the messages that had been consumed before. */
  | { readonly result: 'done'; readonly again: number }
  | { readonly result: 'again'; readonly error: unknown }
  | { readonly result: 'rewind'; readonly nextOffset: string };

/**
 * Consumes one batch of one partition with the effect of exactly once: what it does, what it remembers and the
 * offset change in one transaction. A batch that fails is cut in halves down to the message that fails, which is parked.
 */
export class PartitionConsumer {
  constructor(private readonly database: DataSource) {}

  async consume(partition: ConsumedPartition, messages: readonly RawMessage[]): Promise<Progress> {
    if (messages.length === 0) return { result: 'done', again: 0 };
    try {
      return await committing(() =>
        this.database.transaction(tx => consumeTogether(tx, partition, messages, null)),
      );
    } catch (error) {
      if (isTransient(error)) return { result: 'again', error };
      return messages.length > 1
        ? this.consumeHalves(partition, messages)
        : this.park(partition, messages, error);
    }
  }

  private async consumeHalves(
    partition: ConsumedPartition,
    messages: readonly RawMessage[],
  ): Promise<Progress> {
    const middle = Math.ceil(messages.length / 2);
    const first = await this.consume(partition, messages.slice(0, middle));
    if (first.result !== 'done') return first;
    const second = await this.consume(partition, messages.slice(middle));
    return second.result === 'done' ? { ...second, again: first.again + second.again } : second;
  }

  private async park(
    partition: ConsumedPartition,
    messages: readonly RawMessage[],
    failure: unknown,
  ): Promise<Progress> {
    try {
      const parkAs = describeFailure(partition.topic, failure);
      return await committing(() =>
        this.database.transaction(tx => consumeTogether(tx, partition, messages, parkAs)),
      );
    } catch (error) {
      return { result: 'again', error };
    }
  }
}

async function consumeTogether(
  tx: Tx,
  partition: ConsumedPartition,
  messages: readonly RawMessage[],
  parkAs: string | null,
): Promise<Progress> {
  const nextOffset = await lockPartition(tx, partition);
  const fresh = messages.filter(message => BigInt(message.offset) >= nextOffset);
  const last = fresh.at(-1);
  const again = messages.length - fresh.length;
  if (!last) return { result: 'done', again };
  if (skipsAhead(partition.topic, nextOffset, fresh))
    return { result: 'rewind', nextOffset: nextOffset.toString() };
  const consume = isPrivate(partition.topic) ? consumeRecords : consumeEvents;
  await consume(tx, partition, fresh, parkAs);
  await rows(tx, MOVE_OFFSET, [...partitionParameters(partition), (BigInt(last.offset) + 1n).toString()]);
  const { topic, partition: number } = partition;
  crashPoint('consumer.before-commit', () => fresh.map(({ offset }) => `${topic}/${number}/${offset}`));
  return { result: 'done', again };
}

/** Waits for whoever works on the partition, and answers the offset that is wanted next. */
export async function lockPartition(tx: Tx, partition: PartitionKey): Promise<bigint> {
  await rows(tx, FIRST_SIGHT, partitionParameters(partition));
  const [locked] = await rows<{ next_offset: string }>(tx, LOCK_PARTITION, partitionParameters(partition));
  if (!locked) throw new Error(`Partition ${partition.topic}/${partition.partition} is not registered`);
  return BigInt(locked.next_offset);
}

/** Event topics are dense; a private topic has the gaps of compaction and of transactions. */
function skipsAhead(topic: string, nextOffset: bigint, fresh: readonly RawMessage[]): boolean {
  return !isPrivate(topic) && fresh[0] !== undefined && BigInt(fresh[0].offset) > nextOffset;
}
