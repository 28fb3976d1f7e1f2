import { REGION_ZONE } from '#kernel';
import {
  accidentMustBeReportedWithinTwiceTwentyFourHours,
  type ExplainedNo,
  type Law,
  type ReportDeadline,
  reportDeadline,
  suspectedAccidentDeadline,
  suspectedAccidentMustBeConcludedWithinThirtyDays,
} from '#statutory';

export interface Happened {
  readonly happenedOn: string;
  readonly happenedTime: string | null;
}
type Reported = Happened & { readonly reportedAt: string };

/** Where nobody knows the hour, the day counts to its end: what is not known makes no report late. */
export const momentOf = ({ happenedOn, happenedTime }: Happened): Temporal.PlainDateTime =>
  Temporal.PlainDate.from(happenedOn).toPlainDateTime(happenedTime ?? '23:59');

export const inRegion = (instant: string): Temporal.ZonedDateTime =>
  Temporal.Instant.from(instant).toZonedDateTimeISO(REGION_ZONE);

/** Until when the report was in time. */
export const stageIDeadline = (law: Law, happened: Happened): ReportDeadline =>
  reportDeadline(law, 'I', momentOf(happened));

/** Why a report is late, which is never a reason against the worker. */
export const lateReport = (law: Law, report: Reported): ExplainedNo | null =>
  accidentMustBeReportedWithinTwiceTwentyFourHours(law, {
    happenedAt: momentOf(report),
    reportedAt: inRegion(report.reportedAt),
  });

/** The last day for the conclusion on a suspicion; null for a day on which the law knew none. */
export const concludeBy = (law: Law, reportedAt: string): string | null =>
  suspectedAccidentDeadline(law, inRegion(reportedAt).toPlainDate())?.dueOn.toString() ?? null;

export const lateConclusion = (law: Law, reportedAt: string, concludedAt: string): ExplainedNo | null =>
  suspectedAccidentMustBeConcludedWithinThirtyDays(law, {
    reportedOn: inRegion(reportedAt).toPlainDate(),
    concludedOn: inRegion(concludedAt).toPlainDate(),
  });
