import { Refused, readStream, type Tx } from '#event-store';
import { newId } from '#platform';
import { foldClaim } from '../claim/replay.js';
import { type Acting, inThreadOf } from '../claim-ledger/acting.js';
import { carryOut } from '../claim-ledger/carry-out.js';
import { answerFor, type ClaimAnswer } from '../explain-claim/claim-answer.js';
import { intakeWaitsForFacts } from '../validate-claim/locks.js';
import { validateAfter } from '../validate-claim/validate.js';
import { keepPersonalData } from './personal-data.js';
import type { ClaimEntry } from './submit-claim.js';

export type ClaimEntryAgain = Omit<ClaimEntry, 'programme' | 'outcome' | 'personId' | 'eventDate'>;

/** Takes a returned claim in again, with everything that the officer has put right. */
export async function resubmitClaim(
  tx: Tx,
  id: string,
  entry: ClaimEntryAgain,
  acting: Acting,
): Promise<ClaimAnswer> {
  const state = foldClaim(await readStream(tx, id));
  if (state.stage === 'NotSubmitted') throw new Refused({ code: 'CLAIM_NOT_FOUND', values: {} });
  const { claimId, personId, caseRecord } = state.file;
  const { documents, costs, stmbDays, disabilities = [] } = entry;
  const kept = await keepPersonalData(tx, entry, { claimId, version: caseRecord.version + 1, newId });
  await intakeWaitsForFacts(tx, [personId]);
  const resubmitted = await carryOut(tx, acting.law, {
    stream: claimId,
    command: {
      type: 'ResubmitClaim',
      ...{ documents, costs, stmbDays, disabilities },
      ...kept,
      by: acting.by,
      at: acting.at,
    },
    metadata: inThreadOf(claimId, acting),
  });
  await validateAfter(tx, resubmitted, { claimId, personId }, acting);
  return answerFor(tx, acting.law, claimId);
}
