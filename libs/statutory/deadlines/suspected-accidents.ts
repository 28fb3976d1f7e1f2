import type { ExplainedNo } from '../benefits/benefit.types.js';
import { explainedNo } from '../explain/explained-no.js';
import { referenceOf } from '../explain/line.js';
import type { Law } from '../law/law.js';
import { lawOn } from '../law/law-of-the-day.js';
import type { DayDeadline } from './deadline.types.js';

export interface SuspectedAccident {
  /** The day of the stage I report, by the calendar of the region. */
  readonly reportedOn: Temporal.PlainDate;
  readonly concludedOn: Temporal.PlainDate;
}

/** By when it must be decided whether a suspected accident was one; `null` before the law knew such cases. */
export function suspectedAccidentDeadline(law: Law, reportedOn: Temporal.PlainDate): DayDeadline | null {
  const row = lawOn(law, reportedOn).rows.suspectedAccidents[0];
  if (row === undefined) return null;
  return { dueOn: reportedOn.add({ days: row.days }), days: row.days, law: referenceOf(row) };
}

/** Why the conclusion comes too late, or `null`. The last day itself is in time. */
export function suspectedAccidentMustBeConcludedWithinThirtyDays(
  law: Law,
  { reportedOn, concludedOn }: SuspectedAccident,
): ExplainedNo | null {
  const deadline = suspectedAccidentDeadline(law, reportedOn);
  if (deadline === null || Temporal.PlainDate.compare(concludedOn, deadline.dueOn) <= 0) return null;
  return explainedNo({
    rule: 'suspectedAccidentMustBeConcludedWithinThirtyDays',
    text: {
      id: `Kesimpulan atas dugaan kecelakaan kerja ${concludedOn}, lewat ${deadline.days} hari sejak laporan tahap I ${reportedOn}: paling lambat ${deadline.dueOn}`,
      en: `The suspected accident was concluded on ${concludedOn}, after ${deadline.days} days from the stage I report of ${reportedOn}: the last day was ${deadline.dueOn}`,
    },
    law: deadline.law,
  });
}
