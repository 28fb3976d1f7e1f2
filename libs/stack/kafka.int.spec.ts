import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Kafka, logLevel } from 'kafkajs';
import { startKafka } from './kafka.js';
import { kafkaClassPath } from './kafka-jars.js';
import type { RunningPart } from './part.js';
import { ensureTopics } from './topics.js';

const dataDirectory = mkdtempSync(join(tmpdir(), 'santunan-kafka-'));
const start = () => startKafka({ dataDirectory, brokers: 1, reuse: false });
let broker: RunningPart<string[]>;

const client = (): Kafka => new Kafka({ brokers: broker.address, logLevel: logLevel.NOTHING });

async function send(value: string, transactionalId: string): Promise<void> {
  const producer = client().producer({ idempotent: true, transactionalId, maxInFlightRequests: 1 });
  await producer.connect();
  const transaction = await producer.transaction();
  await transaction.send({ topic: 'facts', messages: [{ key: 'k', value }] });
  await transaction.commit();
  await producer.disconnect();
}

async function receive(count: number, groupId: string): Promise<string[]> {
  const consumer = client().consumer({ groupId, sessionTimeout: 6_000 });
  await consumer.connect();
  await consumer.subscribe({ topic: 'facts', fromBeginning: true });
  const values: string[] = [];
  await new Promise<void>((resolve, reject) => {
    const eachMessage = async ({ message }: { message: { value: Buffer | null } }) => {
      values.push(String(message.value));
      if (values.length >= count) resolve();
    };
    consumer.run({ eachMessage }).catch(reject);
  });
  await consumer.disconnect();
  return values;
}

async function withAdmin<Result>(
  work: (admin: ReturnType<Kafka['admin']>) => Promise<Result>,
): Promise<Result> {
  const admin = client().admin();
  await admin.connect();
  try {
    return await work(admin);
  } finally {
    await admin.disconnect();
  }
}

beforeAll(async () => {
  broker = await start();
}, 180_000);

afterAll(async () => {
  await broker.stop();
  rmSync(dataDirectory, { recursive: true });
}, 60_000);

test('readiness leaves no topic and no group behind', async () => {
  await withAdmin(async admin => {
    expect((await admin.listTopics()).filter(topic => !topic.startsWith('__'))).toEqual([]);
    expect((await admin.listGroups()).groups).toEqual([]);
  });
});

test('topics are made once, with their partitions and settings, and never by writing to them', async () => {
  const facts = { name: 'facts', partitions: 3, config: { 'cleanup.policy': 'compact' } };
  await Promise.all([ensureTopics(broker.address, [facts], 1), ensureTopics(broker.address, [facts], 1)]);
  await ensureTopics(broker.address, [{ name: 'facts', partitions: 9 }], 1);
  await withAdmin(async admin => {
    const { topics } = await admin.fetchTopicMetadata({ topics: ['facts'] });
    expect(topics[0]?.partitions).toHaveLength(3);
    await expect(admin.fetchTopicMetadata({ topics: ['never-made'] })).rejects.toThrow(/does not host/);
  });
});

test('the very first transactions and groups work, and a restart keeps log and offsets', async () => {
  await send('one', 'first');
  expect(await receive(1, 'readers')).toEqual(['one']);
  await broker.stop();
  broker = await start();
  await send('two', 'second');
  expect(await receive(1, 'readers')).toEqual(['two']);
  expect(await receive(2, 'late-readers')).toEqual(['one', 'two']);
}, 120_000);

test('data of one broker is not opened as a cluster of three', async () => {
  await broker.stop();
  await expect(startKafka({ dataDirectory, brokers: 3, reuse: false })).rejects.toThrow(/npm run reset/);
  broker = await start();
}, 60_000);

describe('on a machine that lacks what Kafka needs', () => {
  const env = { ...process.env };
  afterEach(() => {
    process.env = { ...env };
  });

  test('a missing Java is named in both languages', async () => {
    process.env['JAVA_HOME'] = '/nonexistent';
    const attempt = startKafka({ dataDirectory: join(dataDirectory, 'other'), brokers: 1, reuse: false });
    await expect(attempt).rejects.toThrow(/memerlukan Java 17[\s\S]*needs Java 17/);
  });

  test('a missing Maven is named in both languages, and nothing half-fetched is kept', async () => {
    process.env['PATH'] = '/nonexistent';
    process.env['SANTUNAN_CACHE'] = join(dataDirectory, 'cache');
    await expect(kafkaClassPath()).rejects.toThrow(/Pasang Maven[\s\S]*Install Maven/);
    await expect(kafkaClassPath()).rejects.toThrow(/Install Maven/);
  });
});
