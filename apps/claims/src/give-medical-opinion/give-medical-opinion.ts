import { type Tx, writeRecords } from '#event-store';
import { newId } from '#platform';
import type { Disability, Outcome } from '../claim/claim.events.js';
import { type Acting, inThreadOf } from '../claim-ledger/acting.js';
import { carryOut } from '../claim-ledger/carry-out.js';
import { answerFor, type ClaimAnswer, claimRow } from '../explain-claim/claim-answer.js';
import { validateAfter } from '../validate-claim/validate.js';

export interface MedicalFinding {
  readonly workRelated: boolean;
  readonly outcome: Outcome;
  readonly disabilities: readonly Disability[];
  /** The reasons in full; kept as a personal record. */
  readonly opinion: string;
}

/** Takes the adviser's finding and validates the claim again on it. */
export async function giveMedicalOpinion(
  tx: Tx,
  claimId: string,
  { opinion, ...finding }: MedicalFinding,
  acting: Acting,
): Promise<ClaimAnswer> {
  const { personId } = await claimRow(tx, claimId);
  const [opinionRecord] = await writeRecords(tx, [
    { recordId: newId(), version: 1, kind: 'MedicalOpinion', data: { claimId, opinion } },
  ]);
  if (!opinionRecord) throw new Error('The opinion was not kept');
  const { by, at } = acting;
  const given = await carryOut(tx, acting, {
    stream: claimId,
    command: { type: 'GiveMedicalOpinion', ...finding, opinionRecord, by, at },
    metadata: inThreadOf(claimId, acting),
  });
  await validateAfter(tx, given, { claimId, personId }, acting);
  return answerFor(tx, acting.law, claimId);
}
