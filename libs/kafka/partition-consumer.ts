import type { DataSource } from 'typeorm';
import { committing, crashPoint, isTransient, rows, type Tx } from '#event-store';
import { consumeEvents } from './consume-events.js';
import { consumeRecords } from './consume-records.js';
import type { RawMessage } from './decode.js';
import { FIRST_SIGHT, LOCK_PARTITIONS, MOVE_OFFSETS, type PartitionKey } from './inbox.sql.js';
import { describeFailure } from './park.js';
import { isPrivate } from './private-records.js';
import type { ConsumedPartition, PartitionBatch } from './topic-handler.js';

/** How far a batch came. A transient failure is tried again from where it stopped, without limit. */
export type Progress =
  /** `again` counts the messages that had been consumed before. */
  | { readonly result: 'done'; readonly again: number }
  | { readonly result: 'again'; readonly error: unknown }
  | { readonly result: 'rewind'; readonly nextOffset: string };

const NOTHING_TO_DO: Progress = { result: 'done', again: 0 };

/**
 * Consumes batches with the effect of exactly once: what is done, what is remembered and the offsets change in one
 * transaction. Partitions of one topic that wait at the same time share it; when it fails, each is tried by itself, and a
 * batch that fails alone is cut in halves down to the message that fails, which is parked.
 */
export class PartitionConsumer {
  constructor(private readonly database: DataSource) {}

  async consume(partition: ConsumedPartition, messages: readonly RawMessage[]): Promise<Progress> {
    const [progress] = await this.consumeAll([{ partition, messages }]);
    return progress ?? NOTHING_TO_DO;
  }

  /** All of one topic and consumer, each partition once. */
  async consumeAll(batches: readonly PartitionBatch[]): Promise<readonly Progress[]> {
    if (batches.every(({ messages }) => messages.length === 0)) return batches.map(() => NOTHING_TO_DO);
    try {
      return await committing(() => this.database.transaction(tx => consumeTogether(tx, batches, null)));
    } catch (error) {
      if (isTransient(error)) return batches.map(() => ({ result: 'again', error }));
      const [only, ...others] = batches;
      return only && others.length === 0
        ? [await this.consumeParts(only, error)]
        : await this.consumeEach(batches);
    }
  }

  private async consumeEach(batches: readonly PartitionBatch[]): Promise<readonly Progress[]> {
    const progress: Progress[] = [];
    for (const { partition, messages } of batches) progress.push(await this.consume(partition, messages));
    return progress;
  }

  private consumeParts({ partition, messages }: PartitionBatch, error: unknown): Promise<Progress> {
    return messages.length > 1
      ? this.consumeHalves(partition, messages)
      : this.park(partition, messages, error);
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
    const why = describeFailure(partition.topic, failure);
    try {
      const [parked] = await committing(() =>
        this.database.transaction(tx => consumeTogether(tx, [{ partition, messages }], why)),
      );
      return parked ?? NOTHING_TO_DO;
    } catch (error) {
      return { result: 'again', error };
    }
  }
}

async function consumeTogether(
  tx: Tx,
  batches: readonly PartitionBatch[],
  parkAs: string | null,
): Promise<readonly Progress[]> {
  const offsets = await lockPartitions(
    tx,
    batches.map(({ partition }) => partition),
  );
  const looked = batches.map(batch => freshOf(batch, offsets));
  const fresh = looked.flatMap(({ fresh }) => (fresh ? [fresh] : []));
  const [first] = fresh;
  if (first) {
    const consume = isPrivate(first.partition.topic) ? consumeRecords : consumeEvents;
    await consume(tx, fresh, parkAs);
    await moveOffsets(tx, fresh);
    crashPoint('consumer.before-commit', () => fresh.flatMap(placesOf));
  }
  return looked.map(({ progress }) => progress);
}

const placesOf = ({ partition: { topic, partition }, messages }: PartitionBatch): string[] =>
  messages.map(({ offset }) => `${topic}/${partition}/${offset}`);

interface Looked {
  readonly progress: Progress;
  /** What is to be consumed; `null` when there is nothing, or not yet. */
  readonly fresh: PartitionBatch | null;
}

function freshOf({ partition, messages }: PartitionBatch, offsets: ReadonlyMap<number, bigint>): Looked {
  const nextOffset = offsets.get(partition.partition) ?? 0n;
  const fresh = messages.filter(message => BigInt(message.offset) >= nextOffset);
  const again = messages.length - fresh.length;
  if (fresh.length === 0) return { progress: { result: 'done', again }, fresh: null };
  if (skipsAhead(partition.topic, nextOffset, fresh))
    return { progress: { result: 'rewind', nextOffset: nextOffset.toString() }, fresh: null };
  return { progress: { result: 'done', again }, fresh: { partition, messages: fresh } };
}

async function moveOffsets(tx: Tx, batches: readonly PartitionBatch[]): Promise<void> {
  await rows(tx, MOVE_OFFSETS, [
    ...keysOf(batches.map(({ partition }) => partition)),
    batches.map(({ messages }) => (BigInt(messages.at(-1)?.offset ?? 0) + 1n).toString()),
  ]);
}

/** Waits for whoever works on the partition, and answers the offset that is wanted next. */
export async function lockPartition(tx: Tx, partition: PartitionKey): Promise<bigint> {
  const next = (await lockPartitions(tx, [partition])).get(partition.partition);
  if (next === undefined)
    throw new Error(`Partition ${partition.topic}/${partition.partition} is not registered`);
  return next;
}

interface LockedRow {
  readonly partition: number;
  readonly next_offset: string;
}

/** The same for several partitions of one topic, by number. */
async function lockPartitions(
  tx: Tx,
  partitions: readonly PartitionKey[],
): Promise<ReadonlyMap<number, bigint>> {
  const keys = keysOf(partitions);
  const known = await rows<LockedRow>(tx, LOCK_PARTITIONS, keys);
  const locked = known.length === partitions.length ? known : await atFirstSight(tx, keys);
  return new Map(locked.map(({ partition, next_offset }) => [partition, BigInt(next_offset)]));
}

async function atFirstSight(tx: Tx, keys: readonly unknown[]): Promise<LockedRow[]> {
  await rows(tx, FIRST_SIGHT, keys);
  return rows<LockedRow>(tx, LOCK_PARTITIONS, keys);
}

function keysOf(partitions: readonly PartitionKey[]): unknown[] {
  const [first] = partitions;
  return [first?.consumer, first?.clusterId, first?.topic, partitions.map(({ partition }) => partition)];
}

/** Event topics are dense; a private topic has the gaps of compaction and of transactions. */
function skipsAhead(topic: string, nextOffset: bigint, fresh: readonly RawMessage[]): boolean {
  return !isPrivate(topic) && fresh[0] !== undefined && BigInt(fresh[0].offset) > nextOffset;
}
