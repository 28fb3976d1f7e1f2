/** The zone in which people read times: Bali is WITA, UTC+8. */
export const REGION_ZONE = 'Asia/Makassar';

/** The date on which an instant falls for the people of the region. */
export function regionDate(instant: Temporal.Instant): Temporal.PlainDate {
  return instant.toZonedDateTimeISO(REGION_ZONE).toPlainDate();
}

export const monthOf = (date: Temporal.PlainDate): Temporal.PlainYearMonth => date.toPlainYearMonth();

/** The months from `first` to `last`, both included; empty when `last` is earlier. */
export function monthsBetween(
  first: Temporal.PlainYearMonth,
  last: Temporal.PlainYearMonth,
): Temporal.PlainYearMonth[] {
  const months: Temporal.PlainYearMonth[] = [];
  for (
    let month = first;
    Temporal.PlainYearMonth.compare(month, last) <= 0;
    month = month.add({ months: 1 })
  ) {
    months.push(month);
  }
  return months;
}

export const isOnOrBefore = (left: Temporal.PlainDate, right: Temporal.PlainDate): boolean =>
  Temporal.PlainDate.compare(left, right) <= 0;

export const isBefore = (left: Temporal.PlainDate, right: Temporal.PlainDate): boolean =>
  Temporal.PlainDate.compare(left, right) < 0;
