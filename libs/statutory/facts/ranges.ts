import type { Refusal } from '#kernel';
import { FIRST_DAY_OF_LAW } from '../law/table-checks.js';

/** Beyond these a fact is a typing error, not a claim; they also keep every sum a safe integer. */
export const MOST_RUPIAH = 1_000_000_000_000;
export const MOST_COUNT = 36_500;
export const MOST_ENTRIES = 500;

/** A refusal that names the field, its value and what would be allowed. */
export function outOfRange(field: string, value: unknown, allowed: string): Refusal {
  return { code: 'STATUTORY_FACT_OUT_OF_RANGE', values: { field, value: value ?? null, allowed } };
}

export function mustBeWhole(
  field: string,
  value: number,
  { from, to }: { readonly from: number; readonly to: number },
): Refusal | null {
  const within = Number.isSafeInteger(value) && value >= from && value <= to;
  return within ? null : outOfRange(field, value, `${from}..${to}`);
}

export const mustBeRupiah = (field: string, value: number, from = 0): Refusal | null =>
  mustBeWhole(field, value, { from, to: MOST_RUPIAH });

export const mustBeCount = (field: string, value: number): Refusal | null =>
  mustBeWhole(field, value, { from: 0, to: MOST_COUNT });

export function mustBeOneOf(field: string, value: unknown, allowed: readonly unknown[]): Refusal | null {
  return allowed.includes(value) ? null : outOfRange(field, value, allowed.join(' | '));
}

/** PP 44/2015 is the first law of these tables. */
export function eventMustNotBeOlderThanTheLaw(date: Temporal.PlainDate): Refusal | null {
  if (Temporal.PlainDate.compare(date, FIRST_DAY_OF_LAW) >= 0) return null;
  return {
    code: 'EVENT_BEFORE_LAW',
    values: { date: date.toString(), lawFrom: FIRST_DAY_OF_LAW.toString() },
  };
}
