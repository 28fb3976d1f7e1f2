import { accept, type Decision, firstRefusal, type Refusal } from '#kernel';
import type { Law } from '#statutory';
import { factsAsDecided } from './appeal.answers.js';
import type { AppealClaim, DecideAppeal } from './appeal.commands.js';
import {
  aDecisionRestsOnAGroundForIt,
  aDismissalCorrectsNothing,
  aDismissedGroundIsNotRaisedAgain,
  anAppealIsHeardBySomebodyWithoutAHandInTheCase,
  anUnpaidMonthThatCountsSaysHowManyMonthsDo,
  oneAppealIsOpenAtATime,
  onlyWhatStandsAgainstTheClaimIsOverruled,
  theWageFoundMustBeOneThatTheLawKnows,
  whatIsFoundOnAppealCanBe,
  whatNeedsAFactIsNotOverruled,
} from './appeal.rules.js';
import { openAppealOf } from './appeal.state.js';
import { assessedAgain } from './assessed-again.js';
import type { ClaimEvent, FormerDuty } from './claim.events.js';
import { no, wrongStage } from './claim.rules.js';
import { type ClaimState, isAwarded, type KnownClaim } from './claim.state.js';
import { allInvoicesInForce } from './costs.state.js';
import { onePersonHoldsOneDuty } from './duty.rules.js';
import { whatTheAppealAskedForIsThere } from './further-document.rules.js';

type Decided = Decision<ClaimEvent>;

/** An officer enters it for the claimant, and judges nothing on the case. */
export function appealClaim(state: ClaimState, command: AppealClaim): Decided {
  const { ground, appealRecord, by, at } = command;
  if (state.stage !== 'Rejected' && state.stage !== 'Appealed' && !isAwarded(state)) {
    return refused(wrongStage(state.stage, ['Rejected', 'Approved', 'PartlyPaid', 'Settled']));
  }
  const refusal = firstRefusal(
    oneAppealIsOpenAtATime(state),
    onePersonHoldsOneDuty(state, 'submitter', by),
    aDismissedGroundIsNotRaisedAgain(state, command),
  );
  if (refusal) return refused(refusal);
  const { claimId } = state.file;
  return accept({
    type: 'ClaimAppealed',
    data: { claimId, ground, appealRecord, enteredBy: by, appealedAt: at },
  });
}

export function decideAppeal(state: ClaimState, command: DecideAppeal, law: Law): Decided {
  if (state.stage === 'NotSubmitted') return refused(no('CLAIM_NOT_FOUND'));
  if (openAppealOf(state) === null) return refused(no('NO_OPEN_APPEAL'));
  const refusal = firstRefusal(
    anAppealIsHeardBySomebodyWithoutAHandInTheCase(state, command),
    whatTheAppealAskedForIsThere(state),
    aDecisionRestsOnAGroundForIt(command),
    aDismissalCorrectsNothing(command),
    onlyWhatStandsAgainstTheClaimIsOverruled(state, command),
    whatNeedsAFactIsNotOverruled(command),
    anUnpaidMonthThatCountsSaysHowManyMonthsDo(command),
    whatIsFoundOnAppealCanBe(state.file, command.corrected, law),
    theWageFoundMustBeOneThatTheLawKnows(state.file, command, law),
  );
  if (refusal) return refused(refusal);
  const decided = appealDecided(state, command);
  if (!command.upheld || !isAwarded(state)) return accept(decided);
  const facts = factsAsDecided(state.lawful?.facts ?? state.assessment.facts, command.corrected);
  // A decision that leads to the same amount was not well founded.
  const assessed = assessedAgain(state, facts, {
    at: command.at,
    law,
    changesNothing: 'CORRECTION_CHANGES_NOTHING',
    invoices: allInvoicesInForce(state),
  });
  return 'code' in assessed ? refused(assessed) : accept(decided, assessed);
}

function appealDecided(state: KnownClaim, command: DecideAppeal): ClaimEvent {
  const { upheld, ground, overruled, corrected, decisionRecord, by, at } = command;
  return {
    type: 'AppealDecided',
    data: {
      claimId: state.file.claimId,
      ...{ upheld, ground, overruled: [...new Set(overruled)], corrected },
      formerly: dutiesThatEnd(state, upheld),
      decisionRecord,
      decidedBy: by,
      decidedAt: at,
    },
  };
}

/** Who judged what is overturned judges the case no more; who decided an earlier appeal has had a hand in it too. */
function dutiesThatEnd({ stage, duties }: KnownClaim, upheld: boolean): FormerDuty[] {
  const judged = stage === 'Appealed' ? (['verifier', 'approver'] as const) : (['approver'] as const);
  const ending = ['decider' as const, ...(upheld ? judged : [])];
  return ending.flatMap(duty => {
    const actor = duties[duty];
    return actor === null ? [] : [{ duty, actor }];
  });
}

const refused = (refusal: Refusal): Decided => ({ outcome: 'refused', refusal });
