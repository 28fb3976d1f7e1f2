import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, expect, it } from '@jest/globals';
import { Controller, Inject, Module } from '@nestjs/common';
import { NestFactory } from '@nestjs/core';
import { Ctx, EventPattern, Payload } from '@nestjs/microservices';
import { FastifyAdapter } from '@nestjs/platform-fastify';
import { appendToStreams, rows, writeRecords } from '#event-store';
import { ensureTopics } from '#stack';
import { serviceDatabase, type TestDatabase, testStack, waitFor } from '#testing';
import { aFact, byOfficer, eventStoreOnly } from '../event-store/testing-fixtures.js';
import { connectConsumer, kafkaClient } from './connect.js';
import type { ReceivedEvent, ReceivedRecord } from './messages.js';
import { Relay } from './relay.js';
import type { BatchContext } from './topic-handler.js';

const APPLIED = 'APPLIED';

@Controller()
class Consumer {
  constructor(@Inject(APPLIED) private readonly applied: string[]) {}

  @EventPattern<string>('enrollment.events')
  async onEnrollment(@Payload() events: ReceivedEvent[], @Ctx() { tx }: BatchContext): Promise<void> {
    await rows(
      tx,
      `INSERT INTO idempotency (key, actor, route, body_digest) SELECT key, 'consumer', '-', '-' FROM unnest($1::text[]) AS key`,
      [events.map(event => event.id)],
    );
    this.applied.push(...events.map(event => event.id));
  }

  @EventPattern<string>('claims.private')
  onRecords(@Payload() records: ReceivedRecord[]): void {
    this.applied.push(...records.map(record => `${record.recordId}/${record.version}`));
  }
}

const log = { warn: () => undefined, info: () => undefined };
const kafka = kafkaClient({ clientId: 'test', brokers: testStack().brokers });
const seen: string[] = [];
let producer: TestDatabase;
let consumer: TestDatabase;
let relays: Relay[];
let close: () => Promise<void>;

beforeAll(async () => {
  await ensureTopics(testStack().brokers, [{ name: 'claims.private', partitions: 24 }], 1);
  producer = await serviceDatabase(eventStoreOnly);
  consumer = await serviceDatabase(eventStoreOnly);
  @Module({ controllers: [Consumer], providers: [{ provide: APPLIED, useValue: seen }] })
  class ConsumerModule {}
  const app = await NestFactory.create(ConsumerModule, new FastifyAdapter(), { logger: false });
  const server = connectConsumer(app, {
    consumer: `test-${randomUUID()}`,
    kafka,
    database: consumer.dataSource,
    log,
  });
  await app.startAllMicroservices();
  await waitFor(() => server.health().joined, { what: 'the consumer to join its group' });
  relays = [1, 2].map(() => new Relay({ service: 'enrollment', database: producer.dataSource, kafka, log }));
  for (const relay of relays) relay.start();
  close = () => app.close();
});

afterAll(async () => {
  await Promise.all(relays.map(relay => relay.stop()));
  await close();
  await Promise.all([producer.drop(), consumer.drop()]);
});

it('carries every committed event to a Nest method of another service, in order and once', async () => {
  const streams = Array.from({ length: 40 }, () => randomUUID());
  for (const round of [0, 1, 2]) {
    await producer.dataSource.transaction(tx =>
      appendToStreams(
        tx,
        streams.map(stream => ({
          stream,
          expectedVersion: round,
          events: [aFact(stream)],
          metadata: byOfficer(stream),
        })),
      ),
    );
  }
  const expected = streams.flatMap(stream => [1, 2, 3].map(version => `${stream}/${version}`));
  await waitFor(() => expected.every(id => seen.includes(id)), { what: 'all events in the other service' });
  for (const stream of streams) {
    // Once each: a batch that was rolled back and tried again calls the method again.
    expect([...new Set(seen)].filter(id => id.startsWith(stream))).toEqual(
      [1, 2, 3].map(version => `${stream}/${version}`),
    );
  }
  const kept = 'SELECT FROM idempotency WHERE key = ANY($1)';
  // The last handler has run, but its transaction may still be committing.
  await waitFor(async () => (await rows(consumer.dataSource, kept, [expected])).length === expected.length, {
    what: 'the transactions of all events',
  });
  await waitFor(async () => (await relays[0]?.outbox())?.waiting === 0, { what: 'an empty outbox' });
});

it('carries personal records on the private topic and keeps them by record and version', async () => {
  const recordId = randomUUID();
  const data = { claimId: randomUUID(), narrative: 'Jatuh dari pohon', diagnosis: 'Patah tulang' };
  await producer.dataSource.transaction(tx =>
    writeRecords(tx, [{ recordId, version: 1, kind: 'CaseRecord', data }]),
  );
  await waitFor(() => seen.includes(`${recordId}/1`), { what: 'the record in the other service' });
  const kept = () =>
    rows(consumer.dataSource, 'SELECT version, data FROM foreign_record WHERE record_id = $1', [recordId]);
  await waitFor(async () => (await kept()).length > 0, { what: 'the transaction of the record' });
  expect(await kept()).toEqual([{ version: 1, data }]);
});

it('goes on with another relay when the leader does nothing, however long its connection lives', async () => {
  const database = await serviceDatabase(eventStoreOnly);
  const stalled = database.dataSource.createQueryRunner();
  await stalled.query("SELECT pg_advisory_lock(hashtext('relay:enrollment'))");
  const relay = new Relay({
    service: 'enrollment',
    database: database.dataSource,
    kafka,
    log,
    stalledAfterSeconds: 1,
  });
  relay.start();
  try {
    const stream = randomUUID();
    const append = { stream, expectedVersion: 0, events: [aFact(stream)], metadata: byOfficer(stream) };
    await database.dataSource.transaction(tx => appendToStreams(tx, [append]));
    await waitFor(() => seen.includes(`${stream}/1`), { what: 'the event behind the stalled relay' });
    await expect(stalled.query('SELECT 1')).rejects.toThrow();
  } finally {
    await relay.stop();
    await stalled.release().catch(() => undefined);
    await database.drop();
  }
});
