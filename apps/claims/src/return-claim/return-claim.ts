import type { Tx } from '#event-store';
import { type Acting, inThreadOf } from '../claim-ledger/acting.js';
import { carryOut } from '../claim-ledger/carry-out.js';
import { answerFor, type ClaimAnswer } from '../explain-claim/claim-answer.js';

/** Gives a claim back to its officer with a reason. */
export async function returnClaim(
  tx: Tx,
  claimId: string,
  reason: string,
  acting: Acting,
): Promise<ClaimAnswer> {
  const { by, at } = acting;
  await carryOut(tx, acting.law, {
    stream: claimId,
    command: { type: 'ReturnClaim', reason, by, at },
    metadata: inThreadOf(claimId, acting),
  });
  return answerFor(tx, acting.law, claimId);
}
