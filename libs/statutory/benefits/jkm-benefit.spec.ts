import { describe, expect, it } from '@jest/globals';
import { sumRupiah } from '#kernel';
import type { PolicyChoices } from '../law/law-of-the-day.js';
import type { JkmDeathFacts } from './benefit.types.js';
import { jkmDeathPaysItsParts } from './jkm-benefit.js';
import { day, jkmDeath, onDay, parts } from './testing-benefits.js';

const linesOf = (facts: Partial<JkmDeathFacts>, choices: PolicyChoices = {}) => {
  const whole = jkmDeath({ date: day('2025-07-20'), ...facts });
  return jkmDeathPaysItsParts(whole, onDay(whole.date.toString(), choices));
};
const totalOf = (facts: Partial<JkmDeathFacts>, choices: PolicyChoices = {}) =>
  sumRupiah(linesOf(facts, choices).map(line => line.amount));

describe('a death that is no work accident', () => {
  it('pays lump sum, periodic benefit and funeral', () => {
    const lines = linesOf({});
    expect(parts(lines)).toEqual([
      ['jkmBenefit', 20_000_000],
      ['periodic', 12_000_000],
      ['funeral', 10_000_000],
    ]);
    expect(lines.map(line => line.mark)).toEqual(['CONFIRMED', 'CONFIRMED', 'CONFIRMED']);
  });

  it.each([
    ['2015-07-01', 24_000_000],
    ['2019-12-01', 24_000_000],
    ['2019-12-02', 42_000_000],
    ['2020-02-29', 42_000_000],
    ['2026-12-31', 42_000_000],
  ])('on %s pays Rp%d', (date, total) => {
    expect(totalOf({ date: day(date) })).toBe(total);
  });
});

describe('the first months of a membership', () => {
  it.each([
    ['BPU', 1, '2023-10-20', 42_000_000],
    ['BPU', 2, '2025-02-23', 42_000_000],
    ['BPU', 2, '2025-02-24', 10_000_000],
    ['BPU', 3, '2025-02-24', 42_000_000],
    ['BPU', 0, '2025-07-20', 10_000_000],
    ['PU', 1, '2025-07-20', 42_000_000],
  ] as const)(
    'of a %s member with %d paid months who dies on %s pay Rp%d',
    (segment, months, date, total) => {
      expect(totalOf({ segment, monthsPaid: months, date: day(date) })).toBe(total);
    },
  );

  it('are all funeral by default, and say that this is a reading', () => {
    const lines = linesOf({ monthsPaid: 2, monthsSinceRegistration: 2, continuousMonths: 2 });
    expect(parts(lines)).toEqual([['funeral', 10_000_000]]);
    expect(lines[0]).toMatchObject({
      formula: '10.000.000',
      law: { regulation: 'Permenaker 1/2025' },
      readings: { JKM_FIRST_MONTHS_COMPOSITION: 'funeral-10m' },
      mark: 'UNCONFIRMED',
    });
  });

  it('are eight and two million under the other reading: the same total', () => {
    const lines = linesOf({ monthsPaid: 2 }, { JKM_FIRST_MONTHS_COMPOSITION: 'benefit-8m-funeral-2m' });
    expect(parts(lines)).toEqual([
      ['jkmBenefit', 8_000_000],
      ['funeral', 2_000_000],
    ]);
  });

  it('pay one reduced sum, however many memberships there are', () => {
    const choices = { JKM_FIRST_MONTHS_COMPOSITION: 'benefit-8m-funeral-2m' };
    expect(totalOf({ monthsPaid: 2, memberships: 2 })).toBe(10_000_000);
    expect(totalOf({ monthsPaid: 2, memberships: 2 }, choices)).toBe(10_000_000);
  });

  it('leave a reading on the full amount where another would have reduced it', () => {
    const lines = linesOf({ monthsPaid: 3, monthsSinceRegistration: 2 });
    expect(sumRupiah(lines.map(line => line.amount))).toBe(42_000_000);
    for (const line of lines) {
      expect(line.readings).toEqual({ JKM_FIRST_MONTHS_COUNTING: 'paid-months' });
      expect(line.alsoBy.map(law => law.regulation)).toEqual(['Permenaker 1/2025']);
      expect(line.mark).toBe('UNCONFIRMED');
    }
  });
});
