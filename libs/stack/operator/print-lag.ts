import { subscriptions } from '#contracts';
import type { PartitionEnd } from '#kafka';
import { quietKafka } from '../kafka-client.js';
import { readAddresses, type SystemAddresses } from '../launcher/addresses.js';
import { databaseOf, query, runCommand } from './command.js';
import { lagReport, type OutboxState, progress, type TopicLag } from './lag.js';

export interface Listener {
  readonly service: string;
  readonly consumes: readonly string[];
}

type Where = Pick<SystemAddresses, 'databases' | 'kafkaBrokers'>;

const CONSUMED = `
SELECT topic, partition, next_offset::float8 AS next FROM consumed WHERE consumer = $1 AND cluster_id = $2`;

const OUTBOX = `
SELECT count(*)::int AS waiting,
  COALESCE(extract(epoch FROM clock_timestamp() - min(queued_at)), 0)::float8 AS "oldestSeconds" FROM outbox`;

/** What each service has handled of each topic that it listens to, against the ends of the topic. */
export async function readLag(where: Where, listeners: readonly Listener[]): Promise<TopicLag[]> {
  const topics = [...new Set(listeners.flatMap(({ consumes }) => consumes))];
  const { clusterId, ends } = await readEnds(where.kafkaBrokers, topics);
  const lags = await Promise.all(
    listeners.map(async ({ service, consumes }) => {
      const handled = await readHandled(where, service, clusterId);
      return consumes.map(topic => ({
        service,
        topic,
        ...progress(topic, ends.get(topic) ?? [], handled.get(topic) ?? new Map()),
      }));
    }),
  );
  return lags.flat();
}

async function readEnds(
  brokers: readonly string[],
  topics: readonly string[],
): Promise<{ readonly clusterId: string; readonly ends: Map<string, PartitionEnd[]> }> {
  const admin = quietKafka(brokers).admin();
  try {
    await admin.connect();
    const { clusterId } = await admin.describeCluster();
    const ends = new Map<string, PartitionEnd[]>();
    for (const topic of topics) {
      const offsets = await admin.fetchTopicOffsets(topic);
      ends.set(
        topic,
        offsets.map(({ partition, low, high }) => ({ partition, low: Number(low), high: Number(high) })),
      );
    }
    return { clusterId, ends };
  } finally {
    await admin.disconnect();
  }
}

async function readHandled(
  where: Where,
  service: string,
  clusterId: string,
): Promise<Map<string, Map<number, number>>> {
  const found = await query<{ topic: string; partition: number; next: number }>(
    databaseOf(where, service),
    CONSUMED,
    [service, clusterId],
  );
  const byTopic = Map.groupBy(found, ({ topic }) => topic);
  return new Map(
    [...byTopic].map(([topic, rows]) => [topic, new Map(rows.map(row => [row.partition, row.next]))]),
  );
}

/** How many facts each service has decided that are not yet on Kafka. */
export const readOutboxes = async (where: Where, services: readonly string[]): Promise<OutboxState[]> =>
  Promise.all(
    services.map(async service => {
      const [row] = await query<Omit<OutboxState, 'service'>>(databaseOf(where, service), OUTBOX);
      return { service, waiting: 0, oldestSeconds: 0, ...row };
    }),
  );

/** `npm run print:lag` */
if (import.meta.main) {
  await runCommand(async () => {
    const where = readAddresses();
    const services = subscriptions.map(({ service }) => service);
    return { text: lagReport(await readLag(where, subscriptions), await readOutboxes(where, services)) };
  });
}
