import { randomUUID } from 'node:crypto';
import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';
import { rows } from '#event-store';
import { serviceDatabase, type TestDatabase } from '#testing';
import { eventStoreOnly } from '../event-store/testing-fixtures.js';
import type { RawMessage } from './decode.js';
import type { ReceivedRecord } from './messages.js';
import { PartitionConsumer } from './partition-consumer.js';
import { toRecordMessage } from './private-records.js';
import { ParkedReturns } from './returning.js';
import type { ConsumedPartition } from './topic-handler.js';

const NEWER = { ce_dataschema: 'urn:santunan:schema:CaseRecord:9' };
let database: TestDatabase;
let offset: number;
let shown: string[];
let fail: ((record: ReceivedRecord) => Error | null) | null;

beforeEach(async () => {
  database = await serviceDatabase(eventStoreOnly);
  offset = 0;
  shown = [];
  fail = null;
});
afterEach(() => database.drop());

const partitionOf = (topic: string): ConsumedPartition => ({
  ...{ consumer: 'claims', clusterId: 'cluster', topic, partition: 0 },
  handler: {
    anyType: false,
    handle: async messages => {
      for (const record of messages as readonly ReceivedRecord[]) {
        const failure = fail?.(record);
        if (failure) throw failure;
        shown.push(`${record.recordId}/${record.version}${record.data === null ? ' erased' : ''}`);
      }
      return undefined;
    },
  },
});
const PRIVATE = 'claims.private';
const consume = (topic: string, ...messages: RawMessage[]) =>
  new PartitionConsumer(database.dataSource).consume(partitionOf(topic), messages);
const returns = () => new ParkedReturns(database.dataSource, 'claims', topic => partitionOf(topic));
const query = <Row>(sql: string) => rows<Row>(database.dataSource, sql);

function record(recordId: string, changes: { headers?: object; value?: null } = {}): RawMessage {
  const { key, value, headers } = toRecordMessage('claims', {
    ...{ recordId, version: 1, kind: 'CaseRecord', schemaVersion: 1, salt: 'salt', commitment: 'c' },
    data: JSON.stringify({ claimId: recordId, narrative: 'Jatuh dari pohon', diagnosis: null }),
  });
  return {
    offset: String(offset++),
    key: Buffer.from(key),
    value: changes.value === null ? null : value,
    headers: { ...headers, ...changes.headers },
  };
}

const waiting = () =>
  query<{ cause: string; attempts: number }>('SELECT cause, attempts FROM parked WHERE resolved_at IS NULL');
const kept = () => query<{ record_id: string }>('SELECT record_id FROM foreign_record');
const returnAll = async () => {
  await query('UPDATE parked SET return_requested_at = clock_timestamp() WHERE resolved_at IS NULL');
  await returns().work();
};

describe('a message that cannot even be written down as it is', () => {
  it.each([
    ['a NUL in a header', { ce_type: 'Case\0Record' }],
    ['the letters of an escaped NUL in a header', { ce_type: '\\u0000' }],
    ['a header of its own prototype', JSON.parse('{"__proto__":"x","ce_type":"\\u0000"}') as object],
  ])('because of %s is parked all the same', async (_what, headers) => {
    for (const topic of ['billing.events', PRIVATE]) {
      expect(await consume(topic, record(randomUUID(), { headers }))).toEqual({ result: 'done', again: 0 });
    }
    expect(await waiting()).toEqual([
      { cause: 'malformed', attempts: 1 },
      { cause: 'malformed', attempts: 1 },
    ]);
  });
});

describe('a personal record', () => {
  it('of a newer version stays parked when it is returned to a build that does not know it', async () => {
    await consume(PRIVATE, record(randomUUID(), { headers: NEWER }));
    await returnAll();
    expect(await waiting()).toEqual([{ cause: 'not-understood', attempts: 2 }]);
    expect(shown).toEqual([]);
  });

  it('of a newer version comes back by itself, once, under a build that knows it', async () => {
    const id = randomUUID();
    await consume(PRIVATE, record(id, { headers: NEWER }));
    expect(shown).toEqual([]);
    await query(
      `UPDATE parked SET schema_version = 1,
         headers = (headers::jsonb || '{"ce_dataschema":"urn:santunan:schema:CaseRecord:1"}')::json`,
    );
    await returns().returnWhatIsUnderstoodNow();
    await Promise.all([returns().work(), returns().work()]);
    expect(await waiting()).toEqual([]);
    expect(shown).toEqual([`${id}/1`]);
    expect(await kept()).toEqual([{ record_id: id }]);
  });

  it('that fails is parked without a word of its content, and others are kept', async () => {
    const [bad, good] = [randomUUID(), randomUUID()];
    fail = ({ recordId, data }) => (recordId === bad ? new RangeError(JSON.stringify(data)) : null);
    await consume(PRIVATE, record(bad), record(good));
    expect(await query('SELECT stream_id, cause, error FROM parked')).toEqual([
      { stream_id: bad, cause: 'failed', error: 'RangeError' },
    ]);
    expect(shown).toEqual([`${good}/1`]);
    await returnAll();
    expect(await query('SELECT error FROM parked')).toEqual([{ error: 'RangeError' }]);
  });

  it('is erased by its tombstone, also where it lies parked', async () => {
    const [id, parkedId] = [randomUUID(), randomUUID()];
    await consume(PRIVATE, record(id), record(parkedId, { headers: NEWER }));
    await consume(PRIVATE, record(id, { value: null }), record(parkedId, { value: null }));
    expect(await kept()).toEqual([]);
    expect(await waiting()).toEqual([]);
    expect(await query('SELECT body FROM parked')).toEqual([{ body: null }]);
    expect(shown).toEqual([`${id}/1`, `${id}/1 erased`, `${parkedId}/1 erased`]);
  });
});
