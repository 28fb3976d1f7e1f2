import { isOnOrBefore, type Rupiah } from '#kernel';
import type { Law } from '#statutory';
import type { Appeals } from './appeal.state.js';
import { awardOf } from './award.js';
import type { CaseFile } from './case-file.js';
import type { Cover, Reason, SignalDecision } from './claim.events.js';
import type { MembershipFact } from './cover.facts.js';
import type { Dispute } from './dispute.state.js';
import type { LaterPaper } from './further-document.state.js';
import { latePaymentPolicy } from './late-payment-policy.js';
import type { MedicalOpinion } from './medical.state.js';
import {
  type ClaimedCover,
  coveredDayOf,
  eventMonthOf,
  type MonthStanding,
  monthsInARow,
  standingOf,
} from './month-standing.js';
import type { Classified } from './reclassification.state.js';
import type { RegistryAnswer } from './registry.state.js';

/** The claim with what people decided on it, and the law that it is held against. */
export type ClaimUnderReview = CaseFile &
  ClaimedCover &
  Pick<Appeals, 'appeals'> &
  Classified & {
    readonly opinion: MedicalOpinion | null;
    readonly signalDecisions: readonly SignalDecision[];
    readonly registry: readonly RegistryAnswer[];
    readonly dispute: Dispute | null;
    readonly laterPapers: readonly LaterPaper[];
    readonly law: Law;
  };

/** What one membership gives to the claim: its cover, and what stands against it. */
export interface MembershipFinding {
  readonly membership: MembershipFact;
  readonly reasons: readonly Reason[];
  readonly cover: Cover;
}

/** PP 44/2015 Art. 34 (JKM), Art. 25 (JKK): the benefit belongs to a participant of the programme. */
export function membershipMustIncludeTheEvent(
  { startsOn, programmes }: MembershipFact,
  claim: ClaimUnderReview,
): boolean {
  const day = Temporal.PlainDate.from(coveredDayOf(claim));
  return isOnOrBefore(Temporal.PlainDate.from(startsOn), day) && programmes.includes(claim.programme);
}

/** The month of the event itself must be covered. */
export function eventMonthMustBeCovered(membership: MembershipFact, claim: ClaimUnderReview): Reason | null {
  const month = eventMonthOf(claim);
  const found = standingOf(month, membership, claim);
  if (found.standing === 'unpaid') return monthNotPaid(month, membership);
  if (found.standing === 'late') return paidAfterEvent(month, membership, claim);
  return found.standing === 'refused' ? lateContributionDoesNotCount(month, found) : null;
}

/**
 * Permenaker 1/2025 counts the months before a death: an earlier month received late is asked about
 * only where the answer would change the award.
 */
export function earlierLateMonthsThatChangeTheAward(
  membership: MembershipFact,
  claim: ClaimUnderReview,
): Reason[] {
  const possible = monthsInARow(membership, claim, ['paid', 'accepted', 'late']);
  const late = possible.filter(
    month => month !== eventMonthOf(claim) && standingOf(month, membership, claim).standing === 'late',
  );
  const [latest] = late;
  if (latest === undefined) return [];
  const certain = possible.indexOf(latest);
  const same = awardWith(certain, membership, claim) === awardWith(possible.length, membership, claim);
  return same ? [] : late.map(month => paidAfterEvent(month, membership, claim)).reverse();
}

export function findingOf(membership: MembershipFact, claim: ClaimUnderReview): MembershipFinding {
  const eventMonth = eventMonthMustBeCovered(membership, claim);
  const months = monthsInARow(membership, claim, ['paid', 'accepted']).reverse();
  const hopeless = eventMonth !== null && eventMonth.code !== 'PAID_AFTER_EVENT';
  const earlier = hopeless ? [] : earlierLateMonthsThatChangeTheAward(membership, claim);
  return {
    membership,
    reasons: [...(eventMonth ? [eventMonth] : []), ...earlier],
    cover: {
      membershipId: membership.membershipId,
      payerId: membership.payerId,
      segment: membership.segment,
      wageBase: membership.incomeBase,
      monthsPaid: months.length,
      coveredMonths: months,
      evidence: [
        membership.evidence,
        ...months.flatMap(month => evidenceOf(standingOf(month, membership, claim))),
      ],
    },
  };
}

function awardWith(monthsPaid: number, membership: MembershipFact, claim: ClaimUnderReview): Rupiah | null {
  const { segment, incomeBase: wageBase } = membership;
  const outcome = awardOf({ claim, segment, wageBase, monthsPaid }, claim.law);
  return outcome.outcome === 'assessed' ? outcome.assessment.total : null;
}

function monthNotPaid(month: string, membership: MembershipFact): Reason {
  const invoice = membership.invoiced.find(invoiced => invoiced.month === month);
  return {
    code: 'MONTH_NOT_PAID',
    values: {
      month,
      payerId: membership.payerId,
      ...(invoice ? { invoiceIssuedOn: invoice.issuedOn, dueOn: invoice.dueOn } : {}),
    },
    evidence: [membership.evidence, ...(invoice ? [invoice.evidence] : [])],
  };
}

function paidAfterEvent(month: string, membership: MembershipFact, claim: ClaimUnderReview): Reason {
  const found = standingOf(month, membership, claim);
  if (found.standing === 'unpaid') return monthNotPaid(month, membership);
  const { issuedOn, dueOn, receivedOn, evidence } = found.payment;
  const { nominatedOn, payerId } = membership;
  const policy = latePaymentPolicy(claim.law, claim.eventDate);
  return {
    code: 'PAID_AFTER_EVENT',
    values: { month, payerId, nominatedOn, issuedOn, dueOn, receivedOn, policy },
    evidence: [membership.evidence, evidence],
  };
}

function lateContributionDoesNotCount(
  month: string,
  { payment, decision }: Extract<MonthStanding, { decision: unknown }>,
): Reason {
  const { policy, decidedBy } = decision;
  return {
    code: 'LATE_CONTRIBUTION_DOES_NOT_COUNT',
    values: { month, receivedOn: payment.receivedOn, policy, decidedBy },
    evidence: [payment.evidence],
  };
}

const evidenceOf = (found: MonthStanding): string[] =>
  found.standing === 'unpaid' ? [] : [found.payment.evidence];
