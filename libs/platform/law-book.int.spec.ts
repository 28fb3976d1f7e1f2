import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { rows } from '#event-store';
import { BUILT_IN_LAW, BUILT_IN_TABLES, type Law, lawOfFiles } from '#statutory';
import { serviceDatabase, type TestDatabase } from '#testing';
import { eventStoreOnly } from '../event-store/testing-fixtures.js';
import { LawBook, lawStreamOf } from './law-book.js';
import { Transactions } from './transactions.js';

const corrected = structuredClone(BUILT_IN_TABLES) as { 'stmb.json': { rows: { article: string }[] } };
for (const row of corrected['stmb.json'].rows) row.article = 'pasal yang dikoreksi';
const later = lawOfFiles({ ...corrected });

let database: TestDatabase;
beforeAll(async () => {
  database = await serviceDatabase(eventStoreOnly);
});
afterAll(() => database.drop());

const quiet = { start() {}, stop: async () => undefined, nudge() {}, outbox: async () => ({}) as never };
const bookWith = (law: Law) =>
  new LawBook({
    ...{ adoptedBy: 'BenefitLawAdopted', law, database: database.dataSource },
    transactions: new Transactions(database.dataSource, quiet),
  });
const told = () =>
  rows<{ stream_id: string; version: number; digest: string }>(
    database.dataSource,
    "SELECT stream_id, version, data->>'digest' AS digest FROM events WHERE type = 'BenefitLawAdopted' ORDER BY position",
  );

describe('The laws of a service', () => {
  it('are told once each, also by copies that start together, and again', async () => {
    await Promise.all(Array.from({ length: 6 }, () => bookWith(BUILT_IN_LAW).adopt()));
    await bookWith(BUILT_IN_LAW).adopt();
    const first = { version: 1, digest: BUILT_IN_LAW.digest };
    const stream_id = lawStreamOf('BenefitLawAdopted', BUILT_IN_LAW.digest);
    expect(await told()).toEqual([{ ...first, stream_id }]);
    await bookWith(later).adopt();
    expect((await told()).map(({ digest }) => digest)).toEqual([BUILT_IN_LAW.digest, later.digest]);
  });

  it('are found by their digest, whichever is in use', async () => {
    const now = bookWith(later);
    expect(now.inUse).toBe(later);
    expect(await now.lawOf(later.digest)).toBe(later);
    const before = await now.lawOf(BUILT_IN_LAW.digest);
    expect(before?.digest).toBe(BUILT_IN_LAW.digest);
    expect(before?.tables).toEqual(BUILT_IN_LAW.tables);
    expect(await now.lawOf('c'.repeat(64))).toBeNull();
  });
});

it('The streams of two services are not the same for one digest', () => {
  const { digest } = BUILT_IN_LAW;
  expect(lawStreamOf('BenefitLawAdopted', digest)).not.toBe(lawStreamOf('ContributionLawAdopted', digest));
});
