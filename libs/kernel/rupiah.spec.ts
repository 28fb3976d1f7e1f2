import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { ratio } from './ratio.js';
import {
  addRupiah,
  formatRupiah,
  maxRupiah,
  minRupiah,
  rateOfRupiah,
  rupiah,
  splitRupiah,
  subtractRupiah,
  sumRupiah,
  timesRupiah,
  zeroRupiah,
} from './rupiah.js';

const amounts = fc.integer({ min: 0, max: 1_000_000_000_000 }).map(rupiah);

describe('an amount of rupiah', () => {
  it('is a whole number within the safe range', () => {
    expect(rupiah(42_000_000)).toBe(42_000_000);
    expect(rupiah(-1)).toBe(-1);
    expect(rupiah(Number.MAX_SAFE_INTEGER)).toBe(Number.MAX_SAFE_INTEGER);
  });

  it.each([0.5, Number.NaN, Number.POSITIVE_INFINITY, 2 ** 53])('is never %p', broken => {
    expect(() => rupiah(broken)).toThrow(RangeError);
  });

  it('never leaves the safe range in a sum, a difference or a product', () => {
    const largest = rupiah(Number.MAX_SAFE_INTEGER);
    expect(() => addRupiah(largest, rupiah(1))).toThrow(RangeError);
    expect(() => subtractRupiah(rupiah(-2), largest)).toThrow(RangeError);
    expect(() => timesRupiah(largest, 2)).toThrow(RangeError);
  });

  it('may leave the safe range on the way to a sum, but not at its end', () => {
    const largest = rupiah(Number.MAX_SAFE_INTEGER);
    expect(sumRupiah([largest, largest, rupiah(-largest), rupiah(-1)])).toBe(Number.MAX_SAFE_INTEGER - 1);
    expect(() => sumRupiah([largest, largest, rupiah(-1)])).toThrow(RangeError);
  });

  it('is never a negative zero', () => {
    expect(timesRupiah(rupiah(-5), 0)).toBe(0);
    expect(timesRupiah(zeroRupiah, -5)).toBe(0);
    expect(rateOfRupiah(rupiah(-5), ratio(0, 1), 'down')).toBe(0);
  });

  it('adds, subtracts and compares', () => {
    expect(sumRupiah([rupiah(20_000_000), rupiah(12_000_000), rupiah(10_000_000)])).toBe(42_000_000);
    expect(sumRupiah([])).toBe(zeroRupiah);
    expect(subtractRupiah(rupiah(5), rupiah(7))).toBe(-2);
    expect(minRupiah(rupiah(3_000_000), rupiah(2_000_000))).toBe(2_000_000);
    expect(maxRupiah(rupiah(19_200_000), rupiah(20_000_000))).toBe(20_000_000);
  });

  it('is multiplied by whole counts only', () => {
    expect(timesRupiah(rupiah(16_800), 1473)).toBe(24_746_400);
    expect(() => timesRupiah(rupiah(16_800), 1.5)).toThrow(RangeError);
  });
});

describe('a rate of an amount', () => {
  it('is multiplied before it is divided', () => {
    expect(rateOfRupiah(rupiah(24_102_600), ratio(1, 30), 'half-up')).toBe(803_420);
    expect(rateOfRupiah(rupiah(1_000_000), ratio(48, 1), 'half-up')).toBe(48_000_000);
  });

  it.each([
    ['half-up', 1, 2, 1],
    ['half-up', 1, 3, 0],
    ['half-up', 2, 3, 1],
    ['down', 2, 3, 0],
    ['up', 1, 3, 1],
    ['up', 3, 3, 1],
  ] as const)('rounds %s: %d/%d of Rp1 is Rp%d', (rounding, of, per, expected) => {
    expect(rateOfRupiah(rupiah(1), ratio(of, per), rounding)).toBe(expected);
  });

  it('is refused for a debt, where rounding would have to name a direction', () => {
    expect(() => rateOfRupiah(rupiah(-1), ratio(1, 2), 'half-up')).toThrow(RangeError);
  });

  it('is as exact for products beyond the safe range as within it', () => {
    const large = fc.integer({ min: 0, max: Number.MAX_SAFE_INTEGER }).map(rupiah);
    const parts = fc.integer({ min: 1, max: 1_000_000_000 });
    fc.assert(
      fc.property(fc.oneof(amounts, large), parts, parts, (amount, one, other) => {
        const [of, per] = [Math.min(one, other), Math.max(one, other)];
        const [product, whole] = [BigInt(amount) * BigInt(of), BigInt(per)];
        const rate = ratio(of, per);
        expect(BigInt(rateOfRupiah(amount, rate, 'down'))).toBe(product / whole);
        expect(BigInt(rateOfRupiah(amount, rate, 'up'))).toBe((product + whole - 1n) / whole);
        expect(BigInt(rateOfRupiah(amount, rate, 'half-up'))).toBe((2n * product + whole) / (2n * whole));
      }),
    );
  });

  it('lies within half a rupiah of the exact value', () => {
    fc.assert(
      fc.property(amounts, fc.integer({ min: 1, max: 1000 }), (amount, per) => {
        const rounded = BigInt(rateOfRupiah(amount, ratio(1, per), 'half-up'));
        const distance = 2n * (rounded * BigInt(per) - BigInt(amount));
        expect(distance <= BigInt(per) && distance > -BigInt(per)).toBe(true);
      }),
    );
  });
});

describe('a split', () => {
  const weights = fc
    .array(fc.integer({ min: 0, max: 1000 }), { minLength: 1, maxLength: 20 })
    .filter(list => list.some(weight => weight > 0));

  it('gives the remainder to the largest remainders, the earlier first', () => {
    expect(splitRupiah(rupiah(100), [1, 1, 1])).toEqual([34, 33, 33]);
    expect(splitRupiah(rupiah(10), [1, 2])).toEqual([3, 7]);
    expect(splitRupiah(rupiah(42_000_000), [1])).toEqual([42_000_000]);
  });

  it('always sums to the whole, and no part is a rupiah away from its exact share', () => {
    fc.assert(
      fc.property(amounts, weights, (total, parts) => {
        const split = splitRupiah(total, parts);
        expect(sumRupiah(split)).toBe(total);
        const sum = BigInt(parts.reduce((left, right) => left + right, 0));
        split.forEach((part, index) => {
          const error = BigInt(part) * sum - BigInt(total) * BigInt(parts[index] ?? 0);
          expect(error < sum && error > -sum).toBe(true);
        });
      }),
    );
  });

  it('gives nothing to a weight of nothing', () => {
    expect(splitRupiah(rupiah(7), [0, 3])).toEqual([0, 7]);
  });

  it.each([
    ['no weights', 10, []],
    ['weights of nothing', 10, [0, 0]],
    ['a negative weight', 10, [-1, 2]],
    ['a negative total', -10, [1, 1]],
    ['half a weight', 10, [0.5, 1]],
  ])('is refused for %s', (_case, total, parts) => {
    expect(() => splitRupiah(rupiah(total), parts)).toThrow(RangeError);
  });
});

describe('an amount on paper', () => {
  it.each([
    [0, 'Rp0'],
    [999, 'Rp999'],
    [16_800, 'Rp16.800'],
    [42_000_000, 'Rp42.000.000'],
    [1_156_924_800, 'Rp1.156.924.800'],
    [-5_000, '-Rp5.000'],
  ])('%d reads %s', (amount, text) => {
    expect(formatRupiah(rupiah(amount))).toBe(text);
  });

  it('reads back as the same amount', () => {
    fc.assert(
      fc.property(amounts, amount => {
        expect(Number(formatRupiah(amount).replace('Rp', '').replaceAll('.', ''))).toBe(amount);
      }),
    );
  });
});
