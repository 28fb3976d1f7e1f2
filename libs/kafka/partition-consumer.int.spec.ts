import { randomUUID } from 'node:crypto';
import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';
import { rows } from '#event-store';
import { serviceDatabase, type TestDatabase } from '#testing';
import { aPayment, byOfficer, eventStoreOnly } from '../event-store/testing-fixtures.js';
import { toCloudEvent } from './cloud-events.js';
import type { RawMessage } from './decode.js';
import { ignored, type Outcome, parked, type ReceivedEvent } from './messages.js';
import { PartitionConsumer } from './partition-consumer.js';
import { ParkedReturns } from './returning.js';
import type { ConsumedPartition } from './topic-handler.js';

const TOPIC = 'billing.events';
let database: TestDatabase;
let offset: number;
/** How many messages the service was given at a time. */
let calls: number[];
let fail: (event: ReceivedEvent) => Outcome | Error | null;

beforeEach(async () => {
  database = await serviceDatabase(eventStoreOnly);
  offset = 0;
  calls = [];
  fail = () => null;
});
afterEach(() => database.drop());

const partition = (number = 0): ConsumedPartition => ({
  consumer: 'claims',
  clusterId: 'cluster',
  topic: TOPIC,
  partition: number,
  handler: {
    anyType: false,
    handle: async (messages, { tx }) => {
      calls.push(messages.length);
      const outcomes: Outcome[] = [];
      for (const event of messages as ReceivedEvent[]) {
        const failure = fail(event);
        if (failure instanceof Error) throw failure;
        await rows(tx, 'INSERT INTO idempotency (key, actor, route, body_digest) VALUES ($1, $2, $3, $4)', [
          event.id,
          'handler',
          '-',
          '-',
        ]);
        outcomes.push(failure ?? ignored('only counted'));
      }
      return outcomes;
    },
  },
});

const consume = (...messages: RawMessage[]) =>
  new PartitionConsumer(database.dataSource).consume(partition(), messages);

const returns = () => new ParkedReturns(database.dataSource, 'claims', () => partition());

function message(
  stream: string,
  version: number,
  changes: Partial<{ headers: object; value: Buffer }> = {},
): RawMessage {
  const fact = aPayment(stream, stream);
  const { key, value, headers } = toCloudEvent('billing', {
    stream,
    version,
    type: fact.type,
    schemaVersion: 1,
    data: JSON.stringify({ ...fact.data, amount: version }),
    metadata: byOfficer(stream),
    recordedAt: '2025-11-10T01:00:00.000Z',
  });
  const all = { ...headers, ...changes.headers } as Record<string, string>;
  return { offset: String(offset++), key: Buffer.from(key), value: changes.value ?? value, headers: all };
}

async function applied(): Promise<string[]> {
  const found = await rows<{ key: string }>(
    database.dataSource,
    'SELECT key FROM idempotency ORDER BY recorded_at, key',
  );
  return found.map(({ key }) => key);
}

async function waiting(): Promise<{ version: number | null; cause: string }[]> {
  return rows(
    database.dataSource,
    'SELECT version, cause FROM parked WHERE resolved_at IS NULL ORDER BY kafka_offset',
  );
}

const requestReturn = () =>
  database.dataSource.query(
    `UPDATE parked SET return_requested_at = now() WHERE cause NOT IN ('behind', 'hole')`,
  );

describe('batches of several partitions', () => {
  const at = (number: number, from: number, ...messages: RawMessage[]) => ({
    partition: partition(number),
    messages: messages.map((one, index) => ({ ...one, offset: String(from + index) })),
  });
  const consumeAll = (...batches: ReturnType<typeof at>[]) =>
    new PartitionConsumer(database.dataSource).consumeAll(batches);
  const reached = async () =>
    (
      await rows<{ partition: number; next_offset: string }>(
        database.dataSource,
        'SELECT partition, next_offset::text FROM consumed ORDER BY partition',
      )
    ).map(({ partition: number, next_offset }) => [number, next_offset]);

  it('are one call of the service and one transaction, and each keeps its own offset', async () => {
    const [one, two] = [randomUUID(), randomUUID()];
    const batches = [at(2, 0, message(one, 1), message(one, 2)), at(7, 0, message(two, 1))];
    const progress = await consumeAll(...batches);
    expect(progress.map(({ result }) => result)).toEqual(['done', 'done']);
    expect(calls).toEqual([3]);
    expect(await reached()).toEqual([
      [2, '2'],
      [7, '1'],
    ]);
    await consumeAll(...batches);
    expect(calls).toEqual([3]);
  });

  it('go on when one of them skips ahead, which alone is asked to rewind', async () => {
    const [one, two] = [randomUUID(), randomUUID()];
    const progress = await consumeAll(at(1, 5, message(one, 1)), at(2, 0, message(two, 1)));
    expect(progress).toMatchObject([{ result: 'rewind', nextOffset: '0' }, { result: 'done' }]);
    expect(await applied()).toEqual([`${two}/1`]);
    expect(await reached()).toEqual([
      [1, '0'],
      [2, '1'],
    ]);
  });

  it('are tried each by itself when they fail, down to the message that fails', async () => {
    const [bad, good] = [randomUUID(), randomUUID()];
    fail = event => (event.id === `${bad}/1` ? new Error('never') : null);
    const progress = await consumeAll(
      at(1, 0, message(good, 1)),
      at(2, 0, message(bad, 1), message(bad, 2)),
      at(3, 0, message(randomUUID(), 1)),
    );
    expect(progress.map(({ result }) => result)).toEqual(['done', 'done', 'done']);
    expect(await waiting()).toEqual([
      { version: 1, cause: 'failed' },
      { version: 2, cause: 'behind' },
    ]);
    expect(await applied()).toHaveLength(2);
  });

  it('are all tried again when luck was against them', async () => {
    const stream = randomUUID();
    fail = () => Object.assign(new Error('dead-lock'), { code: '40P01' });
    const batches = [at(1, 0, message(stream, 1)), at(2, 0, message(randomUUID(), 1))];
    expect((await consumeAll(...batches)).map(({ result }) => result)).toEqual(['again', 'again']);
    expect(await reached()).toEqual([]);
    fail = () => null;
    expect((await consumeAll(...batches)).map(({ result }) => result)).toEqual(['done', 'done']);
  });
});

describe('a batch of one partition', () => {
  it('is applied once, however often it comes', async () => {
    const stream = randomUUID();
    const batch = [message(stream, 1), message(stream, 2)];
    await consume(...batch);
    await consume(...batch);
    expect(await applied()).toEqual([`${stream}/1`, `${stream}/2`]);
  });

  it('drops what was published twice under new offsets', async () => {
    const stream = randomUUID();
    await consume(message(stream, 1));
    await consume(message(stream, 1), message(stream, 2));
    expect(await applied()).toEqual([`${stream}/1`, `${stream}/2`]);
    expect(await waiting()).toEqual([]);
  });

  it('parks a version seen before with other bytes, and the stream goes on', async () => {
    const stream = randomUUID();
    const otherBytes = message(stream, 7).value ?? Buffer.alloc(0);
    offset = 0;
    await consume(message(stream, 1));
    await consume(message(stream, 1, { value: otherBytes }), message(stream, 2));
    expect(await waiting()).toEqual([{ version: 1, cause: 'conflict' }]);
    expect(await applied()).toEqual([`${stream}/1`, `${stream}/2`]);
  });

  it('parks a stream at a hole and goes on by itself when the missing version comes', async () => {
    const [stream, other] = [randomUUID(), randomUUID()];
    await consume(message(stream, 1), message(stream, 3), message(stream, 4), message(other, 1));
    expect(await waiting()).toEqual([
      { version: 3, cause: 'hole' },
      { version: 4, cause: 'behind' },
    ]);
    await consume(message(stream, 2));
    await returns().work();
    expect(await waiting()).toEqual([]);
    const found = await applied();
    expect(found.filter(id => id.startsWith(stream))).toEqual(
      [1, 2, 3, 4].map(number => `${stream}/${number}`),
    );
    expect(found.filter(id => id.startsWith(other))).toEqual([`${other}/1`]);
  });

  it('asks for the offset it wants when the broker offers a later one', async () => {
    const stream = randomUUID();
    await consume(message(stream, 1));
    offset = 5;
    expect(await consume(message(stream, 2))).toEqual({ result: 'rewind', nextOffset: '1' });
  });

  it('lets the second owner of a partition wait and then drop what is done', async () => {
    const stream = randomUUID();
    const batch = [message(stream, 1), message(stream, 2)];
    await Promise.all([consume(...batch), consume(...batch), consume(...batch)]);
    expect(await applied()).toEqual([`${stream}/1`, `${stream}/2`]);
  });
});

describe('what cannot be handled', () => {
  it('is cut out of its batch and parked; its stream waits, the others go on', async () => {
    const [bad, good] = [randomUUID(), randomUUID()];
    fail = event => (event.id === `${bad}/2` ? new Error('cannot') : null);
    await consume(message(bad, 1), message(good, 1), message(bad, 2), message(bad, 3), message(good, 2));
    expect(await applied()).toEqual(expect.arrayContaining([`${bad}/1`, `${good}/1`, `${good}/2`]));
    expect(await waiting()).toEqual([
      { version: 2, cause: 'failed' },
      { version: 3, cause: 'behind' },
    ]);
  });

  it('is parked when the service says so', async () => {
    const stream = randomUUID();
    fail = () => parked('No such case');
    await consume(message(stream, 1));
    const [row] = await rows<{ error: string }>(database.dataSource, 'SELECT error FROM parked');
    expect(row).toEqual({ error: 'No such case' });
    expect(await applied()).toEqual([]);
  });

  it('comes back once through the same handler when an operator returns it, and what waited follows', async () => {
    const stream = randomUUID();
    fail = () => new Error('cannot');
    await consume(message(stream, 1), message(stream, 2), message(stream, 3));
    fail = () => null;
    await requestReturn();
    await Promise.all([returns().work(), returns().work()]);
    await returns().work();
    expect(await applied()).toEqual([`${stream}/1`, `${stream}/2`, `${stream}/3`]);
    expect(await waiting()).toEqual([]);
  });

  it('stays parked with a count of attempts when it fails again', async () => {
    const stream = randomUUID();
    fail = () => new Error('cannot');
    await consume(message(stream, 1));
    await requestReturn();
    await returns().work();
    const [row] = await rows<{ attempts: number }>(database.dataSource, 'SELECT attempts FROM parked');
    expect(row).toEqual({ attempts: 2 });
    expect(await waiting()).toEqual([{ version: 1, cause: 'failed' }]);
  });

  it('is tried again, not parked, when the failure is transient', async () => {
    const stream = randomUUID();
    fail = () => Object.assign(new Error('gone'), { code: 'ECONNRESET' });
    expect(await consume(message(stream, 1))).toMatchObject({ result: 'again' });
    expect(await waiting()).toEqual([]);
    fail = () => null;
    await consume({ ...message(stream, 1), offset: '0' });
    expect(await applied()).toEqual([`${stream}/1`]);
  });

  const deep = `{"invoiceId":${'['.repeat(2000)}${']'.repeat(2000)}}`;
  const broken: [string, Partial<{ headers: object; value: Buffer }>, string][] = [
    ['text that is not JSON', { value: Buffer.from('{"amount":') }, 'malformed'],
    ['data that break the contract', { value: Buffer.from('{}') }, 'malformed'],
    ['deeply nested data', { value: Buffer.from(deep) }, 'malformed'],
    ['an oversized value', { value: Buffer.from(`"${'x'.repeat(900_000)}"`) }, 'malformed'],
    ['no CloudEvents version', { headers: { ce_specversion: '' } }, 'malformed'],
    ['no type', { headers: { ce_type: '' } }, 'malformed'],
    [
      'an unknown type',
      { headers: { ce_type: 'Invented', ce_dataschema: 'urn:santunan:schema:Invented:1' } },
      'not-understood',
    ],
    [
      'a newer version',
      { headers: { ce_dataschema: 'urn:santunan:schema:InvoicePaid:9' } },
      'not-understood',
    ],
  ];

  it.each(broken)('parks %s and keeps consuming', async (_name, changes, cause) => {
    const [stream, other] = [randomUUID(), randomUUID()];
    await consume(message(stream, 1), message(stream, 2, changes), message(other, 1));
    expect((await waiting())[0]).toMatchObject({ cause });
    expect((await applied()).toSorted()).toEqual([`${stream}/1`, `${other}/1`].toSorted());
    const queued = await rows(database.dataSource, 'SELECT topic FROM outbox');
    expect(queued).toEqual([{ topic: `${TOPIC}.parked` }]);
  });

  it('parks a message without any header', async () => {
    await consume({ offset: String(offset++), key: null, value: Buffer.from('?'), headers: undefined });
    expect(await waiting()).toEqual([{ version: null, cause: 'malformed' }]);
  });

  it('does not let garbage under an old version stop a stream', async () => {
    const stream = randomUUID();
    await consume(message(stream, 1), message(stream, 2));
    await consume(message(stream, 1, { value: Buffer.from('garbage') }), message(stream, 3));
    expect(await applied()).toEqual([`${stream}/1`, `${stream}/2`, `${stream}/3`]);
  });

  it('comes back by itself once the build understands it', async () => {
    const stream = randomUUID();
    await consume(message(stream, 1, { headers: { ce_dataschema: 'urn:santunan:schema:InvoicePaid:9' } }));
    await database.dataSource.query(
      `UPDATE parked SET schema_version = 1,
         headers = (headers::jsonb || '{"ce_dataschema":"urn:santunan:schema:InvoicePaid:1"}')::json`,
    );
    await returns().returnWhatIsUnderstoodNow();
    await returns().work();
    expect(await applied()).toEqual([`${stream}/1`]);
    expect(await waiting()).toEqual([]);
  });
});
