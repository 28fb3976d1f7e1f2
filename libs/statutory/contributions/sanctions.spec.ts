import { describe, expect, it } from '@jest/globals';
import { rupiah } from '#kernel';
import { BUILT_IN_LAW } from '../law/built-in.js';
import { lawOn } from '../law/law-of-the-day.js';
import {
  administrativeFineIsNotTheLateFine,
  nextSanctionComesWhenTheLastIsUsedUp,
  sanctionLastsUntil,
  sanctionsInOrder,
} from './sanctions.js';

const date = Temporal.PlainDate.from('2026-07-01');
const today = lawOn(BUILT_IN_LAW, date);

describe('administrative sanctions', () => {
  it('are warnings, then a fine, then no public services', () => {
    expect(sanctionsInOrder(today).map(({ measure }) => measure)).toEqual([
      'WRITTEN_WARNING',
      'FINE',
      'NO_PUBLIC_SERVICES',
    ]);
  });

  it.each([
    [null, 'WRITTEN_WARNING'],
    [{ step: 1, times: 1 }, 'WRITTEN_WARNING'],
    [{ step: 1, times: 2 }, 'FINE'],
    [{ step: 2, times: 1 }, 'NO_PUBLIC_SERVICES'],
    [{ step: 3, times: 1 }, undefined],
  ])('after %j are followed by %s', (last, measure) => {
    expect(nextSanctionComesWhenTheLastIsUsedUp(last, today)?.measure).toBe(measure);
  });

  it.each([
    ['WRITTEN_WARNING', '2026-07-15'],
    ['FINE', '2026-07-31'],
    ['NO_PUBLIC_SERVICES', undefined],
  ])('%s imposed on 1 July 2026 last until %s', (measure, until) => {
    const sanction = sanctionsInOrder(today).find(row => row.measure === measure);
    if (sanction === undefined) throw new Error('no such sanction');
    expect(sanctionLastsUntil(BUILT_IN_LAW, sanction, date)?.toString()).toBe(until);
  });
});

describe('the administrative fine', () => {
  const fine = (contribution: number, months: number, iso = '2026-07-01') =>
    administrativeFineIsNotTheLateFine(BUILT_IN_LAW, {
      contribution: contribution as ReturnType<typeof rupiah>,
      months,
      date: Temporal.PlainDate.from(iso),
    });

  it('is a tenth of a per cent for each month, not two per cent', () => {
    expect(fine(27_000_000, 2)).toMatchObject({
      line: {
        component: 'administrativeFine',
        amount: 54_000,
        formula: '0,1% × 27.000.000 × 2',
        law: { regulation: 'PP 86/2013', mark: 'CONFIRMED' },
      },
    });
  });

  it('is settled by the policy of rounding', () => {
    expect(fine(500, 1)).toMatchObject({ line: { amount: 1, readings: { ROUNDING: 'half-up' } } });
  });

  it.each([
    [-1, 1, 'contribution'],
    [1.5, 1, 'contribution'],
    [1, 0, 'months'],
    [1, 361, 'months'],
  ])('of Rp%d for %d months is refused by the name of %s', (contribution, months, field) => {
    expect(fine(contribution, months)).toMatchObject({ outcome: 'refused', refusal: { values: { field } } });
  });

  it('is refused before the law', () => {
    expect(fine(1_000, 1, '2015-06-30')).toMatchObject({ refusal: { code: 'EVENT_BEFORE_LAW' } });
  });
});
