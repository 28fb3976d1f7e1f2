import { type Tx, writeRecords } from '#event-store';
import { newId } from '#platform';
import { type Acting, inThreadOf } from '../claim-ledger/acting.js';
import { carryOut } from '../claim-ledger/carry-out.js';
import { answerFor, type ClaimAnswer, claimRow } from '../explain-claim/claim-answer.js';

export interface AppealEntry {
  readonly ground: string;
  /** What the claimant says, and what the officer adds: kept as a personal record. */
  readonly words: string;
  readonly note?: string;
}

/** Takes an appeal in for the claimant. */
export async function appealClaim(
  tx: Tx,
  claimId: string,
  { ground, words, note = '' }: AppealEntry,
  acting: Acting,
): Promise<ClaimAnswer> {
  await claimRow(tx, claimId);
  const [appealRecord] = await writeRecords(tx, [
    { recordId: newId(), version: 1, kind: 'AppealRecord', data: { claimId, words, note } },
  ]);
  if (!appealRecord) throw new Error('The appeal was not kept');
  const { by, at } = acting;
  await carryOut(tx, acting, {
    stream: claimId,
    command: { type: 'AppealClaim', ground, appealRecord, by, at },
    metadata: inThreadOf(claimId, acting),
  });
  return answerFor(tx, acting.law, claimId);
}
