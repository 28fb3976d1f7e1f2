import type { Tx } from '#event-store';
import { type Acting, approvesUpTo, inThreadOf } from '../claim-ledger/acting.js';
import { carryOut } from '../claim-ledger/carry-out.js';
import { answerFor, type ClaimAnswer } from '../explain-claim/claim-answer.js';

/** A third person's approval of exactly what was shown. */
export async function approveClaim(
  tx: Tx,
  claimId: string,
  shownHash: string,
  acting: Acting,
): Promise<ClaimAnswer> {
  const { by, at } = acting;
  await carryOut(tx, acting, {
    stream: claimId,
    command: { type: 'ApproveClaim', shownHash, upTo: approvesUpTo(acting), by, at },
    metadata: inThreadOf(claimId, acting),
  });
  return answerFor(tx, acting.law, claimId);
}
