import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { rows } from '#event-store';
import { bootForTest, type TestClient, type TestService } from '#testing';
import { ClaimsModule } from '../claims.module.js';
import { database } from '../database.js';

interface Item {
  readonly receiptNumber: string;
  readonly submittedAt: string;
  readonly dueOn: string | null;
  readonly award: number | null;
  readonly state: string;
  readonly programme: string;
  readonly outcome: string;
  readonly submittedBy: string;
  readonly personName: string | null;
  readonly workingDaysLeft: number | null;
}

/** Sixty claims with many equal and absent values, so that only the intake number tells rows apart. */
const SEED = `
INSERT INTO claim (claim_id, version, stage, programme, outcome, person_id, event_date, receipt_number, submitted_by,
  submitted_at, has_costs, documents, missing, due_on, reasons, award, paid, payments)
SELECT gen_random_uuid(), 1,
  CASE n % 4 WHEN 0 THEN 'NeedsAttention' WHEN 1 THEN 'Validated' WHEN 2 THEN 'Assessed' ELSE 'Settled' END,
  CASE WHEN n % 3 = 0 THEN 'JKK' ELSE 'JKM' END, CASE WHEN n % 6 = 0 THEN 'recovered' ELSE 'death' END,
  ('00000000-0000-4000-8000-0000000000' || lpad((n % 20)::text, 2, '0'))::uuid, '2026-01-02',
  CASE WHEN n % 3 = 0 THEN 'JKK' ELSE 'JKM' END || '-2026-' || lpad(n::text, 10, 'A'),
  CASE WHEN n % 2 = 0 THEN 'officer.ayu' ELSE 'officer.komang' END,
  timestamptz '2026-01-05T01:00:00Z' + (n / 5) * interval '1 hour', false, '{}', '{}',
  CASE WHEN n % 5 > 0 THEN date '2026-01-08' + n % 7 END,
  '[{"code":"MONTH_NOT_PAID"},{"code":"DUPLICATE_CLAIM"},{"code":"MONTH_NOT_PAID"}]',
  CASE WHEN n % 4 > 1 THEN 1000 * (n % 3) END, 0, '[]'
FROM generate_series(1, 60) AS n`;
const PEOPLE = `
WITH person AS (
  INSERT INTO insured_person (person_id, record_id, record_version)
  SELECT DISTINCT person_id, person_id, 1 FROM claim RETURNING person_id
)
INSERT INTO foreign_record (record_id, version, kind, data, salt, commitment)
SELECT person_id, 1, 'PersonRecord', json_build_object('name', 'Contoh ' || right(person_id::text, 2)), '', ''
FROM person WHERE person_id <> '00000000-0000-4000-8000-000000000007'`;

let service: TestService;
let officer: TestClient;
beforeAll(async () => {
  service = await bootForTest(ClaimsModule, database);
  officer = service.as('officer.ayu', 'claims-officer');
  await rows(service.database.dataSource, SEED);
  await rows(service.database.dataSource, PEOPLE);
});
afterAll(() => service.close());

const page = async (query: string): Promise<{ items: Item[]; next: string | null }> => {
  const { status, body } = await officer.get(`/api/claims?${query}`);
  if (status !== 200) throw new Error(JSON.stringify(body));
  return body;
};
const receipts = (items: readonly Item[]): string[] => items.map(({ receiptNumber }) => receiptNumber);

async function allPages(query: string, between: () => Promise<unknown> = async () => undefined) {
  const items: Item[] = [];
  for (let next: string | null = ''; next !== null; ) {
    const cursor: string = next === '' ? '' : `&after=${next}`;
    const found = await page(`${query}&limit=7${cursor}`);
    items.push(...found.items);
    next = found.next;
    await between();
  }
  return items;
}

type Key = 'submittedAt' | 'dueOn' | 'award';

/** What the order must be, by the plain words of the interface. */
function inOrder(items: readonly Item[], key: Key, order: 'asc' | 'desc'): Item[] {
  const turn = order === 'asc' ? 1 : -1;
  return items.toSorted((left, right) =>
    left[key] === right[key]
      ? turn * (numberOf(left) - numberOf(right))
      : turn * byValue(left[key], right[key], turn),
  );
}
function byValue(one: Item[Key], other: Item[Key], turn: number): number {
  if (one === null || other === null) return one === null ? turn : -turn;
  return one < other ? -1 : 1;
}
const numberOf = ({ receiptNumber }: Item): number => Number(receiptNumber.replaceAll(/^.*-A*/g, ''));

describe('Each sort', () => {
  const sorts: [Key, 'asc' | 'desc'][] = (['submittedAt', 'dueOn', 'award'] as const).flatMap(sort => [
    [sort, 'asc'],
    [sort, 'desc'],
  ]);

  it.each(sorts)('by %s %s is whole and in order, absent values last', async (sort, order) => {
    const items = await allPages(`sort=${sort}&order=${order}`);
    expect(new Set(receipts(items)).size).toBe(60);
    expect(receipts(items)).toEqual(receipts(inOrder(items, sort, order)));
  });

  it.each(sorts)('by %s %s keeps its order under filters', async (sort, order) => {
    const items = await allPages(`sort=${sort}&order=${order}&state=Validated&state=Assessed&programme=JKM`);
    expect(items).toHaveLength(20);
    expect(receipts(items)).toEqual(receipts(inOrder(items, sort, order)));
  });

  it('is by submission, newest first, unless another is asked for', async () => {
    expect(receipts((await page('limit=60')).items)).toEqual(
      receipts(await allPages('sort=submittedAt&order=desc')),
    );
  });
});

describe('While rows change', () => {
  it('those that do not are neither skipped nor repeated', async () => {
    const before = receipts(await allPages('sort=dueOn&order=asc&state=NeedsAttention'));
    let moved = 0;
    const onward = `UPDATE claim SET due_on = '2026-01-01' WHERE receipt_number = $1`;
    const seen = await allPages('sort=dueOn&order=asc&state=NeedsAttention', async () => {
      moved += 1;
      await rows(service.database.dataSource, onward, [before.at(-moved)]);
    });
    const still = before.slice(0, -moved);
    expect(receipts(seen).filter(receipt => still.includes(receipt))).toEqual(still);
    expect(new Set(receipts(seen)).size).toBe(seen.length);
    expect(moved).toBeGreaterThan(1);
  });
});

describe('Each filter', () => {
  it.each<[string, (item: Item) => boolean]>([
    ['state=Settled', ({ state }) => state === 'Settled'],
    ['state=Settled&state=Validated', ({ state }) => ['Settled', 'Validated'].includes(state)],
    ['programme=JKK', ({ programme }) => programme === 'JKK'],
    ['outcome=recovered', ({ outcome }) => outcome === 'recovered'],
    ['submittedBy=me', ({ submittedBy }) => submittedBy === 'officer.ayu'],
    ['submittedBy=officer.komang', ({ submittedBy }) => submittedBy === 'officer.komang'],
    ['search=jkm-2026-aaaaaaaa1', ({ receiptNumber }) => receiptNumber.startsWith('JKM-2026-AAAAAAAA1')],
    ['dueBefore=2026-01-10', ({ dueOn }) => dueOn !== null && dueOn < '2026-01-10'],
    ['receiptNumber=JKM-2026-AAAAAAAAA1', ({ receiptNumber }) => receiptNumber === 'JKM-2026-AAAAAAAAA1'],
  ])('%s gives those and no others, and they are counted', async (query, isMeant) => {
    const all = (await page('limit=200')).items;
    const { items } = await page(`limit=200&${query}`);
    expect(receipts(items)).toEqual(receipts(all.filter(isMeant)));
    expect(items.length).toBeGreaterThan(0);
    const counted = await officer.get(`/api/claims/counts?${query.replaceAll(/&?state=\w+/g, '')}`);
    const { total, states } = counted.body;
    const sum = Object.values<number>(states).reduce((left, right) => left + right, 0);
    expect(sum).toBe(total);
    if (!query.includes('state=')) expect(total).toBe(items.length);
    for (const [state, count] of Object.entries(states)) {
      const meant = query.includes('state=') ? all : items;
      expect([state, count]).toEqual([state, meant.filter(item => item.state === state).length]);
    }
  });

  it('of a person finds her claims by her id', async () => {
    const { items } = await page('personId=00000000-0000-4000-8000-000000000003');
    expect(items.map(({ personName }) => personName)).toEqual(['Contoh 03', 'Contoh 03', 'Contoh 03']);
  });
});

describe('A row', () => {
  it('has the name of its person, or none once erased, and its reasons once each', async () => {
    const { items } = await page('personId=00000000-0000-4000-8000-000000000007');
    expect(items).toHaveLength(3);
    expect(items[0]).toMatchObject({ personName: null, reasons: ['DUPLICATE_CLAIM', 'MONTH_NOT_PAID'] });
  });

  it('counts working days only while somebody waits', async () => {
    const { items } = await page('limit=200');
    for (const { state, dueOn, workingDaysLeft } of items)
      expect(workingDaysLeft !== null).toBe(dueOn !== null && state !== 'Settled');
    expect(items.some(({ workingDaysLeft }) => (workingDaysLeft ?? 0) < 0)).toBe(true);
  });
});

describe('A request', () => {
  const NIK = '5106044101709001';

  it.each([NIK, '5106-0441-0170-9001', 'Ni Wayan Lestari', 'JKMX', '%%%%'])(
    'to search for %s is refused without repeating it',
    async search => {
      const answer = await officer.get(`/api/claims?search=${encodeURIComponent(search)}`);
      expect(answer).toMatchObject({ status: 422, body: { code: 'SEARCH_BY_RECEIPT_ONLY' } });
      expect(JSON.stringify(answer.body)).not.toContain(search);
      const counts = await officer.get(`/api/claims/counts?search=${encodeURIComponent(search)}`);
      expect(counts.body.code).toBe('SEARCH_BY_RECEIPT_ONLY');
    },
  );

  it.each([
    ['sort=award', 'sort=dueOn'],
    ['sort=award&order=asc', 'sort=award&order=desc'],
  ])('that goes on from %s under %s is refused', async (first, second) => {
    const { next } = await page(`limit=2&${first}`);
    const answer = await officer.get(`/api/claims?limit=2&${second}&after=${next}`);
    expect(answer).toMatchObject({ status: 400, body: { code: 'CURSOR_OF_ANOTHER_LIST' } });
  });

  it.each(['17', 'bm90IGpzb24', Buffer.from('["submittedAt","desc","x","1"]').toString('base64url')])(
    'with the cursor %s is refused',
    async after => {
      expect((await officer.get(`/api/claims?after=${after}`)).body.code).toBe('CURSOR_OF_ANOTHER_LIST');
    },
  );

  it.each([
    'state=Paid',
    'state=Settled&state=Paid',
    'search=JKM',
    'limit=201',
    'sort=name',
    'dueBefore=2026-02-30',
    `submittedBy=${NIK}`,
  ])('%s is refused', async query => {
    expect((await officer.get(`/api/claims?${query}`)).body.code).toBe('REQUEST_INVALID');
  });
});
