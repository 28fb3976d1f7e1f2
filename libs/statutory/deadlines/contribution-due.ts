import type { Law } from '../law/law.js';
import { lawOn, theRow } from '../law/law-of-the-day.js';
import type { ContributionSegment } from '../law/terms.js';
import { sameOrNextWorkingDay } from './working-days.js';

/** When a month's contribution is due; a holiday moves it to the next working day. Throws before PP 44/2015. */
export function contributionDueOn(
  law: Law,
  segment: ContributionSegment,
  month: Temporal.PlainYearMonth,
): Temporal.PlainDate {
  const today = lawOn(law, month.toPlainDate({ day: 1 }));
  const row = theRow(today.rows.contributionDue, candidate => candidate.segment === segment);
  return sameOrNextWorkingDay(
    law,
    month.add({ months: row.monthsLater }).toPlainDate({ day: row.dayOfMonth }),
  );
}
