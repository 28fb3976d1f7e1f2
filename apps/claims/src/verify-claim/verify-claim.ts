import type { Tx } from '#event-store';
import { type Acting, inThreadOf } from '../claim-ledger/acting.js';
import { carryOut } from '../claim-ledger/carry-out.js';
import { answerFor, type ClaimAnswer } from '../explain-claim/claim-answer.js';

/** A second person's check; the award is computed in the same decision. */
export async function verifyClaim(tx: Tx, claimId: string, acting: Acting): Promise<ClaimAnswer> {
  const { by, at } = acting;
  await carryOut(tx, acting, {
    stream: claimId,
    command: { type: 'VerifyClaim', by, at },
    metadata: inThreadOf(claimId, acting),
  });
  return answerFor(tx, acting.law, claimId);
}
