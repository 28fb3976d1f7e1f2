import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, describe, expect, it, jest } from '@jest/globals';
import { Controller, Module } from '@nestjs/common';
import { Ctx, EventPattern, Payload } from '@nestjs/microservices';
import pg from 'pg';
import { appendToStreams, eventStoreSchema, rows } from '#event-store';
import { type BatchContext, kafkaClient, type ReceivedEvent, toCloudEvent } from '#kafka';
import { bootForTest, DEAF, type TestService, testStack, waitFor } from '#testing';
import { aFact, aPayment, byOfficer } from '../event-store/testing-fixtures.js';
import { RELAY, type RelayPort } from './relay.port.js';
import { ServiceModule } from './service-module.js';

jest.setTimeout(90_000);

/** What the README promises. */
const WITHIN_MS = 30_000;

@Controller()
class Payments {
  @EventPattern<string>('billing.events')
  async onEvents(@Payload() events: ReceivedEvent[], @Ctx() { tx }: BatchContext): Promise<void> {
    await rows(tx, 'SELECT $1::int', [events.length]);
  }
}

// A name of its own: other tests must not be members of its consumer group.
const name = `flow_${randomUUID().slice(0, 8)}`;
class FlowTables1763700000001 {
  readonly name = 'FlowTables1763700000001';
  up = (runner: { query(sql: string): Promise<unknown> }) => runner.query(eventStoreSchema(`${name}_app`));
  down = () => Promise.reject(new Error('Migrations go forward only'));
}
const database = { service: name, migrations: [FlowTables1763700000001], entities: [] };
@Module({ imports: [ServiceModule.forRoot({ database, problems: {} })], controllers: [Payments] })
class FlowModule {}

let service: TestService;
let deaf: TestService;
const sessions: pg.Client[] = [];

beforeAll(async () => {
  service = await bootForTest(FlowModule, database);
  deaf = await bootForTest(FlowModule, database, DEAF);
});
afterAll(async () => {
  await Promise.all(sessions.map(session => session.end().catch(() => undefined)));
  await Promise.all([service.close(), deaf.close()]);
});

interface Parts {
  readonly outbox: { readonly status: string; readonly oldestSeconds: number; readonly led: boolean };
  readonly consumer: { readonly status: string; readonly standing: readonly string[] };
  readonly broker: { readonly status: string };
}

async function flowOf(asked: TestService): Promise<{ status: number; parts: Parts }> {
  const { status, body } = await asked.raw('/health/flow');
  return { status, parts: status === 200 ? body.details : body.values.details };
}

const isWell = async () => (await flowOf(service)).status === 200;

async function session(): Promise<pg.Client> {
  const client = new pg.Client({ connectionString: service.database.appUrl });
  client.on('error', () => undefined);
  await client.connect();
  sessions.push(client);
  return client;
}

const pidOf = async (client: pg.Client): Promise<number> =>
  (await client.query<{ pid: number }>('SELECT pg_backend_pid() AS pid')).rows[0]?.pid ?? 0;

/** Ends the relay's session and takes its lead, at work for as long as nobody ends this one. */
async function takeTheLead(): Promise<number> {
  const lock = `hashtext('relay:${database.service}')`;
  const [leader, holder] = [await session(), await session()];
  const pid = await pidOf(holder);
  const taken = holder.query(`SELECT pg_advisory_lock(${lock})`);
  const waits = `SELECT FROM pg_locks WHERE pid = ${pid} AND locktype = 'advisory' AND NOT granted`;
  await waitFor(async () => (await leader.query(waits)).rowCount === 1, { what: 'the next in turn' });
  await leader.query(
    `SELECT pg_terminate_backend(pid) FROM pg_locks WHERE locktype = 'advisory' AND granted AND objid = ${lock}::bit(32)::bigint::oid`,
  );
  await taken;
  holder.query('SELECT pg_sleep(300)').catch(() => undefined);
  return pid;
}

/** A message for the consumer, from a service that is not here. */
async function publishPayment(): Promise<void> {
  const stream = randomUUID();
  const { type, data } = aPayment(stream, randomUUID());
  const producer = kafkaClient({ clientId: 'flow', brokers: testStack().brokers }).producer();
  await producer.connect();
  const event = { stream, version: 1, type, schemaVersion: 1, metadata: byOfficer(stream) };
  const message = toCloudEvent('billing', {
    ...event,
    data: JSON.stringify(data),
    recordedAt: '2025-11-20T01:00:00.000Z',
  });
  await producer.send({ topic: 'billing.events', messages: [message] });
  await producer.disconnect();
}

const appendOne = (stream = randomUUID()) =>
  service.database.dataSource.transaction(tx =>
    appendToStreams(tx, [
      { stream, expectedVersion: 0, events: [aFact(stream)], metadata: byOfficer(stream) },
    ]),
  );

const lag = async (): Promise<number> => {
  const page: string = (await service.raw('/metrics')).body;
  const values = [
    ...page.matchAll(/^santunan_consumer_lag\{topic="billing\.events",partition="\d+"\} (\d+)$/gm),
  ];
  expect(values).toHaveLength(24);
  return values.reduce((sum, [, value]) => sum + Number(value), 0);
};

describe('What does not flow', () => {
  let leaderPid: number;
  let blocker: pg.Client;
  let began: number;

  it('is nothing at first, and nobody is behind', async () => {
    await waitFor(isWell, { what: 'a service that flows', timeoutMs: 30_000 });
    await waitFor(async () => (await lag()) === 0, {
      what: 'a consumer that is not behind',
      timeoutMs: 30_000,
    });
  });

  it('turns health red within 30 seconds of a relay that does not publish', async () => {
    leaderPid = await takeTheLead();
    blocker = await session();
    await blocker.query('BEGIN');
    await blocker.query('LOCK TABLE consumed IN EXCLUSIVE MODE');
    began = performance.now();
    await Promise.all([appendOne(), publishPayment()]);
    await waitFor(async () => (await flowOf(service)).parts.outbox.status === 'down', {
      what: 'an outbox that is down',
      timeoutMs: WITHIN_MS,
    });
    expect(performance.now() - began).toBeLessThan(WITHIN_MS);
    const { status, parts } = await flowOf(service);
    expect([status, parts.broker.status]).toEqual([503, 'up']);
    expect(parts.outbox.oldestSeconds).toBeGreaterThan(10);
  });

  it('and of a consumer that does not consume, whose lag is on the page of figures', async () => {
    await waitFor(async () => (await flowOf(service)).parts.consumer.status === 'down', {
      what: 'a consumer that is down',
      timeoutMs: WITHIN_MS,
    });
    expect(performance.now() - began).toBeLessThan(WITHIN_MS);
    const { standing } = (await flowOf(service)).parts.consumer;
    // What other tests publish meanwhile may wait in further partitions of the topic.
    expect(standing.length).toBeGreaterThan(0);
    expect(standing.filter(name => !/^billing\.events\/\d+$/.test(name))).toEqual([]);
    expect(await lag()).toBeGreaterThan(0);
    const page: string = (await service.raw('/metrics')).body;
    expect(page).toContain('santunan_outbox_rows 1');
    expect(page).toContain('santunan_flow_up{part="outbox"} 0');
    expect(page).toContain('santunan_flow_up{part="consumer"} 0');
    expect((await service.raw('/health/ready')).status).toBe(200);
  });

  it('is green again once both go on', async () => {
    await blocker.query('ROLLBACK');
    await blocker.query('SELECT pg_terminate_backend($1)', [leaderPid]);
    await waitFor(isWell, { what: 'a service that flows again', timeoutMs: 60_000 });
    await waitFor(async () => (await lag()) === 0, { what: 'a consumer that has caught up' });
    const page: string = (await service.raw('/metrics')).body;
    expect(page).toContain('santunan_outbox_rows 0');
    expect(page).toMatch(/santunan_published_messages_total\{topic="enrollment\.events"\} [1-9]/);
    expect(page).toMatch(
      /santunan_consumed_messages_total\{topic="billing\.events",outcome="applied"\} [1-9]/,
    );
    expect(page).toMatch(
      /santunan_consumer_batch_duration_seconds_count\{topic="billing\.events",result="done"\} /,
    );
    expect(page).toMatch(/santunan_database_connections\{state="idle"\} \d/);
  });
});

describe('A relay that is stopped', () => {
  it('turns health red within 30 seconds, also when nothing waits to be published', async () => {
    const stopped = performance.now();
    await service.app.get<RelayPort>(RELAY).stop();
    await waitFor(async () => (await flowOf(service)).status === 503, {
      what: 'a relay that is missed',
      timeoutMs: WITHIN_MS,
    });
    expect(performance.now() - stopped).toBeLessThan(WITHIN_MS);
    expect((await flowOf(service)).parts.outbox).toMatchObject({ status: 'down', waiting: 0, led: false });
  });
});

describe('While the broker is away', () => {
  it('health is red and says why, readiness is not, and nobody waits for an answer', async () => {
    await waitFor(async () => (await flowOf(deaf)).parts.broker.status === 'down', {
      what: 'a broker that is down',
      timeoutMs: WITHIN_MS,
    });
    const asked = performance.now();
    const { status, parts } = await flowOf(deaf);
    const page = await deaf.raw('/metrics');
    expect(performance.now() - asked).toBeLessThan(2_500);
    expect([status, parts.consumer.status, page.status]).toEqual([503, 'down', 200]);
    expect(page.body).toMatch(/santunan_broker_silent_seconds [1-9]\d/);
    expect((await deaf.raw('/health/ready')).status).toBe(200);
  });
});
