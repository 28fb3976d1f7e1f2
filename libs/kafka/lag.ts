import type { Admin, Kafka } from 'kafkajs';
import type { DataSource } from 'typeorm';
import { rows } from '#event-store';
import { isPrivate } from './private-records.js';

export interface PartitionEnd {
  readonly partition: number;
  readonly low: number;
  readonly high: number;
}

/** How far a consumer has come in a partition. */
export interface PartitionLag {
  readonly topic: string;
  readonly partition: number;
  readonly handled: number;
  readonly end: number;
  readonly behind: number;
}

/**
 * Compares the ends of a topic's partitions with the offsets that a consumer wants next. A private topic is written in
 * transactions: the mark that closes one is an offset and no message.
 */
export function lagOf(
  topic: string,
  ends: readonly PartitionEnd[],
  next: ReadonlyMap<number, number>,
): PartitionLag[] {
  const marks = isPrivate(topic) ? 1 : 0;
  return ends.map(({ partition, low, high }) => {
    const handled = Math.max(next.get(partition) ?? 0, low);
    return { topic, partition, handled, end: high, behind: Math.max(0, high - handled - marks) };
  });
}

const NEXT = `
SELECT topic, partition, next_offset::float8 AS next FROM consumed WHERE consumer = $1 AND cluster_id = $2`;

/** Asks the broker for the ends of topics over a connection that it keeps until the broker fails it. */
export class LagReader {
  private connection: Promise<{ readonly admin: Admin; readonly clusterId: string }> | null = null;

  constructor(
    private readonly kafka: Kafka,
    private readonly database: DataSource,
  ) {}

  /** The lag of a consumer in each partition of its topics. Throws when the broker or the database does not answer. */
  async read(consumer: string, topics: readonly string[]): Promise<PartitionLag[]> {
    try {
      const { admin, clusterId } = await this.connected();
      const ends = await endsOf(admin, topics);
      const handled = await this.handled(consumer, clusterId);
      return topics.flatMap(topic => lagOf(topic, ends.get(topic) ?? [], handled.get(topic) ?? new Map()));
    } catch (error) {
      await this.close();
      throw error;
    }
  }

  async close(): Promise<void> {
    const connection = this.connection;
    this.connection = null;
    await connection?.then(({ admin }) => admin.disconnect()).catch(() => undefined);
  }

  private connected() {
    this.connection ??= connect(this.kafka);
    return this.connection;
  }

  private async handled(consumer: string, clusterId: string): Promise<Map<string, Map<number, number>>> {
    const found = await rows<{ topic: string; partition: number; next: number }>(this.database, NEXT, [
      consumer,
      clusterId,
    ]);
    const byTopic = Map.groupBy(found, ({ topic }) => topic);
    return new Map(
      [...byTopic].map(([topic, of]) => [topic, new Map(of.map(row => [row.partition, row.next]))]),
    );
  }
}

async function connect(kafka: Kafka) {
  const admin = kafka.admin({ retry: { retries: 1 } });
  await admin.connect();
  const { clusterId } = await admin.describeCluster();
  return { admin, clusterId };
}

/** Without topics the question is only whether the broker answers. */
async function endsOf(admin: Admin, topics: readonly string[]): Promise<Map<string, PartitionEnd[]>> {
  if (topics.length === 0) await admin.describeCluster();
  const ends = new Map<string, PartitionEnd[]>();
  for (const topic of topics) {
    const offsets = await admin.fetchTopicOffsets(topic);
    const read = offsets.map(({ partition, low, high }) => ({
      partition,
      low: Number(low),
      high: Number(high),
    }));
    ends.set(topic, read);
  }
  return ends;
}
