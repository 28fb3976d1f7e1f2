/** An exact rate: 0.24% is `ratio(24, 10_000)`. */
export interface Ratio {
  readonly numerator: bigint;
  readonly denominator: bigint;
}

/** Makes an exact rate from two whole numbers. Throws on a zero or negative denominator. */
export function ratio(numerator: number | bigint, denominator: number | bigint): Ratio {
  const bottom = BigInt(denominator);
  if (bottom <= 0n) throw new RangeError('A rate needs a positive denominator');
  return { numerator: BigInt(numerator), denominator: bottom };
}

/** Product of two exact rates. */
export function multiplyRatios(left: Ratio, right: Ratio): Ratio {
  return ratio(left.numerator * right.numerator, left.denominator * right.denominator);
}
