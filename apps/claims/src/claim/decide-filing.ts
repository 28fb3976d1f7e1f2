import { accept, type Decision, firstRefusal, type Refusal } from '#kernel';
import type { Law } from '#statutory';
import type { ClaimEvent } from './claim.events.js';
import { wrongStage } from './claim.rules.js';
import { type ClaimState, type KnownClaim, STAGES_OPEN_TO_FACTS, takesPapers } from './claim.state.js';
import { onePersonHoldsOneDuty } from './duty.rules.js';
import type { FileDocument } from './filing.commands.js';
import {
  aClaimHasNoMoreFilesThanAllowed,
  documentMustBeOnTheChecklist,
  isFiledAlready,
} from './filing.rules.js';

/** Also when the claim was returned: the better scan comes before the claim is submitted again. */
const STAGES_OPEN_TO_FILES: readonly KnownClaim['stage'][] = [
  ...STAGES_OPEN_TO_FACTS,
  ...(['ReturnedToOfficer', 'Appealed'] as const),
];

export function fileDocument(state: ClaimState, command: FileDocument, law: Law): Decision<ClaimEvent> {
  if (state.stage === 'NotSubmitted') return refused(wrongStage(state.stage, STAGES_OPEN_TO_FILES));
  if (isFiledAlready(state, command)) return accept();
  const { stage } = state;
  if (stage !== 'ReturnedToOfficer' && !takesPapers(state))
    return refused(wrongStage(stage, STAGES_OPEN_TO_FILES));
  const refusal = firstRefusal(
    onePersonHoldsOneDuty(state, 'submitter', command.by),
    documentMustBeOnTheChecklist(state, command, law),
    aClaimHasNoMoreFilesThanAllowed(state, command),
  );
  if (refusal) return refused(refusal);
  const { document, sha256, bytes, mediaType, by, at } = command;
  const { claimId } = state.file;
  return accept({
    type: 'DocumentFiled',
    data: { claimId, document, sha256, bytes, mediaType, filedBy: by, filedAt: at },
  });
}

const refused = (refusal: Refusal): Decision<ClaimEvent> => ({ outcome: 'refused', refusal });
