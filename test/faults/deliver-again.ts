import { eventTopics } from '#contracts';
import { kafkaClient } from '#kafka';
import { waitFor } from '#stack';

/** Sends every event that the topics have once more, into its own partition; answers how many. */
export async function deliverAgain(brokers: readonly string[]): Promise<number> {
  const kafka = kafkaClient({ clientId: 'again', brokers });
  const consumer = kafka.consumer({ groupId: `again-${crypto.randomUUID()}` });
  const [producer, admin] = [kafka.producer(), kafka.admin()];
  let copied = 0;
  await Promise.all([consumer.connect(), producer.connect(), admin.connect()]);
  const ends = new Map<string, bigint>();
  for (const topic of eventTopics)
    for (const { partition, high } of await admin.fetchTopicOffsets(topic))
      if (BigInt(high) > 0n) ends.set(`${topic}/${partition}`, BigInt(high));
  await consumer.subscribe({ topics: [...eventTopics], fromBeginning: true });
  await consumer.run({
    eachBatch: async ({ batch: { topic, partition, messages } }) => {
      const end = ends.get(`${topic}/${partition}`) ?? 0n;
      const own = messages.filter(({ offset }) => BigInt(offset) < end);
      const copies = own.map(({ key, value, headers = {} }) => ({ key, value, headers, partition }));
      if (copies.length > 0) await producer.send({ topic, acks: -1, messages: copies });
      copied += copies.length;
      if (BigInt(messages.at(-1)?.offset ?? 0) >= end - 1n) ends.delete(`${topic}/${partition}`);
    },
  });
  await waitFor(() => ends.size === 0, { what: 'all events to be sent again', timeoutMs: 120_000 });
  await Promise.all([consumer.disconnect(), producer.disconnect(), admin.disconnect()]);
  return copied;
}
