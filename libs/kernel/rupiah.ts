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
  let total = 0;
  let beyond = 0n;
  for (const amount of amounts) {
    const next = total + amount;
    if (Number.isSafeInteger(next)) {
      total = next;
    } else {
      beyond += BigInt(total);
      total = rupiah(amount);
    }
  }
  return beyond === 0n ? rupiah(total) : fromBigInt(beyond + BigInt(total));
}

export const addRupiah = (left: Rupiah, right: Rupiah): Rupiah => rupiah(left + right);
export const subtractRupiah = (left: Rupiah, right: Rupiah): Rupiah => rupiah(left - right);
export const minRupiah = (left: Rupiah, right: Rupiah): Rupiah => (left <= right ? left : right);
export const maxRupiah = (left: Rupiah, right: Rupiah): Rupiah => (left >= right ? left : right);

/** Amount times a whole count (months, days, members). */
export function timesRupiah(amount: Rupiah, count: number): Rupiah {
  if (!Number.isSafeInteger(count)) throw new RangeError(`Not a whole count: ${count}`);
  return rupiah(plainZero(amount * count));
}

/** Amount times an exact rate: multiplied first, divided once, rounded as named. */
export function rateOfRupiah(amount: Rupiah, rate: Ratio, rounding: Rounding): Rupiah {
  const numerator = plainZero(amount * Number(rate.numerator));
  const denominator = Number(rate.denominator);
  if (numerator >= 0 && Number.isSafeInteger(numerator) && denominator <= Number.MAX_SAFE_INTEGER) {
    return rupiah(divideSmall(numerator, denominator, rounding));
  }
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
  const digits = String(Math.abs(amount));
  let end = digits.length;
  let grouped = '';
  for (; end > DIGITS_OF_A_GROUP; end -= DIGITS_OF_A_GROUP) {
    grouped = `.${digits.slice(end - DIGITS_OF_A_GROUP, end)}${grouped}`;
  }
  return `${amount < 0 ? '-' : ''}Rp${digits.slice(0, end)}${grouped}`;
}

const DIGITS_OF_A_GROUP = 3;

/** Nothing times a debt is a negative zero, which no amount is. */
const plainZero = (product: number): number => product + 0;

/** As `divide`, for numbers within the safe range: there the floor of a quotient and its remainder are exact. */
function divideSmall(numerator: number, denominator: number, rounding: Rounding): number {
  const quotient = Math.floor(numerator / denominator);
  const remainder = numerator - quotient * denominator;
  if (rounding === 'half-up') return remainder >= denominator - remainder ? quotient + 1 : quotient;
  return rounding === 'down' || remainder === 0 ? quotient : quotient + 1;
}

function divide(numerator: bigint, denominator: bigint, rounding: Rounding): bigint {
  if (numerator < 0n) throw new RangeError('Rates apply to non-negative amounts');
  if (rounding === 'half-up') return (2n * numerator + denominator) / (2n * denominator);
  return rounding === 'down' ? numerator / denominator : (numerator + denominator - 1n) / denominator;
}

function fromBigInt(amount: bigint): Rupiah {
  return rupiah(Number(amount));
}
