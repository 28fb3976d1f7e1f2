import { type Ratio, type Rupiah, rateOfRupiah } from '#kernel';
import { type ChosenReading, type LawOfTheDay, readingOf } from '../law/law-of-the-day.js';

/** An amount in whole rupiah, and the reading of the rounding where the arithmetic left a fraction. */
export interface WholeAmount {
  readonly amount: Rupiah;
  readonly readings: readonly ChosenReading[];
}

const NO_READING: readonly ChosenReading[] = [];

/** An exact share of a wage or price: multiplied first, divided once, rounded once by the reading of the day. */
export function shareOf(base: Rupiah, share: Ratio, today: LawOfTheDay): WholeAmount {
  const exact = (BigInt(base) * share.numerator) % share.denominator === 0n;
  if (exact) return { amount: rateOfRupiah(base, share, 'down'), readings: NO_READING };
  const rounding = readingOf(today, 'ROUNDING');
  return { amount: rateOfRupiah(base, share, rounding.reading), readings: [rounding] };
}
