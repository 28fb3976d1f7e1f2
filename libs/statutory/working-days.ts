import { HOLIDAY_YEARS } from './holidays.table.js';

const SATURDAY = 6;
const HOLIDAYS: ReadonlySet<string> = new Set(
  HOLIDAY_YEARS.flatMap(year => year.days.map(({ date }) => date.toString())),
);

/** Neither a weekend, nor a national holiday, nor collective leave. Ask `holidayTableCovers` how far that is known. */
export function isWorkingDay(date: Temporal.PlainDate): boolean {
  return date.dayOfWeek < SATURDAY && !HOLIDAYS.has(date.toString());
}

/** The date itself when it is a working day, otherwise the next one. */
export function sameOrNextWorkingDay(date: Temporal.PlainDate): Temporal.PlainDate {
  let candidate = date;
  while (!isWorkingDay(candidate)) candidate = candidate.add({ days: 1 });
  return candidate;
}

/** The n-th working day after a date; the date itself does not count. Throws `RangeError` on a negative or broken count. */
export function addWorkingDays(date: Temporal.PlainDate, days: number): Temporal.PlainDate {
  if (!Number.isSafeInteger(days) || days < 0) throw new RangeError(`Not a count of working days: ${days}`);
  let reached = date;
  for (let counted = 0; counted < days; counted += 1) {
    reached = sameOrNextWorkingDay(reached.add({ days: 1 }));
  }
  return reached;
}

/** Whether the year's whole list of holidays is in the table; otherwise only weekends and fixed dates are known. */
export function holidayTableCovers(year: number): boolean {
  return HOLIDAY_YEARS.some(row => row.year === year && row.complete);
}
