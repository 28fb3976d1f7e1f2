import {
  type Actor,
  accept,
  addRupiah,
  type Decision,
  firstRefusal,
  maxRupiah,
  type Refusal,
  type Rupiah,
  regionDate,
  sumRupiah,
} from '#kernel';
import type { ApproveCorrection } from './appeal.commands.js';
import { whoPaidTheCaseDoesNotJudgeIt } from './appeal.rules.js';
import { theAmountIsWithinTheLimitOfItsApprover } from './approval-limit.rules.js';
import { roleThatMayApprove } from './approval-limits.table.js';
import type { ClaimEvent } from './claim.events.js';
import { no, wrongStage } from './claim.rules.js';
import { type AwardedClaim, type ClaimState, isAwarded } from './claim.state.js';
import { type CorrectionShown, correctionWaiting, overpaidSum } from './correction-shown.js';
import { dutyMayBeTakenBy, dutyMayPassTo } from './duty.rules.js';
import { awardedForSchool } from './scholarship.state.js';

type Decided = Decision<ClaimEvent>;

/** Another approver than of the award; what is owed is paid as new shares, what is too much is recorded as overpaid. */
export function approveCorrection(state: ClaimState, command: ApproveCorrection): Decided {
  if (!isAwarded(state)) return refused(wrongStage(state.stage, ['Approved', 'PartlyPaid', 'Settled']));
  const shown = correctionWaiting(state);
  if (shown === null) return refused(no('NO_CORRECTION_WAITS'));
  const { by, shownHash, payoutHands, upTo } = command;
  const amount = maxRupiah(shown.total, shown.previousAward);
  const mayApprove = isForASenior(amount, command) ? dutyMayPassTo : dutyMayBeTakenBy;
  const refusal = firstRefusal(
    mayApprove(state, 'approver', by),
    whoPaidTheCaseDoesNotJudgeIt('approver', by, payoutHands),
    shown.shownHash === shownHash ? null : no('CLAIM_CHANGED_SINCE_SHOWN', { version: state.version }),
    theAmountIsWithinTheLimitOfItsApprover(amount, upTo),
  );
  return refusal ? refused(refusal) : accept(correctionApproved(state, shown, command));
}

/** What whoever approved the award may not approve passes to a senior approver. */
const isForASenior = (amount: Rupiah, { at }: ApproveCorrection): boolean =>
  roleThatMayApprove(amount, regionDate(Temporal.Instant.from(at))) === 'claims-approver-senior';

function correctionApproved(
  state: AwardedClaim,
  shown: CorrectionShown,
  { shownHash, by, at }: ApproveCorrection,
): ClaimEvent {
  const { claimId, receiptNumber, programme, personId } = state.file;
  const { decision, shares, overpaid } = shown;
  const { award: previousAward } = state.award;
  const award = addRupiah(previousAward, sumRupiah(shares.map(({ amount }) => amount)));
  const lawful = addRupiah(shown.total, awardedForSchool(state));
  const common = {
    ...{ claimId, receiptNumber, programme, personId, decision, shownHash },
    ...peopleOfTheCase(state, by),
    approvedBy: by,
    approvedAt: at,
  };
  if (shares.length > 0) {
    return {
      type: 'AwardCorrected',
      data: { ...common, previousAward, award, lawful, shares, overpaid },
    };
  }
  const amount = overpaidSum(shown);
  const payees =
    overpaid.length > 0 ? overpaid : state.file.payees.map(({ payeeId }) => ({ payeeId, amount }));
  return { type: 'OverpaymentFound', data: { ...common, award, lawful, amount, payees } };
}

function peopleOfTheCase({ duties, award, former }: AwardedClaim, by: Actor) {
  const { submittedBy, advisedBy, verifiedBy } = award;
  const { decider: decidedBy, approver } = duties;
  const passed = approver === null || approver === by ? [] : [{ duty: 'approver' as const, actor: approver }];
  return { submittedBy, advisedBy, verifiedBy, decidedBy, formerly: [...former, ...passed] };
}

const refused = (refusal: Refusal): Decided => ({ outcome: 'refused', refusal });
