import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { Partitioners } from 'kafkajs';
import { serviceDatabase, type TestDatabase, testStack } from '#testing';
import { eventStoreOnly } from '../../event-store/testing-fixtures.js';
import { quietKafka } from '../kafka-client.js';
import { ensureTopics } from '../topics.js';
import { readLag, readOutboxes } from './print-lag.js';
import { readParked, requestReturn } from './print-parked.js';

let database: TestDatabase;
let where: Parameters<typeof readLag>[0];

beforeAll(async () => {
  database = await serviceDatabase(eventStoreOnly);
  const { appUrl, ownerUrl } = database;
  where = { databases: { claims: { appUrl, ownerUrl } }, kafkaBrokers: testStack().brokers };
});
afterAll(() => database.drop());

const query = (sql: string, parameters: unknown[] = []) => database.dataSource.query(sql, parameters);

describe('print:lag', () => {
  const topic = `lag-${randomUUID()}`;
  const behind = async () => (await readLag(where, [{ service: 'claims', consumes: [topic] }]))[0];

  beforeAll(async () => {
    const kafka = quietKafka(where.kafkaBrokers);
    await ensureTopics(where.kafkaBrokers, [{ name: topic, partitions: 2 }], 1);
    const producer = kafka.producer({ createPartitioner: Partitioners.DefaultPartitioner, idempotent: true });
    await producer.connect();
    const messages = [0, 0, 0, 1].map(partition => ({ partition, value: 'x' }));
    await producer.send({ topic, messages });
    await producer.disconnect();
  });

  it('counts what was never handled, and what was handled of this cluster only', async () => {
    expect(await behind()).toEqual({ service: 'claims', topic, handled: 0, end: 4, behind: 4 });
    const admin = quietKafka(where.kafkaBrokers).admin();
    await admin.connect();
    const { clusterId } = await admin.describeCluster();
    await admin.disconnect();
    const handle = `INSERT INTO consumed (consumer, cluster_id, topic, partition, next_offset) VALUES ('claims', $1, $2, $3, $4)`;
    await query(handle, [clusterId, topic, 0, 2]);
    await query(handle, ['the cluster before', topic, 1, 1]);
    expect(await behind()).toEqual({ service: 'claims', topic, handled: 2, end: 4, behind: 2 });
  });

  it('counts what is decided and not yet published, with its age', async () => {
    expect(await readOutboxes(where, ['claims'])).toEqual([
      { service: 'claims', waiting: 0, oldestSeconds: 0 },
    ]);
    await query(
      `INSERT INTO outbox (topic, key, source, source_id, queued_at)
       VALUES ('claims.events', 'k', 'event', 1, clock_timestamp() - interval '1 minute')`,
    );
    const [outbox] = await readOutboxes(where, ['claims']);
    expect(outbox?.waiting).toBe(1);
    expect(outbox?.oldestSeconds).toBeGreaterThanOrEqual(60);
  });
});

describe('print:parked', () => {
  const park = (offset: number, cause: string, error: string) =>
    query(
      `INSERT INTO parked (consumer, topic, partition, kafka_offset, cause, error, headers)
       VALUES ('claims', 'billing.events', 0, $1, $2, $3, '{}')`,
      [offset, cause, error],
    );
  const groups = async () =>
    (await readParked(where, ['claims'])).map(({ cause, count, returning }) => ({ cause, count, returning }));

  beforeAll(async () => {
    for (const offset of [1, 2, 3]) await park(offset, 'failed', 'Error: no');
    await park(4, 'hole', 'Version 2 is missing');
    await park(5, 'failed', 'Error: resolved');
    await query('UPDATE parked SET resolved_at = clock_timestamp() WHERE kafka_offset = 5');
  });

  it('groups what is not resolved by how it failed', async () => {
    const [first] = await readParked(where, ['claims']);
    expect(first).toMatchObject({ service: 'claims', topic: 'billing.events', error: 'Error: no', count: 3 });
    expect(first?.ids).toHaveLength(3);
    expect(await groups()).toEqual([
      { cause: 'failed', count: 3, returning: 0 },
      { cause: 'hole', count: 1, returning: 0 },
    ]);
  });

  it('marks one, then a cause, then the rest for return; nothing twice', async () => {
    const [first] = await readParked(where, ['claims']);
    const id = first?.ids[0] ?? '';
    expect(await requestReturn(where, { service: 'claims', id, cause: null })).toBe(1);
    expect(await requestReturn(where, { service: 'claims', id, cause: null })).toBe(0);
    expect(await requestReturn(where, { service: 'claims', id: null, cause: 'failed' })).toBe(2);
    expect(await requestReturn(where, { service: 'claims', id: null, cause: null })).toBe(1);
    expect(await groups()).toEqual([
      { cause: 'failed', count: 3, returning: 3 },
      { cause: 'hole', count: 1, returning: 1 },
    ]);
  });
});
