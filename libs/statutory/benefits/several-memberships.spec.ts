import { describe, expect, it } from '@jest/globals';
import { sumRupiah } from '#kernel';
import type { PolicyChoices } from '../law/law-of-the-day.js';
import { fixedSumsOf } from './fixed-sums.js';
import { eachMembershipPaysItsLumpSum, funeralIsPaidOnce } from './several-memberships.js';
import { onDay } from './testing-benefits.js';

const IN_FULL = { SEVERAL_MEMBERSHIPS: 'each-in-full' };

const paid = (memberships: number, date: string, choices: PolicyChoices = {}) => {
  const today = onDay(date, choices);
  return eachMembershipPaysItsLumpSum(fixedSumsOf('JKM', 'death', today), memberships, today);
};

describe('several memberships', () => {
  it.each([
    [1, '2025-02-24', {}, 42_000_000],
    [2, '2025-02-24', {}, 74_000_000],
    [3, '2025-12-31', {}, 106_000_000],
    [2, '2025-02-24', IN_FULL, 84_000_000],
    [2, '2025-02-23', {}, 42_000_000],
    [2, '2025-02-23', IN_FULL, 42_000_000],
    [2, '2019-12-01', {}, 24_000_000],
  ])('%d of them at a death on %s by %j pay Rp%d', (memberships, date, choices, total) => {
    expect(sumRupiah(paid(memberships, date, choices).map(line => line.amount))).toBe(total);
  });

  it('pay lump sum and periodic benefit each, the funeral once, and name the reading', () => {
    const lines = paid(2, '2025-07-20');
    expect(lines.map(line => [line.component, line.amount, line.formula])).toEqual([
      ['jkmBenefit', 40_000_000, '2 × 20.000.000'],
      ['periodic', 24_000_000, '2 × 12.000.000'],
      ['funeral', 10_000_000, '10.000.000'],
    ]);
    for (const line of lines) {
      expect(line.readings).toEqual({ SEVERAL_MEMBERSHIPS: 'funeral-once' });
      expect(line.alsoBy.map(law => law.regulation)).toEqual(['Permenaker 1/2025']);
      expect(line.mark).toBe('INFERRED');
    }
  });

  it('leave the lines of a single membership as they are', () => {
    const today = onDay('2025-07-20');
    const lines = fixedSumsOf('JKM', 'death', today);
    expect(eachMembershipPaysItsLumpSum(lines, 1, today)).toBe(lines);
  });

  it('say on the line that one is paid where the law is silent', () => {
    const [line] = paid(2, '2025-02-23');
    expect(line?.text.en).toContain('does not speak of several memberships');
    expect(line?.mark).toBe('UNCONFIRMED');
  });
});

describe('one funeral', () => {
  it.each([
    ['2025-02-24', {}, true],
    ['2025-02-24', IN_FULL, false],
    ['2025-02-23', IN_FULL, true],
  ])('on %s by %j: %p', (date, choices, once) => {
    expect(funeralIsPaidOnce(onDay(date, choices))).toBe(once);
  });
});
