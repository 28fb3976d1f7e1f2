import type { Brand } from './brand.js';
import type { Ratio } from './ratio.js';

/** Whole rupiah as a safe integer. Made and combined only by the functions of this file. */
export type Rupiah = Brand<number, 'Rupiah'>;

/** How a fraction of a rupiah is settled; named at every call because no regulation names one rule for all. */
export type Rounding = 'half-up' | 'down' | 'up';

/** Brands a safe integer as rupiah. Throws `RangeError` on fractions and beyond ±2^53. */
export function rupiah(amount: number): Rupiah {
  if (!Number.isSafeInteger(amount)) throw new RangeError(`Not a whole amount of rupiah: ${amount}`);
  return amount as Rupiah;
}

export const zeroRupiah = rupiah(0);

/** Sum of amounts. Throws when it leaves the safe range. */
export function sumRupiah(amounts: Iterable<Rupiah>): Rupiah {
  let total = 0n;
  for (const amount of amounts) total += BigInt(amount);
  return fromBigInt(total);
}

export const addRupiah = (left: Rupiah, right: Rupiah): Rupiah => sumRupiah([left, right]);
export const subtractRupiah = (left: Rupiah, right: Rupiah): Rupiah =>
  fromBigInt(BigInt(left) - BigInt(right));
export const minRupiah = (left: Rupiah, right: Rupiah): Rupiah => (left <= right ? left : right);
export const maxRupiah = (left: Rupiah, right: Rupiah): Rupiah => (left >= right ? left : right);

/** Amount times a whole count (months, days, members). */
export function timesRupiah(amount: Rupiah, count: number): Rupiah {
  if (!Number.isSafeInteger(count)) throw new RangeError(`Not a whole count: ${count}`);
  return fromBigInt(BigInt(amount) * BigInt(count));
}

/** Amount times an exact rate: multiplied first, divided once, rounded as named. */
export function rateOfRupiah(amount: Rupiah, rate: Ratio, rounding: Rounding): Rupiah {
  return fromBigInt(divide(BigInt(amount) * rate.numerator, rate.denominator, rounding));
}

/** Splits a non-negative total by weights with the largest remainder: the parts always sum to the total. */
export function splitRupiah(total: Rupiah, weights: readonly number[]): Rupiah[] {
  const whole = weights.map(weight => BigInt(rupiah(weight)));
  const sum = whole.reduce((left, right) => left + right, 0n);
  if (sum <= 0n || whole.some(weight => weight < 0n) || total < 0) {
    throw new RangeError('A split needs a non-negative total and weights with a positive sum');
  }
  const parts = whole.map((weight, index) => {
    const product = BigInt(total) * weight;
    return { index, part: product / sum, remainder: product % sum };
  });
  const missing = BigInt(total) - parts.reduce((left, { part }) => left + part, 0n);
  const byRemainder = [...parts].sort((left, right) =>
    left.remainder === right.remainder ? left.index - right.index : left.remainder > right.remainder ? -1 : 1,
  );
  for (const share of byRemainder.slice(0, Number(missing))) share.part += 1n;
  return parts.map(({ part }) => fromBigInt(part));
}

/** `Rp42.000.000`: dots between thousands and no space, which `Intl` would put in. */
export function formatRupiah(amount: Rupiah): string {
  const digits = Math.abs(amount)
    .toString()
    .replace(/\B(?=(\d{3})+$)/g, '.');
  return `${amount < 0 ? '-' : ''}Rp${digits}`;
}

function divide(numerator: bigint, denominator: bigint, rounding: Rounding): bigint {
  if (numerator < 0n) throw new RangeError('Rates apply to non-negative amounts');
  if (rounding === 'half-up') return (2n * numerator + denominator) / (2n * denominator);
  return rounding === 'down' ? numerator / denominator : (numerator + denominator - 1n) / denominator;
}

function fromBigInt(amount: bigint): Rupiah {
  return rupiah(Number(amount));
}
