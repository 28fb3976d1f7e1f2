import { describe, expect, it } from '@jest/globals';
import { rupiah } from '#kernel';
import { BUILT_IN_LAW } from '../law/built-in.js';
import { lawOn } from '../law/law-of-the-day.js';
import { bandOfBase, bandOfIncome, bpuBases, bpuIncomeBase } from './bpu-income.js';

const date = Temporal.PlainDate.from('2025-12-01');
const today = lawOn(BUILT_IN_LAW, date);

const baseOf = (income: number, reading?: string) =>
  bpuIncomeBase(BUILT_IN_LAW, rupiah(income), date, reading ? { BPU_BAND_GAPS: reading } : {});

describe('the band of a declared income', () => {
  it.each([
    [0, 1_000_000, 1_000_000],
    [900_000, 1_000_000, 1_000_000],
    [1_099_000, 1_000_000, 1_000_000],
    [1_099_001, 1_000_000, 1_200_000],
    [1_099_999, 1_000_000, 1_200_000],
    [1_100_000, 1_200_000, 1_200_000],
    [2_699_999, 2_600_000, 2_950_000],
    [2_900_000, 2_950_000, 2_950_000],
    [20_199_001, 19_700_000, 20_700_000],
    [20_200_000, 20_700_000, 20_700_000],
    [900_000_000, 20_700_000, 20_700_000],
  ])('of Rp%d has the base Rp%d, or Rp%d where a gap belongs to the upper band', (income, lower, upper) => {
    expect(baseOf(income)).toBe(lower);
    expect(baseOf(income, 'lower-band')).toBe(lower);
    expect(baseOf(income, 'upper-band')).toBe(upper);
  });

  it('rests on a reading only in a gap', () => {
    expect(bandOfIncome(rupiah(1_099_000), today).readings).toEqual([]);
    expect(bandOfIncome(rupiah(1_099_001), today).readings).toMatchObject([
      { policy: 'BPU_BAND_GAPS', reading: 'lower-band' },
    ]);
  });

  it('does not depend on the order of the rows', () => {
    const rows = { ...today.rows, bpuBands: today.rows.bpuBands.toReversed() };
    const { band } = bandOfIncome(rupiah(1_250_000), { ...today, rows });
    expect(band.base).toBe(1_200_000);
  });

  it('is not sought for a negative or broken income, or before the law', () => {
    expect(() => baseOf(-1)).toThrow(RangeError);
    expect(() => bandOfIncome(0.5 as never, today)).toThrow(RangeError);
    const lastDayBefore = Temporal.PlainDate.from('2015-06-30');
    expect(() => bpuIncomeBase(BUILT_IN_LAW, rupiah(1), lastDayBefore)).toThrow(RangeError);
    expect(bpuIncomeBase(BUILT_IN_LAW, rupiah(1), lastDayBefore.add({ days: 1 }))).toBe(1_000_000);
  });
});

describe('the bases', () => {
  it('are thirty, from the least to the most', () => {
    const bases = bpuBases(BUILT_IN_LAW, date);
    expect(bases).toHaveLength(30);
    expect([bases[0], bases.at(-1)]).toEqual([1_000_000, 20_700_000]);
    expect([...bases].sort((left, right) => left - right)).toEqual(bases);
  });

  it('are none before the law', () => {
    expect(bpuBases(BUILT_IN_LAW, Temporal.PlainDate.from('2015-06-30'))).toEqual([]);
  });

  it('lead back to their bands', () => {
    expect(bandOfBase(rupiah(3_450_000), today)).toMatchObject({ band: 11, mark: 'INFERRED' });
    expect(bandOfBase(rupiah(3_450_001), today)).toBeNull();
  });
});
