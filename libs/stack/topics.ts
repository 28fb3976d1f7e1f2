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
      waitForLeaders: true,
      timeout: 30_000,
      topics: missing.map(topic => ({
        topic: topic.name,
        numPartitions: topic.partitions,
        replicationFactor: replication,
        configEntries: entries(topic.config),
      })),
    });
  } finally {
    await admin.disconnect();
  }
}
