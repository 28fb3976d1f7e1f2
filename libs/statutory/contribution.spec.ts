import { describe, expect, it } from '@jest/globals';
import { rupiah } from '#kernel';
import { bpuBases, bpuIncomeBase } from './bpu-income.js';
import { monthlyContribution } from './contribution.js';
import type { Contribution, ContributionFacts } from './contribution.types.js';
import { day, type PayerKind } from './law.js';
import { lawDigest } from './law-digest.js';
import type { PolicyChoices } from './policies.js';

const facts = (changes: Partial<ContributionFacts> = {}): ContributionFacts => ({
  segment: 'BPU',
  incomeBase: rupiah(1_000_000),
  month: Temporal.PlainYearMonth.from('2025-12'),
  payerKind: 'SELF',
  sector: 'OTHER',
  ...changes,
});

const month = (iso: string) => Temporal.PlainYearMonth.from(iso);

function owed(changes: Partial<ContributionFacts> = {}, choices: PolicyChoices = {}): Contribution {
  const answer = monthlyContribution(facts(changes), choices);
  if (answer.outcome === 'refused') throw new Error(JSON.stringify(answer.refusal));
  return answer.contribution;
}

const refused = (changes: Partial<ContributionFacts>) => {
  const answer = monthlyContribution(facts(changes));
  return answer.outcome === 'refused' ? answer.refusal : null;
};

describe('the contribution of a BPU member', () => {
  it('is one per cent of the base and one sum for JKM', () => {
    const contribution = owed();
    expect(contribution).toMatchObject({ jkk: 10_000, jkm: 6_800, total: 16_800, policies: {} });
    expect(contribution.lawDigest).toBe(lawDigest());
    expect(contribution.lines).toMatchObject([
      { component: 'JKK', amount: 10_000, formula: '1% × 1.000.000', relief: null },
      { component: 'JKM', amount: 6_800, formula: '6.800', relief: null },
    ]);
    expect(contribution.lines.map(line => line.law.mark)).toEqual(['CONFIRMED', 'CONFIRMED']);
  });

  it('of a band in between is marked as the band is', () => {
    expect(owed({ incomeBase: rupiah(2_950_000) }).lines[0]).toMatchObject({
      amount: 29_500,
      law: { regulation: 'PP 44/2015', article: 'Lampiran II', mark: 'FROM_MEMORY' },
    });
    expect(owed({ incomeBase: rupiah(20_700_000) }).lines[0]?.law.mark).toBe('CONFIRMED');
  });

  it('is one per cent of every band, between the confirmed ends', () => {
    for (const incomeBase of bpuBases(day('2025-12-01'))) {
      const { jkk, total } = owed({ incomeBase });
      expect(jkk * 100).toBe(incomeBase);
      expect(total).toBe(jkk + 6_800);
      expect(jkk).toBeGreaterThanOrEqual(10_000);
      expect(jkk).toBeLessThanOrEqual(207_000);
    }
  });

  it('is refused for a base that is no band', () => {
    expect(refused({ incomeBase: rupiah(1_050_000) })).toMatchObject({
      code: 'CONTRIBUTION_FACT_OUT_OF_RANGE',
      values: { field: 'incomeBase', value: 1_050_000 },
    });
    expect(refused({ incomeBase: rupiah(-1) })).not.toBeNull();
  });

  it('is refused for a month before the law', () => {
    expect(refused({ month: month('2015-06') })?.code).toBe('EVENT_BEFORE_LAW');
    expect(owed({ month: month('2015-07') }).total).toBe(16_800);
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
      },
      { amount: 3_400, formula: '50% × 6.800', relief: { regulation: 'PP 50/2025' } },
    ]);
  });

  it('needs no rounding in any band', () => {
    for (const incomeBase of bpuBases(day('2026-07-01'))) {
      expect(owed({ incomeBase, month: month('2026-07') }).jkk * 200).toBe(incomeBase);
    }
  });

  it('is not for members whom a regional budget pays', () => {
    const contribution = owed({ month: month('2026-07'), payerKind: 'APBD' });
    expect(contribution).toMatchObject({ total: 16_800, policies: {} });
    expect(contribution.lines.every(line => line.relief === null)).toBe(true);
  });

  it.each(['SELF', 'WADAH', 'EMPLOYER', 'PROJECT'] as const)('needs no policy for %s', payerKind => {
    expect(owed({ month: month('2026-07'), payerKind })).toMatchObject({ total: 8_400, policies: {} });
  });

  const silent: PayerKind[] = ['APBDES', 'DESA_ADAT', 'CSR'];

  it.each(silent)('reaches %s by a named policy, and its mark says so', payerKind => {
    const contribution = owed({ month: month('2026-07'), payerKind });
    expect(contribution.total).toBe(8_400);
    expect(contribution.policies).toEqual({ PP50_VILLAGE_AND_DONOR_PAYERS: 'relief-applies' });
    expect(contribution.lines.map(line => line.relief?.mark)).toEqual(['INFERRED', 'INFERRED']);
  });

  it.each(silent)('leaves %s out under the other reading', payerKind => {
    const choices = { PP50_VILLAGE_AND_DONOR_PAYERS: 'relief-refused' } as const;
    const contribution = owed({ month: month('2026-07'), payerKind }, choices);
    expect(contribution).toMatchObject({ total: 16_800, policies: choices });
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
  ])('in %s leaves Rp%d and Rp%d', (iso, jkk, jkm) => {
    expect(owed({ month: month(iso), payerKind: 'APBD' })).toMatchObject({ jkk, jkm });
  });
});

describe('the band of a declared income', () => {
  it.each([
    [0, 1_000_000],
    [1_099_000, 1_000_000],
    [1_099_999, 1_000_000],
    [1_100_000, 1_200_000],
    [2_699_999, 2_600_000],
    [2_700_000, 2_950_000],
    [20_199_999, 19_700_000],
    [20_200_000, 20_700_000],
    [900_000_000, 20_700_000],
  ])('of Rp%d has the base Rp%d: a gap belongs to the lower band', (income, base) => {
    expect(bpuIncomeBase(rupiah(income), day('2025-12-01'))).toBe(base);
  });

  it('is not sought for a negative income or before the law', () => {
    expect(() => bpuIncomeBase(rupiah(-1), day('2025-12-01'))).toThrow(RangeError);
    expect(() => bpuIncomeBase(rupiah(1), day('2015-06-30'))).toThrow(RangeError);
  });

  it('rises with the income', () => {
    const bases = bpuBases(day('2025-12-01'));
    expect(bases).toHaveLength(30);
    expect([...bases].sort((left, right) => left - right)).toEqual(bases);
  });
});
