import { accept, type Decision } from '#kernel';
import type { Law } from '#statutory';
import type { ValidateClaim } from './claim.commands.js';
import type { ClaimEvent } from './claim.events.js';
import { type ClaimState, isOpenToFacts, type OpenToFacts } from './claim.state.js';
import { examine, type Finding, sameCover, sameReasons } from './validation.rules.js';

/** Says something only when the finding differs from what the claim already says of itself. */
export function validateClaim(
  state: ClaimState,
  { facts, at }: ValidateClaim,
  law: Law,
): Decision<ClaimEvent> {
  if (!isOpenToFacts(state)) return accept();
  const { file, lateDecisions, opinion, signalDecisions, registry, appeals, dispute } = state;
  const { reclassifications, determinations, laterPapers } = state;
  const decided = { lateDecisions, opinion, signalDecisions, registry, appeals, dispute };
  const known = { ...decided, reclassifications, determinations, laterPapers };
  const finding = examine({ ...file, ...known, law }, facts);
  if (isKnown(state, finding)) return accept();
  const { claimId } = state.file;
  return finding.finding === 'confirmed'
    ? accept({ type: 'ClaimValidated', data: { claimId, ...finding.cover, validatedAt: at } })
    : accept({
        type: 'ClaimNeedsAttention',
        data: { claimId, reasons: [...finding.reasons], checkedAt: at },
      });
}

function isKnown(state: OpenToFacts, finding: Finding): boolean {
  if (finding.finding === 'confirmed') return 'cover' in state && sameCover(state.cover, finding.cover);
  return state.stage === 'NeedsAttention' && sameReasons(state.reasons, finding.reasons);
}
