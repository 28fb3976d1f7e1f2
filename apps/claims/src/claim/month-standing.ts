import { isOnOrBefore, monthOf } from '#kernel';
import type { Disease, LateDecision } from './claim.events.js';
import type { CoveredMonth, MembershipFact } from './cover.facts.js';

/** What a contribution month is worth to a claim. */
export type MonthStanding =
  | { readonly standing: 'unpaid' }
  | { readonly standing: 'paid'; readonly payment: CoveredMonth }
  | { readonly standing: 'late'; readonly payment: CoveredMonth }
  | {
      readonly standing: 'accepted' | 'refused';
      readonly payment: CoveredMonth;
      readonly decision: LateDecision;
    };

export interface ClaimedCover {
  readonly eventDate: string;
  readonly disease: Disease | null;
  readonly lateDecisions: readonly LateDecision[];
}

/** Of a disease that is found after work has ended, the cover is that of the last day of work. */
export const coveredDayOf = ({ eventDate, disease }: Pick<ClaimedCover, 'eventDate' | 'disease'>): string =>
  disease?.leftWorkOn ?? eventDate;

export const eventMonthOf = (claim: Pick<ClaimedCover, 'eventDate' | 'disease'>): string =>
  monthOf(Temporal.PlainDate.from(coveredDayOf(claim))).toString();

/** A month counts as paid when its contribution was received on or before the day of the event. */
export function contributionMustBeReceivedByTheEvent(payment: CoveredMonth, eventDate: string): boolean {
  return isOnOrBefore(Temporal.PlainDate.from(payment.receivedOn), Temporal.PlainDate.from(eventDate));
}

/** A contribution received after the event counts only where a person's recorded decision says so. */
export function standingOf(month: string, membership: MembershipFact, claim: ClaimedCover): MonthStanding {
  const payment = firstPaymentOf(month, membership);
  if (!payment) return { standing: 'unpaid' };
  if (contributionMustBeReceivedByTheEvent(payment, claim.eventDate)) return { standing: 'paid', payment };
  const decision = claim.lateDecisions.findLast(({ months }) => months.includes(month));
  if (!decision) return { standing: 'late', payment };
  return { standing: decision.decision === 'COUNTS' ? 'accepted' : 'refused', payment, decision };
}

/** Consecutive months, newest first, that end with the month of the event and all stand in one of the ways named. */
export function monthsInARow(
  membership: MembershipFact,
  claim: ClaimedCover,
  standings: readonly MonthStanding['standing'][],
): string[] {
  const months: string[] = [];
  let month = Temporal.PlainYearMonth.from(eventMonthOf(claim));
  while (standings.includes(standingOf(month.toString(), membership, claim).standing)) {
    months.push(month.toString());
    month = month.subtract({ months: 1 });
  }
  return months;
}

/** The earliest receipt decides; the invoice's id settles a tie, so that no order of arrival matters. */
function firstPaymentOf(month: string, { covered }: MembershipFact): CoveredMonth | undefined {
  return covered
    .filter(payment => payment.month === month)
    .sort((left, right) =>
      `${left.receivedOn} ${left.invoiceId}` < `${right.receivedOn} ${right.invoiceId}` ? -1 : 1,
    )[0];
}
