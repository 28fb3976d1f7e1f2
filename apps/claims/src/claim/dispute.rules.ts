import { type Refusal, regionDate } from '#kernel';
import type { Reason } from './claim.events.js';
import { no, wrongStage } from './claim.rules.js';
import type { ClaimState, KnownClaim, KnownStage } from './claim.state.js';
import type { Dispute } from './dispute.state.js';

/** From the submission until the last share is paid. */
const STAGES_OPEN_TO_DISPUTE: readonly KnownStage[] = [
  ...(['Submitted', 'NeedsAttention', 'Validated', 'Verified', 'Assessed'] as const),
  ...(['ReturnedToOfficer', 'Approved', 'PartlyPaid'] as const),
];

/** What was paid in full, refused or withdrawn can no longer be held. */
export function somethingIsStillToBePaid(state: ClaimState): KnownClaim | Refusal {
  if (state.stage === 'NotSubmitted') return wrongStage(state.stage, STAGES_OPEN_TO_DISPUTE);
  return STAGES_OPEN_TO_DISPUTE.includes(state.stage)
    ? state
    : wrongStage(state.stage, STAGES_OPEN_TO_DISPUTE);
}

export function onlyADeathHasHeirsToDispute({ file }: KnownClaim): Refusal | null {
  return file.outcome === 'death' ? null : no('HEIRS_OF_THE_LIVING', { outcome: file.outcome });
}

export function oneDisputeIsOpenAtATime({ dispute }: KnownClaim): Refusal | null {
  return dispute === null ? null : no('HEIRS_ALREADY_IN_DISPUTE', { openedBy: dispute.openedBy });
}

export function onlyAnOpenDisputeIsSettled({ dispute }: KnownClaim): Refusal | null {
  return dispute === null ? no('HEIRS_NOT_IN_DISPUTE') : null;
}

/** Whom the law pays is not settled, so nobody is. */
export function heirsMustAgree({ dispute }: { readonly dispute: Dispute | null }): Reason[] {
  if (dispute === null) return [];
  const since = regionDate(Temporal.Instant.from(dispute.openedAt)).toString();
  return [{ code: 'HEIRS_IN_DISPUTE', values: { since }, evidence: [dispute.evidence] }];
}

export function disputedHeirsAreNotAwarded({ dispute }: KnownClaim): Refusal | null {
  return dispute === null ? null : no('HEIRS_IN_DISPUTE', { openedBy: dispute.openedBy });
}
