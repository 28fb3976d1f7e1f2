import { describe, expect, it } from '@jest/globals';
import { multiplyRatios, ratio } from './ratio.js';

describe('an exact rate', () => {
  it('keeps what a float would lose', () => {
    expect(ratio(24, 10_000)).toEqual({ numerator: 24n, denominator: 10_000n });
    expect(multiplyRatios(ratio(1, 3), ratio(3, 10))).toEqual(ratio(3, 30));
  });

  it.each([0, -1])('has no denominator of %d', denominator => {
    expect(() => ratio(1, denominator)).toThrow(RangeError);
  });

  it('is not made of fractions', () => {
    expect(() => ratio(0.24, 100)).toThrow(RangeError);
  });
});
