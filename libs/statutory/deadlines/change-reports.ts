import type { ExplainedNo } from '../benefits/benefit.types.js';
import { explainedNo } from '../explain/explained-no.js';
import { referenceOf } from '../explain/line.js';
import type { Law } from '../law/law.js';
import { lawOn, theRow } from '../law/law-of-the-day.js';
import type { DayDeadline } from './deadline.types.js';
import { addWorkingDays } from './working-days.js';

export interface ReportedChange {
  /** The day on which a wage or other data changed. */
  readonly changedOn: Temporal.PlainDate;
  readonly reportedOn: Temporal.PlainDate;
}

/** By when an employer must report a change of data or wage; `days` are working days. Throws before PP 44/2015. */
export function changeReportDeadline(law: Law, changedOn: Temporal.PlainDate): DayDeadline {
  const row = theRow(lawOn(law, changedOn).rows.changeReports);
  return {
    dueOn: addWorkingDays(law, changedOn, row.workingDays),
    days: row.workingDays,
    law: referenceOf(row),
  };
}

/** Why the report of a change is late, or `null`. The last day itself is in time. */
export function changesMustBeReportedWithinSevenWorkingDays(
  law: Law,
  { changedOn, reportedOn }: ReportedChange,
): ExplainedNo | null {
  const deadline = changeReportDeadline(law, changedOn);
  if (Temporal.PlainDate.compare(reportedOn, deadline.dueOn) <= 0) return null;
  return explainedNo({
    rule: 'changesMustBeReportedWithinSevenWorkingDays',
    text: {
      id: `Perubahan ${changedOn} dilaporkan ${reportedOn}, lewat ${deadline.days} hari kerja: paling lambat ${deadline.dueOn}`,
      en: `The change of ${changedOn} was reported on ${reportedOn}, after the ${deadline.days} working days: the last day was ${deadline.dueOn}`,
    },
    law: deadline.law,
  });
}
