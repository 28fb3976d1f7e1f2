import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { BUILT_IN_LAW } from '#statutory';
import { bootForTest, DEAF, everyTable, type TestService } from '#testing';
import { ClaimsModule } from '../claims.module.js';
import { database } from '../database.js';

let service: TestService;
beforeAll(async () => {
  service = await bootForTest(ClaimsModule, database, DEAF);
});
afterAll(() => service.close());

const BANGLI = {
  programme: 'JKM',
  cause: 'other',
  outcome: 'death',
  date: '2025-11-20',
  segment: 'BPU',
  monthsPaid: 6,
};
const JEMBRANA = {
  programme: 'JKK',
  cause: 'work-accident',
  outcome: 'death',
  date: '2023-05-01',
  segment: 'BPU',
  wageBase: 1_000_000,
};

let addresses = 0;
/** As somebody who is not signed in, at an address of her own unless one is given. */
const ask = (facts: unknown, headers: Record<string, string> = {}) =>
  service.raw('/api/quotes/benefit', {
    method: 'POST',
    headers: {
      'content-type': 'application/json',
      'x-client-address': `192.0.2.${++addresses}`,
      ...headers,
    },
    body: typeof facts === 'string' ? facts : JSON.stringify(facts),
  });

describe('Anybody who asks for a benefit, without signing in,', () => {
  it('learns of Rp42.000.000 for a death in Bangli, part by part with the law of each', async () => {
    const { status, body } = await ask(BANGLI);
    expect([status, body.total, body.lawDigest]).toEqual([200, 42_000_000, BUILT_IN_LAW.digest]);
    expect(body).toMatchObject({
      programme: 'JKM',
      outcome: 'death',
      scholarshipMax: 0,
      components: { jkmBenefit: 20_000_000, periodic: 12_000_000, funeral: 10_000_000, deathBenefit: 0 },
      notes: [{ en: 'No children are given: no scholarship is computed' }],
    });
    expect(body.lines[0]).toMatchObject({
      result: 'Rp20.000.000',
      text: { id: expect.any(String), en: expect.any(String) },
      laws: [
        {
          regulation: 'PP 82/2019',
          article: expect.any(String),
          effectiveFrom: '2019-12-02',
          effectiveTo: null,
          mark: 'CONFIRMED',
        },
      ],
    });
  });

  it('learns of Rp70.000.000 for a work accident in Jembrana, with its arithmetic', async () => {
    const { status, body } = await ask(JEMBRANA);
    expect([status, body.total, body.components.deathBenefit]).toEqual([200, 70_000_000, 48_000_000]);
    expect(body.lines[0]).toMatchObject({ result: 'Rp48.000.000', formula: '60% × 80 × 1.000.000' });
  });

  it('may choose another reading of an open question, and sees that it was taken', async () => {
    const policies = { JKM_FIRST_MONTHS_COMPOSITION: 'benefit-8m-funeral-2m' };
    const { body } = await ask({ ...BANGLI, monthsPaid: 1, date: '2025-07-20', policies });
    expect(body).toMatchObject({
      total: 10_000_000,
      components: { jkmBenefit: 8_000_000, funeral: 2_000_000 },
      policies,
      unconfirmed: true,
    });
  });
});

describe('Facts that cannot be quoted', () => {
  it.each<[string, object, object]>([
    [
      'a negative wage',
      { ...JEMBRANA, segment: 'PU', wageBase: -1 },
      {
        code: 'STATUTORY_FACT_OUT_OF_RANGE',
        values: { field: 'wageBase', value: -1, allowed: { id: '1..1000000000000' } },
      },
    ],
    [
      'a day before the law',
      { ...BANGLI, date: '2015-06-30' },
      { code: 'EVENT_BEFORE_LAW', values: { field: 'date', value: '2015-06-30' } },
    ],
    [
      'an unknown fact',
      { ...BANGLI, weather: 'rain' },
      { code: 'QUOTE_NOT_UNDERSTOOD', values: { field: 'weather', value: 'rain', fields: 'weather' } },
    ],
    [
      'arrears that ended the cover',
      { ...BANGLI, monthsUnpaid: 9 },
      { code: 'QUOTE_REFUSED_BY_LAW', values: { field: 'monthsUnpaid', lines: [{ mark: 'CONFIRMED' }] } },
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

  it.each([
    ['of another kind', { body: 'a;b', type: 'text/csv' }, 'MEDIA_TYPE_NOT_SUPPORTED'],
    ['that is no JSON', { body: '{' }, 'REQUEST_NOT_JSON'],
    ['that is a list', { body: '[]' }, 'QUOTE_NOT_UNDERSTOOD'],
    ['nested too deeply', { body: `${'{"a":'.repeat(40)}1${'}'.repeat(40)}` }, 'REQUEST_TOO_DEEP'],
    ['that is long', { body: `{"a":"${'x'.repeat(70_000)}"}` }, 'QUOTE_TOO_LONG'],
    ['of 2 MB', { body: `{"a":"${'x'.repeat(2_000_000)}"}` }, 'REQUEST_TOO_LARGE'],
  ])(
    'in a body %s are refused',
    async (_what, { body, type = 'application/json' }: { body: string; type?: string }, code) => {
      const answer = await ask(body, { 'content-type': type });
      expect(answer.body).toMatchObject({ code, status: answer.status });
    },
  );
});

describe('A quote', () => {
  it('is given sixty times a minute to one address, and to every other', async () => {
    const mine = { 'x-client-address': '198.51.100.9' };
    const statuses: number[] = [];
    for (let tries = 0; tries < 60; tries += 1) statuses.push((await ask(BANGLI, mine)).status);
    expect(new Set(statuses)).toEqual(new Set([200]));
    const stopped = await ask(BANGLI, mine);
    expect(stopped).toMatchObject({ status: 429, body: { code: 'TOO_MANY_REQUESTS' } });
    expect(Number(stopped.headers.get('retry-after'))).toBeGreaterThan(10);
    expect((await ask(BANGLI)).status).toBe(200);
  });

  it('leaves nothing in the database', async () => {
    const { dataSource } = service.database;
    const before = await everyTable(dataSource);
    expect(before.length).toBeGreaterThan(8);
    await ask(BANGLI);
    await ask({ ...BANGLI, weather: 'rain' });
    expect(await everyTable(dataSource)).toEqual(before);
  });
});
