import { describe, expect, it } from '@jest/globals';
import { BUILT_IN_LAW } from './built-in.js';
import { lawOn, readingOf, theRow } from './law-of-the-day.js';
import { POLICY_NAMES, POLICY_READINGS } from './policies.js';
import { builtIn, lawWith, withRow } from './testing-law.js';

const day = (iso: string) => Temporal.PlainDate.from(iso);
const today = lawOn(BUILT_IN_LAW, day('2026-07-01'));

describe('the law of a day', () => {
  it('has the day, its rows and the choices of an institution', () => {
    const choices = { ROUNDING: 'down' };
    const found = lawOn(BUILT_IN_LAW, day('2019-12-01'), choices);
    expect(found.date.toString()).toBe('2019-12-01');
    expect(found.rows).toBe(BUILT_IN_LAW.rowsOn(day('2019-12-01')));
    expect(found.choices).toBe(choices);
  });

  it('has no choices unless some are given', () => {
    expect(today.choices).toEqual({});
  });
});

describe('the row that a rule needs', () => {
  it('is the first that fits', () => {
    expect(theRow(today.rows.transportCaps, ({ mode }) => mode === 'sea').cap).toBe(2_000_000);
    expect(theRow(today.rows.homecare).cap).toBe(20_000_000);
  });

  it('is a fault of the tables where none fits', () => {
    expect(() => theRow(today.rows.homecare, ({ cap }) => cap === 1)).toThrow(/tables of the law/);
    expect(() => theRow(lawOn(BUILT_IN_LAW, day('2019-12-01')).rows.homecare)).toThrow(/tables of the law/);
  });
});

describe('the reading of an open question', () => {
  it.each([
    ['ROUNDING', 'half-up'],
    ['STMB_YEAR', '12-months-are-360-days'],
    ['STMB_AFTER_MONTH_12', 'until-recovered'],
    ['JKM_FIRST_MONTHS_COMPOSITION', 'funeral-10m'],
    ['JKM_FIRST_MONTHS_SEGMENTS', 'bpu-only'],
    ['SEVERAL_MEMBERSHIPS', 'funeral-once'],
    ['SCHOLARSHIP_TENURE', 'cumulative'],
  ] as const)('%s is %s by default, with the row that says so', (policy, expected) => {
    const { policy: asked, reading, law } = readingOf(today, policy);
    expect([asked, reading]).toEqual([policy, expected]);
    expect(law.policy).toBe(policy);
    expect(today.rows.policies).toContain(law);
  });

  it('is the one that an institution chose, and leaves the others at their defaults', () => {
    const chosen = lawOn(BUILT_IN_LAW, day('2026-07-01'), { ROUNDING: 'down' });
    expect(readingOf(chosen, 'ROUNDING').reading).toBe('down');
    expect(readingOf(chosen, 'STMB_YEAR').reading).toBe('12-months-are-360-days');
  });

  it('is the one of the tables of an institution', () => {
    const number = builtIn('policies.json').rows.findIndex(({ policy }) => policy === 'ROUNDING') + 1;
    const law = lawWith({ 'policies.json': withRow('policies.json', number, { reading: 'down' }) });
    expect(readingOf(lawOn(law, day('2026-07-01')), 'ROUNDING').reading).toBe('down');
  });

  it.each(['up', '', 'HALF-UP', 'cumulative'])('is never "%s", which nobody knows', chosen => {
    const unknown = lawOn(BUILT_IN_LAW, day('2026-07-01'), { ROUNDING: chosen });
    expect(() => readingOf(unknown, 'ROUNDING')).toThrow(RangeError);
  });

  it.each(POLICY_NAMES.flatMap(policy => POLICY_READINGS[policy].map(reading => [policy, reading] as const)))(
    '%s may be chosen as %s',
    (policy, reading) => {
      expect(readingOf(lawOn(BUILT_IN_LAW, day('2026-07-01'), { [policy]: reading }), policy).reading).toBe(
        reading,
      );
    },
  );
});
