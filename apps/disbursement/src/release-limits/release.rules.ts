import { addRupiah, formatRupiah, REGION_ZONE, type Refusal, type Rupiah, regionDate } from '#kernel';
import { isWorkingDay, type Law } from '#statutory';
import type { ReleaseLimits } from './read-release-limits.js';

const MOST_DAYS_AHEAD = 366;
const ZONE_NAME = 'WITA';

/** What an office may do, by days, and which days are working days. */
export interface Office {
  readonly limits: readonly ReleaseLimits[];
  readonly law: Law;
}

/** Those in force on a day; null where the office has none and may approve at any time. */
export function limitsOn({ limits }: Office, day: Temporal.PlainDate): ReleaseLimits | null {
  const compare = Temporal.PlainDate.compare;
  return (
    limits.find(({ from, to }) => compare(from, day) <= 0 && (to === null || compare(day, to) <= 0)) ?? null
  );
}

/** Nobody approves at night or on a holiday, where the office says so; the refusal names when it opens again. */
export function anApprovalFallsWithinTheWindow(office: Office, at: Temporal.Instant): Refusal | null {
  const there = at.toZonedDateTimeISO(REGION_ZONE);
  const day = there.toPlainDate();
  const limits = limitsOn(office, day);
  if (!limits) return null;
  const time = there.toPlainTime().toString({ smallestUnit: 'minute' });
  const isOpen = isWorked(office, limits, day) && time >= limits.opens && time < limits.closes;
  if (isOpen) return null;
  const today = time < limits.opens ? day : day.add({ days: 1 });
  const { opens, closes } = limits;
  return { code: 'PAYOUT_OUTSIDE_WINDOW', values: { opens, closes, retryAt: opensFrom(office, today) } };
}

/** What one day approves stays below its limit, whoever approves it. */
export function aDayApprovesNoMoreThanItsLimit(
  office: Office,
  at: Temporal.Instant,
  sums: { readonly approved: Rupiah; readonly total: Rupiah },
): Refusal | null {
  const day = regionDate(at);
  const most = limitsOn(office, day)?.mostPerDay ?? null;
  if (most === null || addRupiah(sums.approved, sums.total) <= most) return null;
  const values = {
    mostText: formatRupiah(most),
    approvedText: formatRupiah(sums.approved),
    totalText: formatRupiah(sums.total),
    retryAt: opensFrom(office, day.add({ days: 1 })),
  };
  return { code: 'DAILY_LIMIT_REACHED', values };
}

const isWorked = ({ law }: Office, { workingDaysOnly }: ReleaseLimits, day: Temporal.PlainDate): boolean =>
  !workingDaysOnly || isWorkingDay(law, day);

/** The first opening on this day or after it, as people read it. */
function opensFrom(office: Office, first: Temporal.PlainDate): string {
  for (let days = 0; days < MOST_DAYS_AHEAD; days += 1) {
    const day = first.add({ days });
    const limits = limitsOn(office, day);
    if (!limits || isWorked(office, limits, day)) return `${day} ${limits?.opens ?? '00:00'} ${ZONE_NAME}`;
  }
  return `${first.add({ days: MOST_DAYS_AHEAD })} ${ZONE_NAME}`;
}
