import type { KnownClaim } from './claim.state.js';
import { correctionWaiting } from './correction-shown.js';
import { isPaid, paidSum } from './share-progress.js';
import { shownHashOf } from './shown.js';

/** Everything that the events say of a claim, as plain JSON: what a replay compares with the live answer. */
export function describeClaim(state: KnownClaim) {
  const { version, stage, file, duties, reasons, lateDecisions, opinion, signalDecisions } = state;
  const { documentsReceivedBy, files, appeals, former, dispute, registry } = state;
  const { reclassifications, determinations, laterPapers, office, routings } = state;
  return {
    stage,
    version,
    ...file,
    duties,
    documentsReceivedBy,
    files,
    reasons,
    lateDecisions,
    opinion,
    signalDecisions,
    registry,
    appeals,
    former,
    dispute,
    reclassifications,
    determinations,
    laterPapers,
    office,
    routings,
    cover: 'cover' in state ? state.cover : null,
    assessment: 'assessment' in state ? state.assessment : null,
    award: awardOf(state),
    returned: state.stage === 'ReturnedToOfficer' ? state.returned : null,
    correction: correctionWaiting(state),
    ...afterAward(state),
    rejection: 'rejection' in state ? state.rejection : null,
    withdrawal: state.stage === 'Withdrawn' ? state.withdrawal : null,
    shownHash: shownHashOf(state),
  };
}

export type ClaimDescription = ReturnType<typeof describeClaim>;

const NOTHING_AFTER_AWARD = {
  ...{ corrections: [], overpayment: null, scholarship: null },
  ...{ accounts: [], furtherCosts: [] },
};

/** What may be added to an award; nothing where there is none. */
function afterAward(state: KnownClaim) {
  if (!('award' in state)) return NOTHING_AFTER_AWARD;
  const { corrections, overpayment, scholarship, accounts, furtherCosts } = state;
  return { corrections, overpayment, scholarship, accounts, furtherCosts };
}

function awardOf(state: KnownClaim) {
  if (!('award' in state)) return null;
  const progress = new Map(state.progress.map(share => [share.shareId, share]));
  const { award, shares, shownHash, submittedBy, advisedBy, verifiedBy, approvedBy, approvedAt } =
    state.award;
  return {
    amount: award,
    paid: paidSum(state),
    shares: shares.map(share => {
      const moved = progress.get(share.shareId) ?? { shareId: share.shareId, paidBy: [], returned: [] };
      return { ...share, settled: isPaid(moved), paidBy: moved.paidBy, returned: moved.returned };
    }),
    shownHash,
    submittedBy,
    advisedBy,
    verifiedBy,
    approvedBy,
    approvedAt,
  };
}
