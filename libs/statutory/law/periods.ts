import type { LawReference } from './terms.js';

/** Whether a row holds on a day; its last day included. */
export function isInForce(row: LawReference, date: Temporal.PlainDate): boolean {
  if (Temporal.PlainDate.compare(row.effectiveFrom, date) > 0) return false;
  return row.effectiveTo === null || Temporal.PlainDate.compare(date, row.effectiveTo) <= 0;
}

/** Each day on which something of the law begins or no longer holds, in order, as `YYYYMMDD`. */
export function daysOfChange(rows: Iterable<LawReference>): number[] {
  const days = new Set<number>();
  for (const { effectiveFrom, effectiveTo } of rows) {
    days.add(dayNumber(effectiveFrom));
    if (effectiveTo !== null) days.add(dayNumber(effectiveTo.add({ days: 1 })));
  }
  return [...days].sort((left, right) => left - right);
}

export const dayNumber = ({ year, month, day }: Temporal.PlainDate): number =>
  year * 10_000 + month * 100 + day;

/** Which period between days of change a date falls into: 0 before the first. */
export function periodOf(changes: readonly number[], date: Temporal.PlainDate): number {
  const day = dayNumber(date);
  let [low, high] = [0, changes.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((changes[middle] ?? Number.POSITIVE_INFINITY) <= day) low = middle + 1;
    else high = middle;
  }
  return low;
}
