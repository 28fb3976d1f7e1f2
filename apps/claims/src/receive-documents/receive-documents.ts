import type { Tx } from '#event-store';
import { type Acting, inThreadOf } from '../claim-ledger/acting.js';
import { carryOut } from '../claim-ledger/carry-out.js';
import { answerFor, type ClaimAnswer, claimRow } from '../explain-claim/claim-answer.js';
import { validateAfter } from '../validate-claim/validate.js';

/** Adds papers to the file and validates the claim again. */
export async function receiveDocuments(
  tx: Tx,
  claimId: string,
  documents: readonly string[],
  acting: Acting,
): Promise<ClaimAnswer> {
  const { personId } = await claimRow(tx, claimId);
  const { by, at } = acting;
  const received = await carryOut(tx, acting, {
    stream: claimId,
    command: { type: 'ReceiveDocuments', documents, by, at },
    metadata: inThreadOf(claimId, acting),
  });
  await validateAfter(tx, received, { claimId, personId }, acting);
  return answerFor(tx, acting.law, claimId);
}
