import type { Law } from '../law/law.js';
import { oncePer } from '../law/once-per.js';
import { dayNumber, isInForce, periodOf } from '../law/periods.js';

const SATURDAY = 6;
const WORKING_DAYS_OF_A_WEEK = 5;

interface Holidays {
  readonly days: ReadonlySet<number>;
  /** Those that are no weekend, in order. */
  readonly onWeekdays: readonly number[];
  readonly completeYears: ReadonlySet<number>;
}

/** Neither a weekend, nor a national holiday, nor collective leave. Ask `holidayTableCovers` how far that is known. */
export function isWorkingDay(law: Law, date: Temporal.PlainDate): boolean {
  return date.dayOfWeek < SATURDAY && !holidaysOf(law).days.has(dayNumber(date));
}

/** The date itself when it is a working day, otherwise the next one. */
export function sameOrNextWorkingDay(law: Law, date: Temporal.PlainDate): Temporal.PlainDate {
  let candidate = date;
  while (!isWorkingDay(law, candidate)) candidate = candidate.add({ days: 1 });
  return candidate;
}

/** The n-th working day after a date; the date itself does not count. Throws `RangeError` on a negative or broken count. */
export function addWorkingDays(law: Law, date: Temporal.PlainDate, days: number): Temporal.PlainDate {
  if (!Number.isSafeInteger(days) || days < 0) throw new RangeError(`Not a count of working days: ${days}`);
  let reached = date;
  for (let counted = 0; counted < days; counted += 1) {
    reached = sameOrNextWorkingDay(law, reached.add({ days: 1 }));
  }
  return reached;
}

/**
 * The working days left until a deadline, the day itself included and today not: 0 on the day, negative once it has
 * passed, also on the weekend after it.
 */
export function workingDaysLeft(law: Law, today: Temporal.PlainDate, dueOn: Temporal.PlainDate): number {
  if (Temporal.PlainDate.compare(today, dueOn) <= 0) return workingDaysAfter(law, today, dueOn);
  return -workingDaysAfter(law, dueOn, sameOrNextWorkingDay(law, today));
}

/** Whether the year's whole list of holidays is in the table; otherwise only weekends and fixed dates are known. */
export function holidayTableCovers(law: Law, year: number): boolean {
  return holidaysOf(law).completeYears.has(year);
}

/** How many working days lie after one date, up to and including another that is not earlier. */
function workingDaysAfter(law: Law, date: Temporal.PlainDate, last: Temporal.PlainDate): number {
  const { onWeekdays } = holidaysOf(law);
  const days = date.until(last).days;
  const weekday = date.dayOfWeek;
  let workdays = Math.floor(days / 7) * WORKING_DAYS_OF_A_WEEK;
  for (let beyond = 0; beyond < days % 7; beyond += 1) {
    if (((weekday + beyond) % 7) + 1 < SATURDAY) workdays += 1;
  }
  return workdays - (periodOf(onWeekdays, last) - periodOf(onWeekdays, date));
}

const holidaysOf = oncePer(({ tables }: Law): Holidays => {
  // A decree that another has replaced during its year still names the holidays of the days on which it was in force.
  const dates = tables.holidays.flatMap(row =>
    row.days.filter(({ date }) => isInForce(row, date)).map(({ date }) => date),
  );
  return {
    days: new Set(dates.map(dayNumber)),
    onWeekdays: [...new Set(dates.filter(date => date.dayOfWeek < SATURDAY).map(dayNumber))].sort(
      (left, right) => left - right,
    ),
    completeYears: new Set(tables.holidays.filter(row => row.complete).map(({ year }) => year)),
  };
});
