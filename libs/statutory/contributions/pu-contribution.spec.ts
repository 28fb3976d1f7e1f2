import { describe, expect, it } from '@jest/globals';
import { rupiah } from '#kernel';
import { BUILT_IN_LAW } from '../law/built-in.js';
import type { PolicyChoices } from '../law/law-of-the-day.js';
import { monthlyContribution } from './contribution.js';
import type { Contribution, PuContributionFacts } from './contribution.types.js';

function owed(changes: Partial<PuContributionFacts> = {}, choices: PolicyChoices = {}): Contribution {
  const month = Temporal.PlainYearMonth.from('2025-01');
  const facts: PuContributionFacts = {
    segment: 'PU',
    wage: rupiah(5_000_000),
    riskClass: 1,
    month,
    ...changes,
  };
  const answer = monthlyContribution(facts, BUILT_IN_LAW, choices);
  if (answer.outcome === 'refused') throw new Error(JSON.stringify(answer.refusal));
  return answer.contribution;
}

describe('the contribution of a wage earner', () => {
  it.each([
    [1, 12_000, '0,24% × 5.000.000'],
    [2, 27_000, '0,54% × 5.000.000'],
    [3, 44_500, '0,89% × 5.000.000'],
    [4, 63_500, '1,27% × 5.000.000'],
    [5, 87_000, '1,74% × 5.000.000'],
  ])('in risk class %d is Rp%d for JKK, billed whole', (riskClass, jkk, formula) => {
    const contribution = owed({ riskClass });
    expect(contribution).toMatchObject({ jkk, jkm: 15_000, total: jkk + 15_000, policies: {} });
    expect(contribution.lines).toMatchObject([
      { component: 'JKK', formula, mark: 'CONFIRMED' },
      { component: 'JKM', formula: '0,3% × 5.000.000', mark: 'CONFIRMED' },
    ]);
    expect(contribution.unconfirmed).toBe(false);
  });

  it('has no ceiling of the wage', () => {
    expect(owed({ wage: rupiah(1_000_000_000) })).toMatchObject({ jkk: 2_400_000, jkm: 3_000_000 });
  });

  it.each([
    [4_333_333, { jkk: 10_400, jkm: 13_000 }, { jkk: 10_399, jkm: 12_999 }],
    [500, { jkk: 1, jkm: 2 }, { jkk: 1, jkm: 1 }],
    [0, { jkk: 0, jkm: 0 }, { jkk: 0, jkm: 0 }],
  ])('of a wage of Rp%d is settled by the policy of rounding: %j, or %j down', (wage, halfUp, down) => {
    expect(owed({ wage: rupiah(wage) })).toMatchObject(halfUp);
    expect(owed({ wage: rupiah(wage) }, { ROUNDING: 'down' })).toMatchObject(down);
  });

  it('names the policy of rounding only where a fraction was settled', () => {
    expect(owed({ wage: rupiah(4_333_333) })).toMatchObject({
      policies: { ROUNDING: 'half-up' },
      unconfirmed: true,
    });
  });

  it('stays whole after the contribution cut for BPU', () => {
    const month = Temporal.PlainYearMonth.from('2026-07');
    expect(owed({ month, payerKind: 'EMPLOYER', sector: 'TRANSPORT' }).total).toBe(27_000);
  });

  it.each([
    ['2020-07', 12_000, 15_000],
    ['2020-08', 120, 150],
    ['2021-01', 120, 150],
    ['2021-02', 12_000, 15_000],
  ])('in %s is Rp%d and Rp%d by PP 49/2020', (iso, jkk, jkm) => {
    expect(owed({ month: Temporal.PlainYearMonth.from(iso) })).toMatchObject({ jkk, jkm });
  });

  it('under a relief is rounded once: 1% of 49.68 is nothing, 1% of 50 would be a rupiah', () => {
    const month = Temporal.PlainYearMonth.from('2020-08');
    const { lines } = owed({ month, wage: rupiah(20_700) });
    expect(lines[0]).toMatchObject({ amount: 0, formula: '1% × 0,24% × 20.700' });
  });
});
