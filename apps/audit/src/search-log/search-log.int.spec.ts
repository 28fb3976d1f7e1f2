import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import pg from 'pg';
import { rows } from '#event-store';
import { migrate } from '#platform';
import { bootForTest, DEAF, serviceDatabase, type TestService } from '#testing';
import { AuditModule } from '../audit.module.js';
import { database } from '../database.js';
import { keep, keepCase, told, toldCase } from '../testing-log.js';
import { searchStatement } from './search-log.js';
import { SearchLogQuery } from './search-log.query.js';

let service: TestService;
beforeAll(async () => {
  service = await bootForTest(AuditModule, database, DEAF);
});
afterAll(() => service.close());

const auditor = () => service.as('auditor-1', 'auditor');
const search = async (query: string) => (await auditor().get(`/api/audit/search?${query}`)).body;
const types = ({ items }: { items: { type: string }[] }) => items.map(({ type }) => type);

describe('A search of the log', () => {
  it('finds all that was done for a case by its receipt number, in short', async () => {
    const one = toldCase('JKM-2025-0000000001');
    await keepCase(service, one);
    await keepCase(service, toldCase('JKM-2025-0000000002'));
    const found = await search('receiptNumber=JKM-2025-0000000001&order=oldest');
    expect(types(found)).toEqual(one.events.map(({ type }) => type));
    expect(found.items[0]).toEqual({
      ...{ number: 1, eventId: `${one.claimId}/1`, topic: 'claims.events', type: 'ClaimSubmitted' },
      meaning: {
        id: 'Klaim diajukan dan bernomor resi',
        en: 'A claim was submitted and has a receipt number',
      },
      ...{ at: '2025-11-21T01:00:00.000Z', actor: 'seseorang', stream: one.claimId, version: 1 },
      ...{ correlationId: one.claimId, causationId: null },
    });
    expect(types(await search('receiptNumber=JKM-2025-0000000099'))).toEqual([]);
    const { body } = await auditor().get('/api/audit/cases?receiptNumber=JKM-2025-0000000001');
    expect(body).toEqual({ claimId: one.claimId, receiptNumber: 'JKM-2025-0000000001' });
  });

  it('finds by each of the others, and by all together', async () => {
    const stream = randomUUID();
    const facts = { actor: 'petugas-9', topic: 'billing.events', at: '2025-12-01T08:00:00.000Z' };
    await keep(service, told({ type: 'NeverHeardOf', data: {}, stream, ...facts }));
    const from = 'from=2025-12-01T16:00:00%2B08:00';
    for (const one of [
      `stream=${stream}`,
      'actor=petugas-9',
      'topic=billing.events',
      'type=NeverHeardOf',
      from,
    ]) {
      expect(types(await search(one))).toEqual(['NeverHeardOf']);
    }
    const all = `stream=${stream}&actor=petugas-9&topic=billing.events&type=NeverHeardOf&${from}`;
    expect((await search(`${all}&to=2025-12-01T08:00:00.001Z`)).items).toMatchObject([{ meaning: null }]);
    expect((await search(`${all}&to=2025-12-01T08:00:00Z`)).items).toEqual([]);
  });

  it('pages by number in either direction', async () => {
    const [stream, other] = [randomUUID(), randomUUID()];
    const versions = (list: { version: number }[]) => list.map(({ version }) => version);
    await keep(service, ...[1, 2, 3].map(version => told({ type: 'X', data: {}, stream, version })));
    await keep(service, told({ type: 'X', data: {}, stream: other }));
    const newest = await search(`stream=${stream}&limit=2`);
    expect(versions(newest.items)).toEqual([3, 2]);
    expect(versions((await search(`stream=${stream}&limit=2&after=${newest.next}`)).items)).toEqual([1]);
    const oldest = await search(`stream=${stream}&limit=2&order=oldest`);
    expect(versions(oldest.items)).toEqual([1, 2]);
    const rest = await search(`stream=${stream}&limit=2&order=oldest&after=${oldest.next}`);
    expect(versions(rest.items)).toEqual([3]);
    expect(rest.next).toBeNull();
  });

  it('is for auditors, and says what it does not understand', async () => {
    expect((await service.as('k', 'claims-officer').get('/api/audit/search')).status).toBe(403);
    for (const query of [
      'limit=201',
      'from=2025-12-01',
      'from=2025-13-01T00:00:00Z',
      'stream=x',
      'order=up',
    ]) {
      expect((await auditor().get(`/api/audit/search?${query}`)).body).toMatchObject({
        code: 'REQUEST_INVALID',
      });
    }
    expect((await auditor().get('/api/audit/cases?receiptNumber=JKM-0')).body.code).toBe('CASE_NOT_IN_LOG');
  });

  it('takes bytes that are no claim for no case', async () => {
    await keep(service, told({ type: 'ClaimSubmitted', data: '{broken' }));
    await keep(service, told({ type: 'ClaimSubmitted', data: { receiptNumber: 7 } }));
    await keep(service, told({ type: 'ClaimSubmitted', data: { receiptNumber: 'x'.repeat(65) } }));
    await keep(service, told({ type: 'InvoicePaid', data: { receiptNumber: 'JKM-X' } }));
    const known = await rows(
      service.database.dataSource,
      'SELECT receipt_number FROM case_number ORDER BY 1',
    );
    expect(known).toEqual([
      { receipt_number: 'JKM-2025-0000000001' },
      { receipt_number: 'JKM-2025-0000000002' },
    ]);
  });
});

const MANY = `
WITH first AS (UPDATE numbering SET next = next + 60000 RETURNING next - 60000 AS number)
INSERT INTO log (number, event_id, topic, partition, kafka_offset, stream, version, type, schema_version,
  correlation_id, actor, event_time, headers, body)
SELECT first.number + n, stream || '/1', CASE WHEN n % 2000 = 0 THEN 'claims.events' ELSE 'billing.events' END, 0, n,
  stream, 1, CASE WHEN n % 2000 = 0 THEN 'Rare' ELSE 'Common' END, 1, stream::text, 'orang-' || n % 3000,
  to_char(timestamptz '2026-01-01' + n * interval '1 minute', 'YYYY-MM-DD"T"HH24:MI:SS.000"Z"'), '{}', '\\x7b7d'
FROM first, generate_series(0, 59999) n, 
  LATERAL (SELECT ('00000000-0000-4000-8000-' || lpad(to_hex(n), 12, '0'))::uuid AS stream) made`;

describe('In a long log', () => {
  beforeAll(async () => {
    await rows(service.database.dataSource, MANY);
    const owner = new pg.Client({ connectionString: service.database.ownerUrl });
    await owner.connect();
    await owner.query('ANALYZE log');
    await owner.query('ANALYZE case_number');
    await owner.end();
  }, 60_000);

  it.each([
    ['a receipt number', { receiptNumber: 'JKM-2025-0000000001' }],
    ['a stream', { stream: randomUUID() }],
    ['a person', { actor: 'orang-7' }],
    ['a rare type', { type: 'Rare' }],
    ['a rare topic', { topic: 'claims.events' }],
    ['an hour', { from: '2026-01-05T00:00:00Z', to: '2026-01-05T01:00:00Z' }],
    ['nothing', {}],
  ])('what is found by %s is found by an index', async (_what, asked) => {
    const { sql, parameters } = searchStatement(Object.assign(new SearchLogQuery(), asked));
    const [plan] = await rows<{ 'QUERY PLAN': object }>(
      service.database.dataSource,
      `EXPLAIN (ANALYZE, FORMAT JSON) ${sql}`,
      parameters,
    );
    const text = JSON.stringify(plan);
    expect(text).not.toMatch(/"Seq Scan","[^{}]*"Relation Name":"log"/);
    const removed = [...text.matchAll(/"Rows Removed by Filter":(\d+)/g)].map(([, count]) => Number(count));
    expect(Math.max(0, ...removed)).toBeLessThan(5_000);
  });
});

it('what the log held before is filled in', async () => {
  const before = await serviceDatabase({ ...database, migrations: database.migrations.slice(0, 1) });
  try {
    const { claimId } = await tellOldLog(before.dataSource);
    await migrate(database, before.ownerUrl);
    const known = await rows(
      before.dataSource,
      'SELECT claim_id, number::int, receipt_number FROM case_number',
    );
    expect(known).toEqual([{ claim_id: claimId, number: 2, receipt_number: 'JKM-2025-0000000003' }]);
  } finally {
    await before.drop();
  }
}, 30_000);

const OLD = `INSERT INTO log (number, event_id, topic, partition, kafka_offset, stream, version, type, schema_version,
  correlation_id, event_time, headers, body)
VALUES ($1, $2, 'claims.events', 0, $1, $3, 1, 'ClaimSubmitted', 1, $2, '2025-11-20T01:00:00.000Z', '{}', $4)`;

async function tellOldLog(log: TestService['database']['dataSource']) {
  const [broken, claimId] = [randomUUID(), randomUUID()];
  await log.query(OLD, [1, broken, broken, Buffer.from([0xff, 0x00])]);
  await log.query(OLD, [2, claimId, claimId, Buffer.from('{"receiptNumber":"JKM-2025-0000000003"}')]);
  return { claimId };
}
