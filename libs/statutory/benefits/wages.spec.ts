import { describe, expect, it } from '@jest/globals';
import { rupiah } from '#kernel';
import { BUILT_IN_LAW } from '../law/built-in.js';
import { lawOn } from '../law/law-of-the-day.js';
import type { JkkDeathFacts } from './benefit.types.js';
import { dailyWorkersMonthIsThirtyDays, employerOwesTheDifference } from './wages.js';

const today = lawOn(BUILT_IN_LAW, Temporal.PlainDate.from('2024-05-05'));

const death: JkkDeathFacts = {
  programme: 'JKK',
  outcome: 'death',
  date: Temporal.PlainDate.from('2024-05-05'),
  segment: 'PU',
  wageBase: rupiah(1_000_000),
  costs: [{ kind: 'medical', reference: 'RS-1', amount: rupiah(2_000_000) }],
  stmbDays: 15,
  children: [],
  tenureMonths: 0,
  continuousMonths: 0,
};

describe('the month of a daily worker', () => {
  it('is thirty days, as at Jatinegara', () => {
    expect(dailyWorkersMonthIsThirtyDays(rupiah(80_000), today)).toMatchObject({
      component: 'monthlyWage',
      amount: 2_400_000,
      formula: '30 × 80.000',
      mark: 'INFERRED',
    });
  });
});

describe('an employer who reported too low a wage', () => {
  it('owes what the real wage would have given above the reported one', () => {
    const debt = employerOwesTheDifference(death, rupiah(6_000_000), today);
    expect(debt.lines.map(({ component, amount, formula }) => [component, amount, formula])).toEqual([
      ['deathBenefit', 240_000_000, '288.000.000 - 48.000.000'],
      ['stmb', 2_500_000, '3.000.000 - 500.000'],
    ]);
    expect(debt.total).toBe(242_500_000);
  });

  it('owes nothing above the floor that the fund pays anyway', () => {
    const reported = { ...death, wageBase: rupiah(200_000), stmbDays: 0 };
    expect(employerOwesTheDifference(reported, rupiah(400_000), today).total).toBe(0);
    expect(employerOwesTheDifference(reported, rupiah(500_000), today).total).toBe(4_000_000);
  });

  it.each([1_000_000, 999_999])(
    'owes nothing on a real wage of %i that is not above the reported one',
    wage => {
      expect(employerOwesTheDifference(death, rupiah(wage), today)).toEqual({ lines: [], total: 0 });
    },
  );

  it('says of every line that the rule is not confirmed', () => {
    const { lines } = employerOwesTheDifference(death, rupiah(6_000_000), today);
    expect(new Set(lines.map(line => line.mark))).toEqual(new Set(['UNCONFIRMED']));
    expect(lines[0]?.text.id).toBe('Selisih yang ditanggung pemberi kerja: Santunan kematian JKK');
  });

  it('does not exist for a BPU member', () => {
    const facts = { ...death, segment: 'BPU' } as const;
    expect(employerOwesTheDifference(facts, rupiah(6_000_000), today).lines).toEqual([]);
  });
});
