import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, expect, it } from '@jest/globals';
import { Controller, Module } from '@nestjs/common';
import { NestFactory } from '@nestjs/core';
import { EventPattern, Payload } from '@nestjs/microservices';
import { FastifyAdapter } from '@nestjs/platform-fastify';
import { appendToStreams, rows } from '#event-store';
import { serviceDatabase, type TestDatabase, testStack, waitFor } from '#testing';
import { aFact, byOfficer, eventStoreOnly } from '../event-store/testing-fixtures.js';
import { connectConsumer, kafkaClient } from './connect.js';
import type { ReceivedEvent } from './messages.js';
import { Relay } from './relay.js';

const kafka = kafkaClient({ clientId: 'test', brokers: testStack().brokers });
const log = { warn: () => undefined, info: () => undefined };
const failures = new Map<string, Error>();
const applied: string[] = [];

@Controller()
class Consumer {
  @EventPattern<string>('enrollment.events')
  onEnrollment(@Payload() events: ReceivedEvent[]): void {
    for (const { stream } of events) {
      const failure = failures.get(stream);
      failures.delete(stream);
      if (failure) throw failure;
    }
    applied.push(...events.map(({ stream }) => stream));
  }
}

@Module({ controllers: [Consumer] })
class ConsumerModule {}

let producer: TestDatabase;
let consumer: TestDatabase;
let relay: Relay;
let close: () => Promise<void>;

beforeAll(async () => {
  producer = await serviceDatabase(eventStoreOnly);
  consumer = await serviceDatabase(eventStoreOnly);
  const app = await NestFactory.create(ConsumerModule, new FastifyAdapter(), { logger: false });
  const server = connectConsumer(app, {
    consumer: `test-${randomUUID()}`,
    kafka,
    database: consumer.dataSource,
    log,
  });
  await app.startAllMicroservices();
  await waitFor(() => server.health().joined, { what: 'the consumer to join its group' });
  relay = new Relay({ service: 'enrollment', database: producer.dataSource, kafka, log });
  relay.start();
  close = () => app.close();
});

afterAll(async () => {
  await relay.stop();
  await close();
  await Promise.all([producer.drop(), consumer.drop()]);
});

async function append(stream: string): Promise<void> {
  await producer.dataSource.transaction(tx =>
    appendToStreams(tx, [
      { stream, expectedVersion: 0, events: [aFact(stream)], metadata: byOfficer(stream) },
    ]),
  );
}

const parked = (stream: string) =>
  rows(consumer.dataSource, 'SELECT cause, error FROM parked WHERE stream_id = $1', [stream]);

it('a Nest method that dead-locks is tried again, not parked', async () => {
  const stream = randomUUID();
  failures.set(stream, Object.assign(new Error('deadlock detected'), { code: '40P01' }));
  await append(stream);
  await waitFor(async () => applied.includes(stream) || (await parked(stream)).length > 0, {
    what: 'the event to come through',
  });
  expect(await parked(stream)).toEqual([]);
  expect(applied).toContain(stream);
});

it('an event committed just before its relay is stopped is published all the same', async () => {
  const stream = randomUUID();
  await append(stream);
  await relay.stop();
  expect(await rows(producer.dataSource, 'SELECT FROM outbox')).toEqual([]);
  await waitFor(() => applied.includes(stream), { what: 'the event in the other service' });
});
