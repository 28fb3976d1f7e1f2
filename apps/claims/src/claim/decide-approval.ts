import { accept, type Decision, firstRefusal, type Refusal } from '#kernel';
import { theAmountIsWithinTheLimitOfItsApprover } from './approval-limit.rules.js';
import type { ApproveClaim } from './claim.commands.js';
import type { ClaimEvent, Share } from './claim.events.js';
import { no, stillNeedsAttention, wrongStage } from './claim.rules.js';
import { type ClaimState, isOpenToFacts, type KnownClaim } from './claim.state.js';
import { disputedHeirsAreNotAwarded } from './dispute.rules.js';
import { dutyMayBeTakenBy } from './duty.rules.js';
import { whatWasAskedLaterIsThere } from './further-document.rules.js';
import { linesWithOwners } from './owed-lines.js';
import { shownHashOf } from './shown.js';
import { sharesOf } from './who-receives.js';

/** Asked in this order: may this person, is it still what was shown, and only then: has it been assessed. */
export function approveClaim(
  state: ClaimState,
  { shownHash, upTo, by, at }: ApproveClaim,
): Decision<ClaimEvent> {
  if (!isOpenToFacts(state)) return refused(wrongStage(state.stage, ['Assessed']));
  const refusal = firstRefusal(
    dutyMayBeTakenBy(state, 'approver', by),
    approvalIsBoundToWhatWasShown(state, shownHash),
    state.stage === 'NeedsAttention' ? stillNeedsAttention(state) : null,
    disputedHeirsAreNotAwarded(state),
    whatWasAskedLaterIsThere(state),
    state.stage === 'Assessed' ? theAmountIsWithinTheLimitOfItsApprover(state.assessment.total, upTo) : null,
  );
  if (refusal) return refused(refusal);
  const { submitter: submittedBy, adviser: advisedBy, verifier: verifiedBy } = state.duties;
  if (state.stage !== 'Assessed' || verifiedBy === null)
    return refused(wrongStage(state.stage, ['Assessed']));
  const { claimId, receiptNumber, programme, personId } = state.file;
  const { total: award } = state.assessment;
  const shares = sharesOf(state.file, linesWithOwners(state));
  const empty = everyPayeeReceivesSomething(shares);
  if (empty) return refused(empty);
  const duties = { submittedBy, advisedBy, verifiedBy, approvedBy: by };
  return accept({
    type: 'ClaimApproved',
    data: {
      claimId,
      receiptNumber,
      programme,
      personId,
      award,
      shares,
      shownHash,
      ...duties,
      approvedAt: at,
    },
  });
}

export function approvalIsBoundToWhatWasShown(state: KnownClaim, shownHash: string): Refusal | null {
  return shownHashOf(state) === shownHash
    ? null
    : no('CLAIM_CHANGED_SINCE_SHOWN', { version: state.version });
}

export function everyPayeeReceivesSomething(shares: readonly Share[]): Refusal | null {
  const empty = shares.find(({ amount }) => amount === 0);
  return empty ? no('SHARE_WITHOUT_AMOUNT', { payeeId: empty.payeeId }) : null;
}

const refused = (refusal: Refusal): Decision<ClaimEvent> => ({ outcome: 'refused', refusal });
