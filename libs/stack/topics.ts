import { setTimeout as sleep } from 'node:timers/promises';
import type { Admin } from 'kafkajs';
import { quietKafka } from './kafka-client.js';

export interface TopicToHave {
  readonly name: string;
  readonly partitions: number;
  readonly config?: Readonly<Record<string, string>>;
}

const entries = (config: Readonly<Record<string, string>> = {}) =>
  Object.entries(config).map(([name, value]) => ({ name, value }));

/** Creates the topics that are missing. One that exists is left as it is: its partitions decide where keys live. */
export async function ensureTopics(
  brokers: readonly string[],
  topics: readonly TopicToHave[],
  replication: number,
): Promise<void> {
  const admin = quietKafka(brokers).admin();
  try {
    await admin.connect();
    const existing = new Set(await admin.listTopics());
    const missing = topics.filter(topic => !existing.has(topic.name));
    if (missing.length === 0) return;
    // A topic that someone else created since is no error: createTopics then answers false.
    await admin.createTopics({
      // kafkajs gives up at the first broker that has not heard of a topic yet: we wait ourselves.
      waitForLeaders: false,
      timeout: 30_000,
      topics: missing.map(topic => ({
        topic: topic.name,
        numPartitions: topic.partitions,
        replicationFactor: replication,
        configEntries: entries(topic.config),
      })),
    });
    await allLed(admin, topics);
  } finally {
    await admin.disconnect();
  }
}

const LED_WITHIN_MS = 30_000;

/** Waits until every partition has a leader, so that the first message is not refused. */
async function allLed(admin: Admin, topics: readonly TopicToHave[]): Promise<void> {
  const deadline = Date.now() + LED_WITHIN_MS;
  while (!(await haveLeaders(admin, topics))) {
    if (Date.now() > deadline)
      throw new Error('Kafka has created the topics but does not lead all their partitions');
    await sleep(100);
  }
}

async function haveLeaders(admin: Admin, topics: readonly TopicToHave[]): Promise<boolean> {
  const metadata = await admin
    .fetchTopicMetadata({ topics: topics.map(({ name }) => name) })
    .catch(() => null);
  if (metadata === null) return false;
  const partitions = metadata.topics.flatMap(topic => topic.partitions);
  const expected = topics.reduce((count, topic) => count + topic.partitions, 0);
  return partitions.length >= expected && partitions.every(({ leader }) => leader >= 0);
}
