import { describe, expect, it } from '@jest/globals';
import { rupiah } from '#kernel';
import { BUILT_IN_LAW } from '../law/built-in.js';
import type { PolicyChoices } from '../law/law-of-the-day.js';
import { monthlyContribution } from './contribution.js';
import type { ConstructionFacts, Contribution } from './contribution.types.js';

const january = Temporal.PlainYearMonth.from('2025-01');
const FLAT = { CONSTRUCTION_JKM_SLICES: 'flat' };

function owed(facts: ConstructionFacts, choices: PolicyChoices = {}): Contribution {
  const answer = monthlyContribution(facts, BUILT_IN_LAW, choices);
  if (answer.outcome === 'refused') throw new Error(JSON.stringify(answer.refusal));
  return answer.contribution;
}

const byContract = (value: number, choices: PolicyChoices = {}, month = january) =>
  owed({ segment: 'CONSTRUCTION', basis: 'contract', contractValue: rupiah(value), month }, choices);

describe('a construction project whose wages are known', () => {
  it('pays rates of them', () => {
    const contribution = owed({
      segment: 'CONSTRUCTION',
      basis: 'wages',
      wages: rupiah(100_000_000),
      month: january,
    });
    expect(contribution).toMatchObject({ jkk: 1_740_000, jkm: 300_000, total: 2_040_000, policies: {} });
    expect(contribution.lines.map(line => line.formula)).toEqual([
      '1,74% × 100.000.000',
      '0,3% × 100.000.000',
    ]);
  });
});

describe('a construction project whose wages are not known', () => {
  it.each([
    [0, 0, 0],
    [1_000_000, 2_100, 300],
    [100_000_000, 210_000, 30_000],
    [150_000_000, 295_000, 40_000],
    [500_000_000, 890_000, 110_000],
    [1_000_000_000, 1_540_000, 210_000],
    [5_000_000_000, 5_940_000, 610_000],
    [6_000_000_000, 6_840_000, 710_000],
  ])('pays for a contract of Rp%d by its slices: Rp%d and Rp%d', (value, jkk, jkm) => {
    expect(byContract(value)).toMatchObject({ jkk, jkm, total: jkk + jkm });
  });

  it('is shown every slice', () => {
    const { lines, policies } = byContract(150_000_000);
    expect(lines.map(line => line.formula)).toEqual([
      '0,21% × 100.000.000 + 0,17% × 50.000.000',
      '0,03% × 100.000.000 + 0,02% × 50.000.000',
    ]);
    expect(lines[0]?.alsoBy).toHaveLength(1);
    expect(policies).toEqual({ CONSTRUCTION_JKM_SLICES: 'progressive' });
  });

  it.each([
    [100_000_000, 30_000, 210_000],
    [500_000_000, 100_000, 890_000],
    [500_000_001, 100_000, 890_000],
    [6_000_000_000, 600_000, 6_840_000],
  ])(
    'pays JKM for a contract of Rp%d at one rate where that is the reading: Rp%d, and JKK as ever',
    (value, jkm, jkk) => {
      expect(byContract(value, FLAT)).toMatchObject({ jkm, jkk });
    },
  );

  it('rests on the reading of JKM only where two slices meet', () => {
    expect(byContract(100_000_000, FLAT)).toMatchObject({ policies: {}, unconfirmed: false });
    const { lines } = byContract(6_000_000_000, FLAT);
    expect(lines[0]).toMatchObject({ readings: {}, mark: 'CONFIRMED' });
    expect(lines[1]).toMatchObject({ readings: FLAT, formula: '0,01% × 6.000.000.000', mark: 'UNCONFIRMED' });
  });

  it('is relieved of the sum of its slices', () => {
    const { lines } = byContract(150_000_000, {}, Temporal.PlainYearMonth.from('2020-08'));
    expect(lines).toMatchObject([
      { amount: 2_950, formula: '1% × (0,21% × 100.000.000 + 0,17% × 50.000.000)' },
      { amount: 400 },
    ]);
  });

  it('may be worth more than any wage', () => {
    expect(byContract(20_000_000_000_000)).toMatchObject({
      // 5.940.000 + 0,09% × 19.995.000.000.000
      jkk: 18_001_440_000,
    });
  });
});
