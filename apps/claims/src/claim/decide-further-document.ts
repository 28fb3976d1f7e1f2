import { accept, type Decision, firstRefusal, type Refusal } from '#kernel';
import type { Law } from '#statutory';
import { anAppealIsHeardBySomebodyWithoutAHandInTheCase } from './appeal.rules.js';
import { openAppealOf } from './appeal.state.js';
import type { ClaimEvent } from './claim.events.js';
import { no, wrongStage } from './claim.rules.js';
import type { ClaimState, KnownClaim, KnownStage } from './claim.state.js';
import { dutyMayPassTo } from './duty.rules.js';
import type { AskFurtherDocument, TakeBackFurtherDocument } from './further-document.commands.js';
import {
  aLaterPaperIsAskedForWithAReason,
  aPaperIsAskedForOnce,
  onlyAKnownPaperIsAskedFor,
  onlyWhatIsAskedForIsTakenBack,
  thePaperIsNotOnTheChecklist,
} from './further-document.rules.js';
import { LATER_PAPER_ENDINGS } from './later-paper-reasons.table.js';

type Decided = Decision<ClaimEvent>;

const WHILE_JUDGED: readonly KnownStage[] = ['NeedsAttention', 'Validated', 'Assessed'];
const WHILE_OPEN: readonly KnownStage[] = [...WHILE_JUDGED, 'ReturnedToOfficer'];

/** To ask is no duty, like to return: whoever may judge the case may ask, and while an appeal is open whoever may hear it. */
export function askFurtherDocument(state: ClaimState, command: AskFurtherDocument, law: Law): Decided {
  const known = openToPapers(state, command, WHILE_JUDGED);
  if ('code' in known) return refused(known);
  const refusal = firstRefusal(
    whoeverMayJudgeMayAsk(known, command),
    onlyAKnownPaperIsAskedFor(command, law),
    aLaterPaperIsAskedForWithAReason(command),
    thePaperIsNotOnTheChecklist(known, command, law),
    aPaperIsAskedForOnce(known, command),
  );
  if (refusal) return refused(refusal);
  const { document, reason, askedRecord, as: askedAs, by: askedBy, at: askedAt } = command;
  const { claimId } = known.file;
  return accept({
    type: 'FurtherDocumentAsked',
    data: { claimId, document, reason, askedRecord, askedAs, askedBy, askedAt },
  });
}

export function takeBackFurtherDocument(state: ClaimState, command: TakeBackFurtherDocument): Decided {
  const known = openToPapers(state, command, WHILE_OPEN);
  if ('code' in known) return refused(known);
  const refusal = firstRefusal(
    whoeverMayJudgeMayAsk(known, command),
    onlyWhatIsAskedForIsTakenBack(known, command.document),
    aLaterPaperIsAskedForWithAReason(command, LATER_PAPER_ENDINGS),
  );
  if (refusal) return refused(refusal);
  const { document, reason, by: takenBackBy, at: takenBackAt } = command;
  const { claimId } = known.file;
  return accept({
    type: 'FurtherDocumentNoLongerAsked',
    data: { claimId, document, reason, takenBackBy, takenBackAt },
  });
}

type Asking = Pick<AskFurtherDocument, 'as' | 'by' | 'payoutHands'>;

function whoeverMayJudgeMayAsk(state: KnownClaim, asking: Asking): Refusal | null {
  if (asking.as === 'appeal-decider') return anAppealIsHeardBySomebodyWithoutAHandInTheCase(state, asking);
  return dutyMayPassTo(state, asking.as === 'medical-adviser' ? 'adviser' : 'verifier', asking.by);
}

function openToPapers(
  state: ClaimState,
  { as }: Asking,
  allowed: readonly KnownStage[],
): KnownClaim | Refusal {
  if (state.stage === 'NotSubmitted') return wrongStage(state.stage, allowed);
  if (as === 'appeal-decider') return openAppealOf(state) === null ? no('NO_OPEN_APPEAL') : state;
  return allowed.includes(state.stage) ? state : wrongStage(state.stage, allowed);
}

const refused = (refusal: Refusal): Decided => ({ outcome: 'refused', refusal });
