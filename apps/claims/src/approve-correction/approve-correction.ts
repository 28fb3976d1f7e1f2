import type { Tx } from '#event-store';
import { type Acting, approvesUpTo, inThreadOf } from '../claim-ledger/acting.js';
import { carryOut } from '../claim-ledger/carry-out.js';
import { answerFor, type ClaimAnswer } from '../explain-claim/claim-answer.js';
import { payoutHandsOf } from '../settle-claim/payout-hands.js';

/** Another approver's approval of exactly the correction that was shown. */
export async function approveCorrection(
  tx: Tx,
  claimId: string,
  shownHash: string,
  acting: Acting,
): Promise<ClaimAnswer> {
  const { by, at } = acting;
  const payoutHands = await payoutHandsOf(tx, claimId);
  await carryOut(tx, acting, {
    stream: claimId,
    command: { type: 'ApproveCorrection', shownHash, upTo: approvesUpTo(acting), payoutHands, by, at },
    metadata: inThreadOf(claimId, acting),
  });
  return answerFor(tx, acting.law, claimId);
}
