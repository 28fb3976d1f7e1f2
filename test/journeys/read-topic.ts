import type { KafkaMessage } from 'kafkajs';
import { kafkaClient } from '#kafka';
import { waitFor } from '#stack';

export interface RawMessage {
  readonly topic: string;
  readonly key: string;
  /** `ce_id`, empty where there is none. */
  readonly id: string;
  readonly value: string;
  readonly headers: string;
}

/** Every message of the topics from their beginnings to their present ends, as text. */
export async function readTopics(
  brokers: readonly string[],
  topics: readonly string[],
): Promise<RawMessage[]> {
  const kafka = kafkaClient({ clientId: 'journey', brokers });
  const unread = await lastOffsets(kafka, topics);
  const consumer = kafka.consumer({ groupId: `journey-${crypto.randomUUID()}` });
  const messages: RawMessage[] = [];
  try {
    await consumer.connect();
    await consumer.subscribe({ topics: [...topics], fromBeginning: true });
    await consumer.run({
      eachBatch: async ({ batch }) => {
        messages.push(...batch.messages.map(message => rawMessage(batch.topic, message)));
        const partition = `${batch.topic}/${batch.partition}`;
        const last = unread.get(partition);
        // Counts the marks of transactions too, which are no messages but have offsets.
        if (last !== undefined && BigInt(batch.lastOffset()) >= last) unread.delete(partition);
      },
    });
    await waitFor(() => unread.size === 0, { what: 'the ends of the topics', timeoutMs: 50_000 });
    return messages;
  } finally {
    await consumer.disconnect();
  }
}

const rawMessage = (topic: string, { key, value, headers }: KafkaMessage): RawMessage => ({
  topic,
  id: String(headers?.['ce_id'] ?? ''),
  key: String(key),
  value: String(value),
  headers: Object.entries(headers ?? {})
    .flat()
    .map(String)
    .join('\n'),
});

/** The offset of the last message of each partition that has any; compaction always leaves that one. */
async function lastOffsets(
  kafka: ReturnType<typeof kafkaClient>,
  topics: readonly string[],
): Promise<Map<string, bigint>> {
  const admin = kafka.admin();
  await admin.connect();
  try {
    const ends = new Map<string, bigint>();
    for (const topic of topics) {
      for (const { partition, high, low } of await admin.fetchTopicOffsets(topic)) {
        if (BigInt(high) > BigInt(low)) ends.set(`${topic}/${partition}`, BigInt(high) - 1n);
      }
    }
    return ends;
  } finally {
    await admin.disconnect();
  }
}
