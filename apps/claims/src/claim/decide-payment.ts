import { accept, addRupiah, type Decision, refuse } from '#kernel';
import type { ClaimEvent, Share } from './claim.events.js';
import { wrongStage } from './claim.rules.js';
import { type AwardedClaim, type ClaimState, isAwarded } from './claim.state.js';
import type { RecordSharePaid, RecordShareReturned } from './payment.commands.js';
import { isPaid, paidSum, progressOf, withSettlement } from './share-progress.js';

type Decided = Decision<ClaimEvent>;

/** The attempts of one share arrive in any order: each payment is recorded once, paid or returned. */
export function recordSharePaid(state: ClaimState, command: RecordSharePaid): Decided {
  const { type: _, ...moved } = command;
  const found = shareOf(state, command);
  if ('outcome' in found) return found;
  const { awarded } = found;
  if (isRecorded(awarded, command)) return accept();
  const { claimId } = awarded.file;
  const paid: ClaimEvent = { type: 'SharePaid', data: { claimId, ...moved } };
  const after = withSettlement(awarded, paid.data);
  const { award } = awarded.award;
  const completes = awarded.stage !== 'Settled' && after.progress.every(isPaid);
  return completes
    ? accept<ClaimEvent>(paid, {
        type: 'ClaimSettled',
        data: { claimId, award, paid: paidSum(after), settledAt: moved.settledAt },
      })
    : accept<ClaimEvent>(paid);
}

export function recordShareReturned(state: ClaimState, command: RecordShareReturned): Decided {
  const { shareId, paymentId, amount, reason } = command;
  const found = shareOf(state, command);
  if ('outcome' in found) return found;
  const { awarded } = found;
  if (progressOf(awarded, shareId)?.returned.includes(paymentId)) return accept();
  const { claimId } = awarded.file;
  return accept({ type: 'ShareReturned', data: { claimId, shareId, paymentId, amount, reason } });
}

function isRecorded(state: AwardedClaim, { shareId, paymentId }: RecordSharePaid): boolean {
  const share = progressOf(state, shareId);
  return share !== undefined && [...share.paidBy, ...share.returned].includes(paymentId);
}

/** What the bank moved and what was kept against a debt must be what was awarded: anything else is for a person to look at. */
function shareOf(
  state: ClaimState,
  { shareId, amount: moved, kept }: RecordSharePaid | RecordShareReturned,
): { awarded: AwardedClaim; share: Share } | ReturnType<typeof refuse> {
  if (!isAwarded(state))
    return { outcome: 'refused', refusal: wrongStage(state.stage, ['Approved', 'PartlyPaid', 'Settled']) };
  const share = state.award.shares.find(awarded => awarded.shareId === shareId);
  if (!share) return refuse('SHARE_UNKNOWN', { shareId });
  const amount = addRupiah(moved, kept);
  if (share.amount !== amount)
    return refuse('PAYMENT_DIFFERS_FROM_SHARE', { shareId, amount, share: share.amount });
  return { awarded: state, share };
}
