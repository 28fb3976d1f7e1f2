import type { Rupiah } from '#kernel';
import { isWorkingDay, type Law } from '#statutory';
import { RAIL_LIMITS, RAILS, type Rail, type RailLimits } from './rails.table.js';

const ZONE = 'Asia/Jakarta';

/** Which rails exist on a day, with their limits, the cheapest first. */
export function railsOn(day: Temporal.PlainDate, table: readonly RailLimits[] = RAIL_LIMITS): RailLimits[] {
  return table
    .filter(({ from, to }) => isBetween(day, from, to))
    .toSorted((left, right) => RAILS.indexOf(left.rail) - RAILS.indexOf(right.rail));
}

/** Which of them take transfers at this moment. */
export function railsOpenAt(
  law: Law,
  at: Temporal.Instant,
  table: readonly RailLimits[] = RAIL_LIMITS,
): RailLimits[] {
  const there = at.toZonedDateTimeISO(ZONE);
  const day = there.toPlainDate();
  const time = there.toPlainTime().toString({ smallestUnit: 'minute' });
  return railsOn(day, table).filter(
    ({ hours }) => !hours || (isWorkingDay(law, day) && time >= hours.opens && time < hours.closes),
  );
}

/** A share is never split to pass under a limit: the first rail that carries all of it, or none. */
export function theRailCarriesTheWholeShare(amount: Rupiah, rails: readonly RailLimits[]): Rail | null {
  const found = rails.find(({ least, most }) => amount >= least && (most === null || amount <= most));
  return found?.rail ?? null;
}

/** The rail by which an amount would go on the day of an instant, if it were open. */
export const railOnDayOf = (amount: Rupiah, at: Temporal.Instant): Rail | null =>
  theRailCarriesTheWholeShare(amount, railsOn(at.toZonedDateTimeISO(ZONE).toPlainDate()));

/** The ranges of amounts that some of these rails carry, for the statement that takes payments to send. */
export const amountsCarriedBy = (rails: readonly RailLimits[]) => ({
  least: rails.map(({ least }) => least),
  most: rails.map(({ most }) => most ?? Number.MAX_SAFE_INTEGER),
});

function isBetween(day: Temporal.PlainDate, from: string, to: string | null): boolean {
  const compare = Temporal.PlainDate.compare;
  return compare(from, day) <= 0 && (to === null || compare(day, to) <= 0);
}
