import { accept, type Decision, firstRefusal, type Refusal } from '#kernel';
import type { Law } from '#statutory';
import { assessmentRecord, awardOf, recordedFacts } from './award.js';
import type { DecideLateContribution, RejectClaim, VerifyClaim, WithdrawClaim } from './claim.commands.js';
import type { ClaimEvent } from './claim.events.js';
import { no, stillNeedsAttention, wrongStage } from './claim.rules.js';
import type { ClaimState, KnownClaim } from './claim.state.js';
import {
  dutyMayBeTakenBy,
  onePersonHoldsOneDuty,
  whoHadADutyBeforeTheAppealHasNoneAgain,
} from './duty.rules.js';
import { whatWasAskedLaterIsThere } from './further-document.rules.js';
import { latePaymentPolicy } from './late-payment-policy.js';
import { rejectionMustRestOnARule } from './rejection.rules.js';
import type { ReturnClaim } from './return.commands.js';
import {
  aReturnAsksForNoFurtherPaper,
  aReturnIsNotMadeByTheSubmitter,
  whatTheListDoesNotNameIsSaidInWords,
} from './return.rules.js';

type Decided = Decision<ClaimEvent>;

export function decideLateContribution(
  state: ClaimState,
  command: DecideLateContribution,
  law: Law,
): Decided {
  if (state.stage !== 'NeedsAttention') return refused(wrongStage(state.stage, ['NeedsAttention']));
  const late = state.reasons.filter(({ code }) => code === 'PAID_AFTER_EVENT');
  if (late.length === 0) return refused(no('NO_LATE_CONTRIBUTION_TO_DECIDE'));
  const refusal = dutyMayBeTakenBy(state, 'verifier', command.by);
  if (refusal) return refused(refusal);
  const { claimId, eventDate } = state.file;
  return accept({
    type: 'LateContributionDecided',
    data: {
      claimId,
      policy: latePaymentPolicy(law, eventDate),
      decision: command.decision,
      months: late.map(({ values }) => String(values['month'])).sort(),
      decidedBy: command.by,
      decidedAt: command.at,
    },
  });
}

/** Verification and assessment are one decision: the amounts are computed by law from what was confirmed. */
export function verifyClaim(state: ClaimState, { by, at }: VerifyClaim, law: Law): Decided {
  if (state.stage === 'NeedsAttention') return refused(stillNeedsAttention(state));
  if (state.stage !== 'Validated') return refused(wrongStage(state.stage, ['Validated']));
  const refusal = firstRefusal(dutyMayBeTakenBy(state, 'verifier', by), whatWasAskedLaterIsThere(state));
  if (refusal) return refused(refusal);
  const { claimId } = state.file;
  const facts = { claim: state.file, ...state.cover };
  const award = awardOf(facts, law);
  if (award.outcome === 'refused') return award;
  return accept<ClaimEvent>(
    { type: 'ClaimVerified', data: { claimId, verifiedBy: by, verifiedAt: at } },
    {
      type: 'BenefitAssessed',
      data: { claimId, ...assessmentRecord(recordedFacts(facts), award.assessment), assessedAt: at },
    },
  );
}

export function returnClaim(state: ClaimState, command: ReturnClaim, law: Law): Decided {
  const { reason, returnRecord = null, by, at } = command;
  const known = atStage(state, ['NeedsAttention', 'Validated', 'Assessed']);
  if ('code' in known) return refused(known);
  const refusal = firstRefusal(
    aReturnAsksForNoFurtherPaper(reason, law),
    whatTheListDoesNotNameIsSaidInWords(command),
    aReturnIsNotMadeByTheSubmitter(known, by),
    whoHadADutyBeforeTheAppealHasNoneAgain(known, by),
  );
  if (refusal) return refused(refusal);
  const { claimId } = known.file;
  return accept({
    type: 'ClaimReturnedToOfficer',
    data: { claimId, reason, returnRecord, returnedBy: by, returnedAt: at },
  });
}

export function rejectClaim(state: ClaimState, { rule, by, at }: RejectClaim): Decided {
  const known = atStage(state, ['NeedsAttention', 'Validated', 'Assessed']);
  if ('code' in known) return refused(known);
  const ground = rejectionMustRestOnARule(known, rule);
  const refusal = firstRefusal(dutyMayBeTakenBy(known, 'approver', by), 'code' in ground ? ground : null);
  if (refusal || 'code' in ground) return refused(refusal ?? no('REJECTION_RULE_UNKNOWN', { rule }));
  const { regulation, article } = ground;
  const { claimId } = known.file;
  return accept({
    type: 'ClaimRejected',
    data: { claimId, rule, regulation, article, rejectedBy: by, rejectedAt: at },
  });
}

export function withdrawClaim(state: ClaimState, { reason, by, at }: WithdrawClaim): Decided {
  const known = atStage(state, ['Submitted', 'NeedsAttention', 'Validated', 'Assessed', 'ReturnedToOfficer']);
  if ('code' in known) return refused(known);
  const refusal = onePersonHoldsOneDuty(known, 'submitter', by);
  if (refusal) return refused(refusal);
  const { claimId } = known.file;
  return accept({ type: 'ClaimWithdrawn', data: { claimId, reason, withdrawnBy: by, withdrawnAt: at } });
}

function atStage(state: ClaimState, allowed: readonly KnownClaim['stage'][]): KnownClaim | Refusal {
  if (state.stage === 'NotSubmitted') return wrongStage(state.stage, allowed);
  return allowed.includes(state.stage) ? state : wrongStage(state.stage, allowed);
}

const refused = (refusal: Refusal): Decided => ({ outcome: 'refused', refusal });
