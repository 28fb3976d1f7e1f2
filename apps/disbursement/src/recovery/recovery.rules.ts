import { type Actor, formatRupiah, isBefore, type Refusal, type Rupiah, sumRupiah } from '#kernel';
import type { Duty, HeldDuty } from '../case-duties/duties.rules.js';
import type { CreditLine, ProposeOffset, ProposePlan } from './recovery.commands.js';
import type { Instalment } from './recovery.events.js';
import type { Proposal, Recovery } from './recovery.state.js';
import type { RecoveryTerms } from './recovery-terms.table.js';

export function somethingMustBeOwed({ status, owed }: Recovery): Refusal | null {
  return owed > 0 ? null : no('RECOVERY_HAS_ENDED', { status });
}

const APPROVERS: readonly Duty[] = ['CLAIM_APPROVER', 'APPEAL_DECIDER', 'PAYOUT_APPROVER'];

/** Whoever approved what was paid does not decide what becomes of the part that was too much. */
export function whoApprovedTheCaseDoesNotRecoverIt(
  held: readonly HeldDuty[],
  actor: Actor,
  { receiptNumber }: Recovery,
): Refusal | null {
  const hand = held.find(one => one.actor === actor && APPROVERS.includes(one.duty));
  return hand ? no('RECOVERY_BY_ITS_APPROVER', { receiptNumber, held: hand.duty }) : null;
}

export function twoPeopleDecide({ proposedBy }: Proposal, actor: Actor): Refusal | null {
  return proposedBy === actor ? no('RECOVERY_OF_OWN_PROPOSAL', {}) : null;
}

export function instalmentsSumToWhatIsOwed(instalments: readonly Instalment[], owed: Rupiah): Refusal | null {
  const planned = sumRupiah(instalments.map(({ amount }) => amount));
  return planned === owed
    ? null
    : no('PLAN_DOES_NOT_SUM', { planned: formatRupiah(planned), owed: formatRupiah(owed) });
}

export function everyInstalmentHasAnAmount(instalments: readonly Instalment[]): Refusal | null {
  const empty = instalments.findIndex(({ amount }) => amount <= 0);
  return empty < 0 ? null : no('INSTALMENT_WITHOUT_AMOUNT', { instalment: empty + 1 });
}

export function dueDatesFollowEachOther({
  instalments,
  today,
}: Pick<ProposePlan, 'instalments' | 'today'>): Refusal | null {
  const days = instalments.map(({ dueOn }) => Temporal.PlainDate.from(dueOn));
  const early = days.findIndex((day, index) => {
    const before = days[index - 1];
    return isBefore(day, today) || (before !== undefined && !isBefore(before, day));
  });
  return early < 0 ? null : no('INSTALMENT_OUT_OF_ORDER', { instalment: early + 1, today: today.toString() });
}

export function thePlanKeepsTheTerms(
  { instalments, today }: Pick<ProposePlan, 'instalments' | 'today'>,
  { mostInstalments, mostMonths, source }: RecoveryTerms,
): Refusal | null {
  const last = instalments.at(-1)?.dueOn ?? today.toString();
  const latest = today.add({ months: mostMonths });
  if (instalments.length <= mostInstalments && !isBefore(latest, Temporal.PlainDate.from(last))) return null;
  return no('PLAN_TOO_LONG', { mostInstalments, latest: latest.toString(), source });
}

/** The paper comes before what it permits. */
export function theConsentWasGivenByNow({
  consentOn,
  today,
}: Pick<ProposeOffset, 'consentOn' | 'today'>): Refusal | null {
  const day = Temporal.PlainDate.from(consentOn);
  return isBefore(today, day) ? no('CONSENT_NOT_GIVEN_YET', { consentOn, today: today.toString() }) : null;
}

export function noMoreIsKeptThanTheTermsLet({
  mostPercent,
  terms,
}: Pick<ProposeOffset, 'mostPercent' | 'terms'>): Refusal | null {
  const { mostPercent: most, source } = terms;
  return mostPercent >= 1 && mostPercent <= most ? null : no('OFFSET_TOO_LARGE', { most, source });
}

export const onlyAnApprovedOffsetKeeps = ({ status }: Recovery): Refusal | null =>
  status === 'Keeping' ? null : no('RECOVERY_NOT_SET_OFF', { status });

export function aRepaymentHasAnAmount({ amount }: Pick<CreditLine, 'amount'>): Refusal | null {
  return amount > 0 ? null : no('REPAYMENT_WITHOUT_AMOUNT', {});
}

export function noMoreIsRepaidThanOwed({ amount }: Pick<CreditLine, 'amount'>, owed: Rupiah): Refusal | null {
  return amount <= owed
    ? null
    : no('REPAYMENT_EXCEEDS_DEBT', { amount: formatRupiah(amount), owed: formatRupiah(owed) });
}

/** The bank's own number of a movement tells one from another; without it a person has to look. */
export function aMovementHasANumber({ bankReference }: CreditLine): Refusal | null {
  return bankReference === null ? no('REPAYMENT_WITHOUT_NUMBER', {}) : null;
}

export function aMovementRepaysOnce({ bankReference }: CreditLine, { credited }: Recovery): Refusal | null {
  if (bankReference === null || !credited.includes(bankReference)) return null;
  return no('MOVEMENT_REPAID_BEFORE', { bankReference });
}

export const no = (code: string, values: Refusal['values']): Refusal => ({ code, values });
