import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { BUILT_IN_LAW } from '#statutory';
import { bootForTest, DEAF, everyTable, type TestService } from '#testing';
import { ContributionBillingModule } from '../contribution-billing.module.js';
import { database } from '../database.js';

let service: TestService;
beforeAll(async () => {
  service = await bootForTest(ContributionBillingModule, database, DEAF);
});
afterAll(() => service.close());

const OJOL = { segment: 'BPU', sector: 'transport', income: 1_000_000, payer: 'self', month: '2026-01' };

let addresses = 0;
/** As somebody who is not signed in, at an address of her own unless one is given. */
const ask = (facts: object, headers: Record<string, string> = {}) =>
  service.raw('/api/quotes/contribution', {
    method: 'POST',
    headers: {
      'content-type': 'application/json',
      'x-client-address': `192.0.2.${++addresses}`,
      ...headers,
    },
    body: JSON.stringify(facts),
  });

describe('Anybody who asks for a contribution, without signing in,', () => {
  it('learns of Rp8.400 for a driver in the months of relief, part by part with the law of each', async () => {
    const { status, body } = await ask(OJOL);
    expect([status, body.lawDigest]).toEqual([200, BUILT_IN_LAW.digest]);
    expect(body).toMatchObject({
      ...{ wageBase: 1_000_000, jkk: 5_000, jkm: 3_400, total: 8_400, persons: 1, months: 1 },
      ...{ notes: [], policies: {} },
    });
    const jkk = body.lines.find(({ text }: { text: { en: string } }) => text.en.startsWith('JKK'));
    expect(jkk).toMatchObject({
      result: 'Rp5.000',
      formula: '50% × 1% × 1.000.000',
      laws: [
        { regulation: 'PP 44/2015', effectiveFrom: '2015-07-01', effectiveTo: null, mark: 'CONFIRMED' },
        { regulation: 'PP 50/2025', effectiveFrom: '2026-01-01', effectiveTo: '2027-03-31' },
      ],
    });
  });

  it('learns of three persons over a year, and how to read the sum', async () => {
    const { body } = await ask({ ...OJOL, month: '2025-01', persons: 3, months: 12 });
    expect(body).toMatchObject({ jkk: 10_000, jkm: 6_800, total: 604_800, persons: 3, months: 12 });
    expect(body.notes.map(({ en }: { en: string }) => en)).toContainEqual(
      expect.stringMatching(/^total = 3 ×/),
    );
  });
});

describe('Facts that cannot be quoted', () => {
  it.each<[string, object, object]>([
    [
      'a negative income',
      { ...OJOL, income: -1 },
      { code: 'STATUTORY_FACT_OUT_OF_RANGE', values: { field: 'income', value: -1, allowed: { en: '0..' } } },
    ],
    [
      'a month before the law',
      { ...OJOL, month: '2015-06' },
      { code: 'EVENT_BEFORE_LAW', values: { field: 'month', value: '2015-06' } },
    ],
    [
      'an unknown fact',
      { ...OJOL, colour: 'red' },
      { code: 'QUOTE_NOT_UNDERSTOOD', values: { field: 'colour', value: 'red', fields: 'colour' } },
    ],
  ])('such as %s are a problem in both languages', async (_what, facts, problem) => {
    const { status, headers, body } = await ask(facts);
    expect([status, headers.get('content-type')]).toEqual([422, 'application/problem+json; charset=utf-8']);
    expect(body).toMatchObject(problem);
    expect(body.detail).toBe(body.texts.id.detail);
    expect(body.texts.en.detail).not.toBe(body.texts.id.detail);
    const english = await ask(facts, { 'accept-language': 'en' });
    expect(english.body.detail).toBe(body.texts.en.detail);
  });
});

describe('A quote', () => {
  it('is given sixty times a minute to one address, and to every other', async () => {
    const mine = { 'x-client-address': '198.51.100.9' };
    const statuses: number[] = [];
    for (let tries = 0; tries < 60; tries += 1) statuses.push((await ask(OJOL, mine)).status);
    expect(new Set(statuses)).toEqual(new Set([200]));
    const stopped = await ask(OJOL, mine);
    expect(stopped).toMatchObject({ status: 429, body: { code: 'TOO_MANY_REQUESTS' } });
    expect(Number(stopped.headers.get('retry-after'))).toBeGreaterThan(10);
    expect((await ask(OJOL)).status).toBe(200);
  });

  it('leaves nothing in the database', async () => {
    const { dataSource } = service.database;
    const before = await everyTable(dataSource);
    expect(before.length).toBeGreaterThan(6);
    await ask(OJOL);
    await ask({ ...OJOL, colour: 'red' });
    expect(await everyTable(dataSource)).toEqual(before);
  });
});
