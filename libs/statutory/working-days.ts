import { HOLIDAY_YEARS } from './holidays.table.js';

const SATURDAY = 6;
const HOLIDAYS: ReadonlySet<string> = new Set(
  HOLIDAY_YEARS.flatMap(year => year.days.map(({ date }) => date.toString())),
);

const WEEKDAY_HOLIDAYS: readonly string[] = [...HOLIDAYS].filter(
  date => Temporal.PlainDate.from(date).dayOfWeek < SATURDAY,
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

/** How many working days lie after one date, up to and including another that is not earlier. */
function workingDaysAfter(date: Temporal.PlainDate, last: Temporal.PlainDate): number {
  const days = date.until(last).days;
  const [from, to] = [date.toString(), last.toString()];
  const holidays = WEEKDAY_HOLIDAYS.filter(holiday => holiday > from && holiday <= to).length;
  const beyondWeeks = Array.from({ length: days % 7 }, (_, index) => ((date.dayOfWeek + index) % 7) + 1);
  return Math.floor(days / 7) * 5 + beyondWeeks.filter(day => day < SATURDAY).length - holidays;
}

/**
 * The working days left until a deadline, the day itself included and today not: 0 on the day, negative once it has
 * passed, also on the weekend after it.
 */
export function workingDaysLeft(today: Temporal.PlainDate, dueOn: Temporal.PlainDate): number {
  if (Temporal.PlainDate.compare(today, dueOn) <= 0) return workingDaysAfter(today, dueOn);
  return -workingDaysAfter(dueOn, sameOrNextWorkingDay(today));
}
