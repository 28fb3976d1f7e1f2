import { accept, type Decision, firstRefusal, type Refusal } from '#kernel';
import type { Law } from '#statutory';
import type { ClaimEvent } from './claim.events.js';
import { wrongStage } from './claim.rules.js';
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

/** To ask is no duty, like to return: whoever may judge the case may ask. */
export function askFurtherDocument(state: ClaimState, command: AskFurtherDocument, law: Law): Decided {
  const known = atStage(state, WHILE_JUDGED);
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
  const known = atStage(state, WHILE_OPEN);
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

const whoeverMayJudgeMayAsk = (
  state: KnownClaim,
  { as, by }: Pick<AskFurtherDocument, 'as' | 'by'>,
): Refusal | null => dutyMayPassTo(state, as === 'medical-adviser' ? 'adviser' : 'verifier', by);

function atStage(state: ClaimState, allowed: readonly KnownStage[]): KnownClaim | Refusal {
  if (state.stage === 'NotSubmitted') return wrongStage(state.stage, allowed);
  return allowed.includes(state.stage) ? state : wrongStage(state.stage, allowed);
}

const refused = (refusal: Refusal): Decided => ({ outcome: 'refused', refusal });
