import { canonicalJson, sha256 } from '#kernel';
import type { Assessment } from './claim.events.js';
import type { KnownClaim } from './claim.state.js';
import { linesWithOwners } from './owed-lines.js';
import { signalsOf } from './signal-decisions.js';
import { sharesOf } from './who-receives.js';

export const assessmentOf = (state: KnownClaim): Assessment | null =>
  'assessment' in state ? state.assessment : null;

/** Exactly what an approver decides on. */
export function shownTo(state: KnownClaim) {
  const { file, version, reasons, lateDecisions, opinion, appeals, dispute } = state;
  const { reclassifications, determinations } = state;
  const assessment = assessmentOf(state);
  return {
    claimId: file.claimId,
    version,
    lines: assessment?.lines ?? [],
    total: assessment?.total ?? 0,
    payees: file.payees,
    heirs: file.heirs,
    shares: 'assessment' in state ? sharesOf(file, linesWithOwners(state)) : [],
    reasons,
    flags: {
      unconfirmed: assessment?.unconfirmed ?? false,
      policies: assessment?.policies ?? {},
      lateDecisions,
      opinion,
      signals: signalsOf(state),
      appeals,
      dispute,
      // Left out where there are none, so that what was shown before there were any keeps its hash.
      ...(reclassifications.length > 0 ? { reclassifications } : {}),
      ...(determinations.length > 0 ? { determinations } : {}),
    },
  };
}

/** An approval is bound to this hash: it is refused once anything of it has changed. */
export const shownHashOf = (state: KnownClaim): string => sha256(canonicalJson(shownTo(state)));
