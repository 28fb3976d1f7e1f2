import { CONTRIBUTION_DUE, PAYMENT_DEADLINES, TIME_BARS } from './deadlines.table.js';
import {
  type LawReference,
  lawInForce,
  type Programme,
  referenceOf,
  rowInForce,
  type Segment,
} from './law.js';
import { addWorkingDays, sameOrNextWorkingDay } from './working-days.js';

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
}

/** When a month's contribution is due. Throws before PP 44/2015. */
export function contributionDueOn(segment: Segment, month: Temporal.PlainYearMonth): Temporal.PlainDate {
  const rows = CONTRIBUTION_DUE.filter(row => row.segment === segment);
  const row = lawInForce(rows, month.toPlainDate({ day: 1 }));
  return sameOrNextWorkingDay(month.add({ months: row.monthsLater }).toPlainDate({ day: row.dayOfMonth }));
}

/** The last working day for paying a claim whose requirements are met on `completeOn`. Throws before PP 44/2015. */
export function paymentDeadline(programme: Programme, completeOn: Temporal.PlainDate): PaymentDeadline {
  const rows = PAYMENT_DEADLINES.filter(row => row.programme === programme);
  const row = lawInForce(rows, completeOn);
  return {
    dueOn: addWorkingDays(completeOn, row.workingDays),
    workingDays: row.workingDays,
    law: referenceOf(row),
  };
}

/** Until when a claim may be made, under the law of the event's date; `null` where no time bar was found (JKM). */
export function claimTimeBar(programme: Programme, eventDate: Temporal.PlainDate): TimeBar | null {
  const row = rowInForce(
    TIME_BARS.filter(bar => bar.programme === programme),
    eventDate,
  );
  if (row === null) return null;
  return { years: row.years, lastDay: eventDate.add({ years: row.years }), law: referenceOf(row) };
}
