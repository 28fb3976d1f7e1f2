import { describe, expect, it } from '@jest/globals';
import { rupiah } from '#kernel';
import { BUILT_IN_LAW } from '../law/built-in.js';
import type { PolicyChoices } from '../law/law-of-the-day.js';
import { monthlyContribution } from './contribution.js';
import type { PuContributionFacts } from './contribution.types.js';
import { partPassedOnToJkp } from './jkp-share.js';

const STILL_TAKEN = { JKM_NET_RATE_AFTER_PP6_2025: 'less-jkp-share' };

const factsOf = (iso: string, wage = 5_000_000, riskClass = 1): PuContributionFacts => ({
  segment: 'PU',
  wage: rupiah(wage),
  riskClass,
  month: Temporal.PlainYearMonth.from(iso),
});

function partsOf(facts: PuContributionFacts, choices: PolicyChoices = {}) {
  const answer = partPassedOnToJkp(facts, BUILT_IN_LAW, choices);
  if (answer.outcome === 'refused') throw new Error(JSON.stringify(answer.refusal));
  return answer.parts;
}

describe('the part of a contribution that is passed on to JKP', () => {
  it.each([
    [1, 5_000],
    [2, 20_000],
    [3, 37_500],
    [4, 56_500],
    [5, 80_000],
  ])('leaves of JKK in risk class %d Rp%d', (riskClass, net) => {
    const [jkk] = partsOf(factsOf('2025-01', 5_000_000, riskClass));
    expect(jkk).toMatchObject({ programme: 'JKK', gross: net + 7_000, passedOn: 7_000, net });
    expect(jkk?.line?.formula).toBe('0,14% × 5.000.000');
  });

  it.each([
    ['2021-02', {}, 0, 15_000],
    ['2021-03', {}, 5_000, 10_000],
    ['2025-02', {}, 5_000, 10_000],
    ['2025-02', { JKM_NET_RATE_AFTER_PP6_2025: 'whole-rate' }, 5_000, 10_000],
    ['2025-03', {}, 0, 15_000],
    ['2025-03', STILL_TAKEN, 5_000, 10_000],
  ])('of JKM in %s, read by %j, is Rp%d and leaves Rp%d', (iso, choices, passedOn, net) => {
    const [, jkm] = partsOf(factsOf(iso), choices);
    expect(jkm).toMatchObject({ programme: 'JKM', gross: 15_000, passedOn, net });
  });

  it('rests on a reading only after PP 6/2025, and only for JKM', () => {
    const [jkkBefore, jkmBefore] = partsOf(factsOf('2025-02'));
    expect([jkkBefore?.line?.readings, jkmBefore?.line?.readings]).toEqual([{}, {}]);
    const [jkk, jkm] = partsOf(factsOf('2025-03'));
    expect(jkk?.line).toMatchObject({ readings: {}, law: { regulation: 'PP 6/2025' }, mark: 'CONFIRMED' });
    expect(jkm?.line).toMatchObject({
      amount: 0,
      readings: { JKM_NET_RATE_AFTER_PP6_2025: 'whole-rate' },
      mark: 'UNCONFIRMED',
    });
  });

  it('is unknown to the law before JKP', () => {
    expect(partsOf(factsOf('2020-01')).map(part => part.line)).toEqual([null, null]);
  });

  it('and the rest are always the bill, which stays whole', () => {
    for (const wage of [0, 1, 4_333_333, 999_999_999]) {
      const facts = factsOf('2024-06', wage);
      const billed = monthlyContribution(facts, BUILT_IN_LAW);
      const parts = partsOf(facts);
      for (const { gross, passedOn, net } of parts) expect(passedOn + net).toBe(gross);
      const total = parts.reduce((sum, { gross }) => sum + gross, 0);
      expect(billed).toMatchObject({ contribution: { total } });
    }
  });

  it('is refused with the bill', () => {
    expect(partPassedOnToJkp(factsOf('2025-01', -1), BUILT_IN_LAW)).toMatchObject({
      outcome: 'refused',
      refusal: { values: { field: 'wage', value: -1 } },
    });
  });
});
