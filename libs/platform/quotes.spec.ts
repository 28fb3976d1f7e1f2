import { describe, expect, it } from '@jest/globals';
import { z } from 'zod';
import { Refused } from '#event-store';
import { BUILT_IN_LAW } from '#statutory';
import { quotedBecause } from './quote-lines.js';
import { quoted } from './quotes.js';

const DEATH = {
  programme: 'JKM',
  cause: 'other',
  outcome: 'death',
  date: '2025-11-20',
  segment: 'BPU',
  monthsPaid: 6,
};
const because = z.object(quotedBecause);

function refusalOf(facts: unknown) {
  try {
    return { code: 'QUOTED', values: quoted('benefit', facts, BUILT_IN_LAW) };
  } catch (error) {
    if (error instanceof Refused) return error.refusal;
    throw error;
  }
}

describe('A quote', () => {
  it('says of each line its article, period, readings and mark, and nothing else of the row', () => {
    const { lines } = because.parse(quoted('benefit', DEATH, BUILT_IN_LAW));
    const funeral = lines.find(({ text }) => /funeral/i.test(text.en));
    expect(funeral).toMatchObject({
      result: 'Rp10.000.000',
      laws: [{ regulation: 'PP 82/2019', effectiveFrom: '2019-12-02', effectiveTo: null, mark: 'CONFIRMED' }],
    });
    expect(because.parse(quoted('benefit', DEATH, BUILT_IN_LAW)).lawDigest).toBe(BUILT_IN_LAW.digest);
  });
});

describe('No quote is given', () => {
  it.each<[string, unknown, object]>([
    [
      'on a fact out of its range',
      { ...DEATH, monthsPaid: -1, tenureMonths: 6 },
      {
        code: 'STATUTORY_FACT_OUT_OF_RANGE',
        values: { field: 'monthsPaid', value: -1, allowed: { id: '0..36500', en: '0..36500' } },
      },
    ],
    [
      'on a day before the law',
      { ...DEATH, date: '2015-06-30' },
      {
        code: 'EVENT_BEFORE_LAW',
        values: {
          field: 'date',
          value: '2015-06-30',
          date: '2015-06-30',
          lawFrom: '2015-07-01',
          allowed: { id: '2015-07-01..', en: '2015-07-01..' },
        },
      },
    ],
    [
      'on a fact that cannot be read',
      { ...DEATH, date: '2025-02-30' },
      {
        code: 'STATUTORY_FACT_NOT_UNDERSTOOD',
        values: {
          field: 'date',
          value: '2025-02-30',
          allowed: { id: 'tanggal YYYY-MM-DD', en: 'a date YYYY-MM-DD' },
        },
      },
    ],
    [
      'without a fact that is needed',
      { ...DEATH, date: undefined },
      {
        code: 'STATUTORY_FACT_MISSING',
        values: {
          field: 'date',
          value: null,
          allowed: { id: 'tanggal kejadian YYYY-MM-DD', en: 'the day of the event, YYYY-MM-DD' },
        },
      },
    ],
    [
      'where nothing is claimed',
      { programme: 'JKK', cause: 'work-accident', outcome: 'recovered', date: '2025-01-01' },
      { code: 'BENEFIT_NOTHING_CLAIMED', values: { field: 'costs', value: 0, allowed: { en: '1..' } } },
    ],
  ])('%s: field, value and what is allowed', (_why, facts, refusal) => {
    expect(refusalOf(facts)).toMatchObject(refusal);
  });

  it('on facts that it does not know: all of them, and what is known', () => {
    const { code, values } = refusalOf({ ...DEATH, wagebase: 5, weather: 'rain' });
    expect(code).toBe('QUOTE_NOT_UNDERSTOOD');
    expect(values).toMatchObject({
      field: 'wagebase',
      value: 5,
      allowed: { id: expect.stringContaining('wageBase |'), en: expect.stringContaining('wageBase |') },
      fields: 'wagebase, weather',
      faults: [{ field: 'wagebase' }, { field: 'weather', value: 'rain' }],
    });
  });

  it('where the law itself says no: rule, article, readings and mark', () => {
    const late = { ...DEATH, filedOn: '2031-01-01', policies: { JKM_TIME_BAR: 'five-years' } };
    expect(refusalOf(late)).toMatchObject({
      code: 'QUOTE_REFUSED_BY_LAW',
      values: {
        field: 'filedOn',
        rule: 'claimIsBarred',
        text: { id: expect.any(String), en: expect.any(String) },
        regulation: expect.any(String),
        article: expect.any(String),
        lines: [{ result: 'Rp0', readings: { JKM_TIME_BAR: 'five-years' }, mark: 'UNCONFIRMED' }],
      },
    });
  });

  it.each([[null], [[]], ['JKM'], [7]])('on %j, which holds no facts', facts => {
    expect(refusalOf(facts)).toMatchObject({ code: 'QUOTE_NOT_UNDERSTOOD', values: { field: 'facts' } });
  });

  it('on more than anybody has to say, before it is looked at', () => {
    const children = Array(10_000).fill({ level: 'SD' });
    expect(refusalOf({ ...DEATH, children })).toMatchObject({
      code: 'QUOTE_TOO_LONG',
      values: { most: 65_536 },
    });
  });

  it('and little of what was sent is told back', () => {
    const unknown = Object.fromEntries(Array.from({ length: 3_000 }, (_, index) => [`x${index}`, 1]));
    const { values } = refusalOf({ ...DEATH, ...unknown, ['y'.repeat(9_000)]: 'z'.repeat(9_000) });
    expect(values['faults']).toHaveLength(20);
    expect(values['fields']).toMatch(/^x0, .*, x19, …$/);
    const long = refusalOf({ ...DEATH, ['y'.repeat(9_000)]: ['z'.repeat(9_000)] });
    expect(JSON.stringify(long.values).length).toBeLessThan(5_000);
    const nested = refusalOf({ ...DEATH, costs: { medical: Array(1_000).fill('x') } });
    expect(nested.values).toMatchObject({
      field: 'costs.medical',
      value: expect.stringMatching(/^\["x".*…$/),
    });
  });
});
