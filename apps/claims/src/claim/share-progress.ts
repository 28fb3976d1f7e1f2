import { type Rupiah, sumRupiah } from '#kernel';
import type { ClaimEvent } from './claim.events.js';
import type { AwardedClaim } from './claim.state.js';
import type { ShareProgress } from './progress.state.js';

type Paid = Extract<ClaimEvent, { type: 'SharePaid' }>['data'];
type Returned = Extract<ClaimEvent, { type: 'ShareReturned' }>['data'];

/** A share counts as paid while at least one of its payments was executed and has not come back. */
export const isPaid = (share: ShareProgress): boolean => share.paidBy.length > 0;

export const progressOf = (state: AwardedClaim, shareId: string): ShareProgress | undefined =>
  state.progress.find(share => share.shareId === shareId);

/** The sum of the shares that are paid. */
export function paidSum({ award, progress }: Pick<AwardedClaim, 'award' | 'progress'>): Rupiah {
  const paid = new Set(progress.filter(isPaid).map(({ shareId }) => shareId));
  return sumRupiah(award.shares.filter(({ shareId }) => paid.has(shareId)).map(({ amount }) => amount));
}

export function withSettlement(state: AwardedClaim, { shareId, paymentId }: Paid): AwardedClaim {
  return changed(state, shareId, share => ({ ...share, paidBy: [...share.paidBy, paymentId] }));
}

export function withReturn(state: AwardedClaim, { shareId, paymentId }: Returned): AwardedClaim {
  return changed(state, shareId, share => ({
    ...share,
    paidBy: share.paidBy.filter(paid => paid !== paymentId),
    returned: [...share.returned, paymentId],
  }));
}

function changed(
  state: AwardedClaim,
  shareId: string,
  change: (share: ShareProgress) => ShareProgress,
): AwardedClaim {
  const progress = state.progress.map(share => (share.shareId === shareId ? change(share) : share));
  return { ...state, progress, stage: stageOf(state, progress) };
}

/** An older attempt may be told after a later one has settled the claim. */
function stageOf(state: AwardedClaim, progress: readonly ShareProgress[]): AwardedClaim['stage'] {
  if (state.stage === 'Settled' && progress.every(isPaid)) return 'Settled';
  return stageWith(progress);
}

/** Of an award that is not settled. */
export const stageWith = (progress: readonly ShareProgress[]): 'PartlyPaid' | 'Approved' =>
  progress.some(isPaid) ? 'PartlyPaid' : 'Approved';
