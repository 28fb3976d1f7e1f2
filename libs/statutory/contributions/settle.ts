import { type Ratio, type Rupiah, rateOfRupiah, ratio, rupiah } from '#kernel';
import { type ChosenReading, type LawOfTheDay, readingOf } from '../law/law-of-the-day.js';
import type { Rate } from '../law/terms.js';

/** An amount and the exact rate that is taken of it. */
export interface Share {
  readonly of: Rupiah;
  readonly rate: Ratio;
}

export interface Settled {
  readonly amount: Rupiah;
  /** The reading of `ROUNDING` where a fraction of a rupiah was settled; otherwise none. */
  readonly readings: readonly ChosenReading[];
}

const ONE_RUPIAH = rupiah(1);

export const WHOLE = ratio(1, 1);

/** The exact rate of a table's row. */
export const exact = ({ of, per }: Rate): Ratio => ratio(of, per);

/** The sum of shares in whole rupiah: summed exactly, then rounded once. */
export function sharesAreRoundedOnce(shares: readonly Share[], today: LawOfTheDay): Settled {
  let [numerator, denominator] = [0n, 1n];
  for (const { of, rate } of shares) {
    numerator = numerator * rate.denominator + BigInt(of) * rate.numerator * denominator;
    denominator *= rate.denominator;
  }
  const sum = ratio(numerator, denominator);
  if (numerator % denominator === 0n) return { amount: rateOfRupiah(ONE_RUPIAH, sum, 'down'), readings: [] };
  const rounding = readingOf(today, 'ROUNDING');
  return { amount: rateOfRupiah(ONE_RUPIAH, sum, rounding.reading), readings: [rounding] };
}
