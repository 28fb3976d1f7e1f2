import { REGION_ZONE } from '#kernel';
import type { ExplainedNo } from '../benefits/benefit.types.js';
import { explainedNo } from '../explain/explained-no.js';
import { referenceOf } from '../explain/line.js';
import type { Law } from '../law/law.js';
import { lawOn, type PolicyChoices, readingOf, readingsByPolicy, theRow } from '../law/law-of-the-day.js';
import type { Moment, ReportDeadline, Reported, ReportStage } from './deadline.types.js';
import { isWorkingDay } from './working-days.js';

/** Stage I, from the accident: why its report is late, or `null`. The last moment itself is in time. */
export function accidentMustBeReportedWithinTwiceTwentyFourHours(
  law: Law,
  accident: Reported,
  choices: PolicyChoices = {},
): ExplainedNo | null {
  return lateReport(law, accident, choices, {
    stage: 'I',
    rule: 'accidentMustBeReportedWithinTwiceTwentyFourHours',
  });
}

/** Stage II, from being declared cured, disabled or dead: why its report is late, or `null`. */
export function outcomeMustBeReportedWithinTwiceTwentyFourHours(
  law: Law,
  outcome: Reported,
  choices: PolicyChoices = {},
): ExplainedNo | null {
  return lateReport(law, outcome, choices, {
    stage: 'II',
    rule: 'outcomeMustBeReportedWithinTwiceTwentyFourHours',
  });
}

/** The last moment for a report. Throws before PP 44/2015. */
export function reportDeadline(
  law: Law,
  stage: ReportStage,
  happenedAt: Moment,
  choices: PolicyChoices = {},
): ReportDeadline {
  const { row, reading, dueAt } = dueOf(law, stage, happenedAt, choices);
  return {
    dueAt,
    hours: row.periods * row.hoursEach,
    law: referenceOf(row),
    readings: readingsByPolicy([reading]),
  };
}

function lateReport(
  law: Law,
  { happenedAt, reportedAt }: Reported,
  choices: PolicyChoices,
  { stage, rule }: { readonly stage: ReportStage; readonly rule: string },
): ExplainedNo | null {
  const { from, row, reading, dueAt } = dueOf(law, stage, happenedAt, choices);
  const reported = inRegion(reportedAt);
  if (Temporal.ZonedDateTime.compare(reported, dueAt) <= 0) return null;
  const limit = `${row.periods} × ${row.hoursEach}`;
  return explainedNo({
    rule,
    text: {
      id: `Laporan tahap ${stage} masuk ${said(reported)}, lewat ${limit} jam sejak ${said(from)}: paling lambat ${said(dueAt)}`,
      en: `The stage ${stage} report came at ${said(reported)}, after ${limit} hours from ${said(from)}: the last moment was ${said(dueAt)}`,
    },
    law: row,
    readings: [reading],
  });
}

function dueOf(law: Law, stage: ReportStage, happenedAt: Moment, choices: PolicyChoices) {
  const from = inRegion(happenedAt);
  const today = lawOn(law, from.toPlainDate(), choices);
  const row = theRow(today.rows.reportDeadlines, candidate => candidate.stage === stage);
  const reading = readingOf(today, 'REPORT_DAYS');
  const hours = row.periods * row.hoursEach;
  const dueAt =
    reading.reading === 'every-day' ? from.add({ hours }) : afterHoursOfWorkingDays(law, from, hours);
  return { from, row, reading, dueAt };
}

/** The clock stands still on weekends and holidays. */
function afterHoursOfWorkingDays(law: Law, from: Temporal.ZonedDateTime, hours: number) {
  let reached = from;
  let left = Temporal.Duration.from({ hours });
  while (Temporal.Duration.compare(left, new Temporal.Duration()) > 0) {
    const nextDay = reached.add({ days: 1 }).startOfDay();
    if (isWorkingDay(law, reached.toPlainDate())) {
      const untilMidnight = reached.until(nextDay, { largestUnit: 'hours' });
      if (Temporal.Duration.compare(left, untilMidnight) <= 0) return reached.add(left);
      left = left.subtract(untilMidnight);
    }
    reached = nextDay;
  }
  return reached;
}

function inRegion(moment: Moment): Temporal.ZonedDateTime {
  return moment instanceof Temporal.PlainDateTime
    ? moment.toZonedDateTime(REGION_ZONE)
    : moment.withTimeZone(REGION_ZONE);
}

const said = (moment: Temporal.ZonedDateTime): string =>
  `${moment.toPlainDate()} ${moment.toPlainTime().toString({ smallestUnit: 'minute' })} WITA`;
