import { describe, expect, it } from '@jest/globals';
import { rupiah } from '#kernel';
import { BUILT_IN_LAW } from '../law/built-in.js';
import type { PolicyChoices } from '../law/law-of-the-day.js';
import type { PayerKind } from '../law/terms.js';
import { betweenLeastAndMost } from './bpu-contribution.js';
import { bpuBases } from './bpu-income.js';
import { monthlyContribution } from './contribution.js';
import type { BpuContributionFacts, Contribution } from './contribution.types.js';

const month = (iso: string) => Temporal.PlainYearMonth.from(iso);

function owed(changes: Partial<BpuContributionFacts> = {}, choices: PolicyChoices = {}): Contribution {
  const facts: BpuContributionFacts = {
    segment: 'BPU',
    incomeBase: rupiah(1_000_000),
    month: month('2025-12'),
    payerKind: 'SELF',
    sector: 'OTHER',
    ...changes,
  };
  const answer = monthlyContribution(facts, BUILT_IN_LAW, choices);
  if (answer.outcome === 'refused') throw new Error(JSON.stringify(answer.refusal));
  return answer.contribution;
}

const basesOfDecember = bpuBases(BUILT_IN_LAW, Temporal.PlainDate.from('2025-12-01'));

describe('the contribution of a BPU member', () => {
  it('is one per cent of the base and one sum for JKM', () => {
    const contribution = owed();
    expect(contribution).toMatchObject({ jkk: 10_000, jkm: 6_800, total: 16_800, policies: {} });
    expect(contribution.unconfirmed).toBe(false);
    expect(contribution.lawDigest).toBe(BUILT_IN_LAW.digest);
    expect(contribution.lines).toMatchObject([
      { component: 'JKK', amount: 10_000, formula: '1% × 1.000.000', relief: null, mark: 'CONFIRMED' },
      { component: 'JKM', amount: 6_800, formula: '6.800', relief: null, mark: 'CONFIRMED' },
    ]);
  });

  it.each([
    [1_000_000, 10_000, 16_800, 'CONFIRMED'],
    [2_950_000, 29_500, 36_300, 'UNCONFIRMED'],
    [3_450_000, 34_500, 41_300, 'INFERRED'],
    [20_700_000, 207_000, 213_800, 'CONFIRMED'],
  ])(
    'of the base Rp%d is Rp%d, Rp%d in all, and as certain as its band or end: %s',
    (base, jkk, total, mark) => {
      const contribution = owed({ incomeBase: rupiah(base) });
      expect(contribution).toMatchObject({ jkk, total, unconfirmed: mark !== 'CONFIRMED' });
      expect(contribution.lines[0]).toMatchObject({ law: { article: 'Lampiran II', mark }, mark });
    },
  );

  it('is one per cent of every band, between the confirmed ends', () => {
    expect(basesOfDecember).toHaveLength(30);
    for (const incomeBase of basesOfDecember) {
      const { jkk, total } = owed({ incomeBase });
      expect(jkk * 100).toBe(incomeBase);
      expect(total).toBe(jkk + 6_800);
      expect(jkk).toBeGreaterThanOrEqual(10_000);
      expect(jkk).toBeLessThanOrEqual(207_000);
    }
  });

  it('is paid from a regional budget as by anybody before PP 50/2025', () => {
    expect(owed({ payerKind: 'APBD', month: month('2021-06') }).total * 3 * 12).toBe(604_800);
    expect(owed({ payerKind: 'APBD', month: month('2025-12') }).total * 1_473).toBe(24_746_400);
  });

  it.each([
    [999_900, 10_000, '1% × 999.900 < min. 10.000'],
    [1_000_000, 10_000, '1% × 1.000.000'],
    [20_700_000, 207_000, '1% × 20.700.000'],
    [20_700_100, 207_000, '1% × 20.700.100 > maks. 207.000'],
  ])('on a base of Rp%d would lie between the least and the most: Rp%d', (base, amount, formula) => {
    const ends = { rate: { of: 1, per: 100 }, least: rupiah(10_000), most: rupiah(207_000) };
    const { shares, formula: written } = betweenLeastAndMost(rupiah(base), ends);
    const [share] = shares;
    expect(written).toBe(formula);
    expect((BigInt(share?.of ?? 0) * (share?.rate.numerator ?? 0n)) / (share?.rate.denominator ?? 1n)).toBe(
      BigInt(amount),
    );
  });
});

describe('the half contribution of PP 50/2025', () => {
  it.each([
    ['TRANSPORT', '2025-12', 16_800],
    ['TRANSPORT', '2026-01', 8_400],
    ['TRANSPORT', '2027-03', 8_400],
    ['TRANSPORT', '2027-04', 16_800],
    ['OTHER', '2026-03', 16_800],
    ['OTHER', '2026-04', 8_400],
    ['OTHER', '2026-12', 8_400],
    ['OTHER', '2027-01', 16_800],
  ] as const)('%s in %s: Rp%d', (sector, iso, total) => {
    expect(owed({ sector, month: month(iso) }).total).toBe(total);
  });

  it('is shown in the formula beside the law that cuts it', () => {
    expect(owed({ month: month('2026-07') }).lines).toMatchObject([
      {
        amount: 5_000,
        formula: '50% × 1% × 1.000.000',
        relief: { regulation: 'PP 50/2025', mark: 'CONFIRMED' },
        alsoBy: [{ regulation: 'PP 50/2025' }],
      },
      { amount: 3_400, formula: '50% × 6.800', relief: { regulation: 'PP 50/2025' } },
    ]);
  });

  it('needs no rounding in any band', () => {
    for (const incomeBase of basesOfDecember) {
      const { jkk, policies } = owed({ incomeBase, month: month('2026-07') });
      expect(jkk * 200).toBe(incomeBase);
      expect(policies).toEqual({});
    }
  });

  it.each(['APBN', 'APBD'] as const)('is not for members whom %s pays', payerKind => {
    const contribution = owed({ month: month('2026-02'), sector: 'TRANSPORT', payerKind });
    expect(contribution).toMatchObject({ total: 16_800, policies: {} });
    expect(contribution.lines.every(line => line.relief === null)).toBe(true);
  });

  it.each(['SELF', 'WADAH', 'EMPLOYER', 'PROJECT'] as const)('needs no policy for %s', payerKind => {
    const contribution = owed({ month: month('2026-07'), payerKind });
    expect(contribution).toMatchObject({ total: 8_400, policies: {}, unconfirmed: false });
  });

  const silent: PayerKind[] = ['APBDES', 'DESA_ADAT', 'CSR'];

  it.each(silent)('reaches %s by a named policy, and its mark says so', payerKind => {
    const contribution = owed({ month: month('2026-07'), payerKind });
    expect(contribution).toMatchObject({ total: 8_400, unconfirmed: true });
    expect(contribution.policies).toEqual({ PP50_VILLAGE_AND_DONOR_PAYERS: 'relief-applies' });
    expect(contribution.lines.map(line => line.relief?.mark)).toEqual(['UNCONFIRMED', 'UNCONFIRMED']);
  });

  it.each(silent)('leaves %s out under the other reading', payerKind => {
    const choices = { PP50_VILLAGE_AND_DONOR_PAYERS: 'relief-refused' };
    const contribution = owed({ month: month('2026-07'), payerKind }, choices);
    expect(contribution).toMatchObject({ total: 16_800, policies: choices, unconfirmed: true });
    expect(contribution.lines.every(line => line.relief === null)).toBe(true);
  });

  it('asks no policy outside its months', () => {
    expect(owed({ month: month('2025-12'), payerKind: 'APBDES' }).policies).toEqual({});
  });
});

describe('the relief of PP 49/2020', () => {
  it.each([
    ['2020-07', 10_000, 6_800],
    ['2020-08', 100, 68],
    ['2021-01', 100, 68],
    ['2021-02', 10_000, 6_800],
  ])('in %s leaves Rp%d and Rp%d, whoever pays', (iso, jkk, jkm) => {
    expect(owed({ month: month(iso), payerKind: 'APBD' })).toMatchObject({ jkk, jkm });
  });

  it('names its condition, and is not confirmed', () => {
    const { lines, unconfirmed } = owed({ month: month('2020-08') });
    expect(lines[1]).toMatchObject({ formula: '1% × 6.800', mark: 'UNCONFIRMED' });
    expect(lines[1]?.text.id).toMatch(/dengan keringanan\. Syarat: Iuran sampai dengan bulan Juli 2020/);
    expect(lines[1]?.text.en).toMatch(/with relief\. Condition: Contributions up to and including July 2020/);
    expect(unconfirmed).toBe(true);
  });
});
