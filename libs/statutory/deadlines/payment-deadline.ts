import { referenceOf } from '../explain/line.js';
import type { Law } from '../law/law.js';
import { lawOn, theRow } from '../law/law-of-the-day.js';
import type { Programme } from '../law/terms.js';
import type { PaymentDeadline } from './deadline.types.js';
import { addWorkingDays } from './working-days.js';

/** The last working day for paying a claim whose requirements are met on `completeOn`. Throws before PP 44/2015. */
export function paymentDeadline(
  law: Law,
  programme: Programme,
  completeOn: Temporal.PlainDate,
): PaymentDeadline {
  const row = theRow(
    lawOn(law, completeOn).rows.paymentDeadlines,
    candidate => candidate.programme === programme,
  );
  return {
    dueOn: addWorkingDays(law, completeOn, row.workingDays),
    workingDays: row.workingDays,
    law: referenceOf(row),
  };
}

/** How many days a payment is late. No source says working days: every day after the deadline counts, 0 until it. */
export function everyDayAfterTheDeadlineIsLate(
  dueOn: Temporal.PlainDate,
  paidOn: Temporal.PlainDate,
): number {
  return Math.max(0, dueOn.until(paidOn).days);
}
