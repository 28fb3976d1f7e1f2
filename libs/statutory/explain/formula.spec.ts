import { describe, expect, it } from '@jest/globals';
import { rupiah } from '#kernel';
import { percent, plain, upTo } from './formula.js';

describe('a formula', () => {
  it.each([
    [0, '0'],
    [999, '999'],
    [1_000_000, '1.000.000'],
    [1_156_924_800, '1.156.924.800'],
  ])('writes %i as %s, without its currency', (amount, expected) => {
    expect(plain(rupiah(amount))).toBe(expected);
  });

  it.each([
    [{ of: 60, per: 100 }, '60%'],
    [{ of: 45, per: 1_000 }, '4,5%'],
    [{ of: 24, per: 10_000 }, '0,24%'],
    [{ of: 174, per: 10_000 }, '1,74%'],
    [{ of: 100, per: 100 }, '100%'],
    [{ of: 0, per: 100 }, '0%'],
  ])('writes the rate %j as %s', (rate, expected) => {
    expect(percent(rate)).toBe(expected);
  });

  it.each([
    [19_999_999, '19.999.999'],
    [20_000_000, '20.000.000'],
    [20_000_001, '20.000.001 > maks. 20.000.000'],
  ])('names the maximum of 20.000.000 only where %i is above it', (amount, expected) => {
    expect(upTo(rupiah(amount), rupiah(20_000_000))).toBe(expected);
  });
});
