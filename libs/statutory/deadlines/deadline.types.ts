import type { LawReference, Programme } from '../law/terms.js';

export interface PaymentDeadline {
  readonly dueOn: Temporal.PlainDate;
  readonly workingDays: number;
  readonly law: LawReference;
}

export interface TimeBar {
  readonly years: number;
  /** The last day on which the claim may be made. */
  readonly lastDay: Temporal.PlainDate;
  readonly law: LawReference;
  readonly readings: Readonly<Record<string, string>>;
}

/** A claim and the day on which it was made, by the calendar of the region. */
export interface FiledClaim {
  readonly programme: Programme;
  /** Of the accident or death; of an occupational disease, the day of its diagnosis. */
  readonly eventDate: Temporal.PlainDate;
  readonly filedOn: Temporal.PlainDate;
}

/** A moment as people of the region say it, or as a clock anywhere shows it. */
export type Moment = Temporal.PlainDateTime | Temporal.ZonedDateTime;

export type ReportStage = 'I' | 'II';

export interface ReportDeadline {
  /** The last moment, in the region's zone. */
  readonly dueAt: Temporal.ZonedDateTime;
  readonly hours: number;
  readonly law: LawReference;
  readonly readings: Readonly<Record<string, string>>;
}

/** What happened and when it was reported. */
export interface Reported {
  /** Stage I: the accident. Stage II: being declared cured, disabled or dead. */
  readonly happenedAt: Moment;
  readonly reportedAt: Moment;
}

/** A day by which something must have been done. */
export interface DayDeadline {
  readonly dueOn: Temporal.PlainDate;
  readonly days: number;
  readonly law: LawReference;
}
