import { type Tx, writeRecords } from '#event-store';
import { newId } from '#platform';
import type { RecordRef } from '../claim/claim.events.js';
import { type Acting, inThreadOf } from '../claim-ledger/acting.js';
import { carryOut } from '../claim-ledger/carry-out.js';
import { answerFor, type ClaimAnswer } from '../explain-claim/claim-answer.js';

export interface ReturnEntry {
  readonly reason: string;
  /** Kept as a personal record. */
  readonly words?: string;
}

/** Gives a claim back to its officer with a reason. */
export async function returnClaim(
  tx: Tx,
  claimId: string,
  { reason, words }: ReturnEntry,
  acting: Acting,
): Promise<ClaimAnswer> {
  const { by, at } = acting;
  const said = words ? { returnRecord: await keepWords(tx, claimId, words) } : {};
  await carryOut(tx, acting, {
    stream: claimId,
    command: { type: 'ReturnClaim', reason, ...said, by, at },
    metadata: inThreadOf(claimId, acting),
  });
  return answerFor(tx, acting.law, claimId);
}

async function keepWords(tx: Tx, claimId: string, words: string): Promise<RecordRef> {
  const [record] = await writeRecords(tx, [
    { recordId: newId(), version: 1, kind: 'ReturnWords', data: { claimId, words } },
  ]);
  if (!record) throw new Error('The words of the return were not kept');
  return record;
}
