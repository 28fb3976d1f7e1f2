import { randomUUID } from 'node:crypto';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, it } from '@jest/globals';
import type { Admin, Consumer, Kafka } from 'kafkajs';
import { waitFor } from '#testing';
import { startKafka } from '../stack/kafka.js';
import { OFFSETS_PARTITIONS } from '../stack/kafka-config.js';
import type { RunningPart } from '../stack/part.js';
import { cutBroker } from '../stack/power-cut.js';
import { ensureTopics } from '../stack/topics.js';
import { kafkaClient } from './connect.js';
import { groupConsumer } from './group-consumer.js';
import type { OutboxEntry } from './outbox.sql.js';
import { OutboxPublisher } from './outbox-publisher.js';

const BROKERS = 3;
const EVENTS = 'claims.events';
const RECORDS = 'claims.private';
const GROUP = 'readers';
/** Several times over every partition. */
const MANY = 96;
const PATIENCE = { timeoutMs: 60_000, everyMs: 100 };

const dataDirectory = mkdtempSync(join(tmpdir(), 'santunan-three-brokers-'));
let cluster: RunningPart<string[]>;
let kafka: Kafka;
let admin: Admin;
let reader: Consumer;
const read = new Set<string>();
const sent = new Set<string>();

beforeAll(async () => {
  cluster = await startKafka({ dataDirectory, brokers: BROKERS, reuse: false });
  await ensureTopics(
    cluster.address,
    [
      { name: EVENTS, partitions: 24 },
      { name: RECORDS, partitions: 24 },
    ],
    BROKERS,
  );
  kafka = kafkaClient({ clientId: 'test', brokers: cluster.address });
  admin = kafka.admin();
  await admin.connect();
  reader = groupConsumer(kafka, GROUP);
  await reader.connect();
  await reader.subscribe({ topics: [EVENTS, RECORDS], fromBeginning: true });
  await reader.run({
    autoCommit: false,
    eachBatch: async ({ batch }) => {
      for (const { headers } of batch.messages) read.add(String(headers?.['ce_id']));
    },
  });
}, 180_000);

afterAll(async () => {
  await Promise.allSettled([reader.disconnect(), admin.disconnect()]);
  await cluster.stop();
  rmSync(dataDirectory, { recursive: true });
}, 60_000);

function anEvent(): OutboxEntry {
  const stream = randomUUID();
  sent.add(`${stream}/1`);
  const metadata = { actor: null, correlationId: stream, causationId: null };
  const facts = { stream, version: 1, type: 'ClaimVerified', schemaVersion: 1, data: '{}', metadata };
  const event = { ...facts, recordedAt: '2025-12-22T02:00:00.000Z' };
  return { seq: '1', topic: EVENTS, source: 'event', event } as OutboxEntry;
}

function aRecord(): OutboxEntry {
  const recordId = randomUUID();
  sent.add(`${recordId}/1`);
  const facts = { recordId, version: 1, kind: 'case', schemaVersion: 1, data: '{}', salt: 'c2FsdA==' };
  return { seq: '1', topic: RECORDS, source: 'record', record: { ...facts, commitment: 'a'.repeat(64) } };
}

const many = (): OutboxEntry[] =>
  Array.from({ length: MANY }, (_, index) => (index % 2 ? anEvent() : aRecord()));

/** As the relay does: whatever failed is sent whole again, by a new publisher. */
async function publish(first: OutboxPublisher, entries: readonly OutboxEntry[]): Promise<void> {
  for (let publisher = first; ; publisher = new OutboxPublisher('claims', kafka)) {
    try {
      return await publisher.publish(entries);
    } catch {
      // The next one tries.
    } finally {
      await publisher.close();
    }
  }
}

/** The broker that leads the partition of `__consumer_offsets` on which Kafka keeps a group. */
async function coordinatorOf(group: string): Promise<number> {
  const hash = [...group].reduce((sum, letter) => (Math.imul(sum, 31) + letter.charCodeAt(0)) | 0, 0);
  const { topics } = await admin.fetchTopicMetadata({ topics: ['__consumer_offsets'] });
  const partition = (hash & 0x7fffffff) % OFFSETS_PARTITIONS;
  const found = topics[0]?.partitions.find(({ partitionId }) => partitionId === partition);
  if (!found) throw new Error('The group has no partition');
  return found.leader;
}

it('what is sent while a broker is lost reaches its partition and the members of its groups', async () => {
  const publisher = new OutboxPublisher('claims', kafka);
  await publisher.publish(many());
  await waitFor(() => read.size === sent.size, { what: 'the first messages to be read', ...PATIENCE });
  await cutBroker(dataDirectory, await coordinatorOf(GROUP));
  await publish(publisher, many());
  const left = () => [...sent].filter(id => !read.has(id));
  await waitFor(() => left().length === 0, { what: 'every message to be read', ...PATIENCE });
  expect(left()).toEqual([]);
}, 180_000);
