import { type Tx, writeRecords } from '#event-store';
import type { Rupiah } from '#kernel';
import { newId } from '#platform';
import type { Cause, Determination, Disability, Outcome } from '../claim/claim.events.js';
import { isOpenToFacts } from '../claim/claim.state.js';
import { type Acting, inThreadOf } from '../claim-ledger/acting.js';
import { carryOut } from '../claim-ledger/carry-out.js';
import { segmentsOf } from '../decide-appeal/segments-of.js';
import { answerFor, type ClaimAnswer, claimRow } from '../explain-claim/claim-answer.js';
import { intakeWaitsForFacts } from '../validate-claim/locks.js';
import { validateAfter } from '../validate-claim/validate.js';

export interface DeterminationEntry {
  readonly letterNumber: string;
  readonly letterDate: string;
  readonly office: Determination['office'];
  /** This and the account are kept as a personal record. */
  readonly officeName: string;
  readonly cause?: Cause;
  readonly outcome?: Outcome;
  readonly disabilities?: readonly Disability[];
  readonly wageBase?: Rupiah;
  readonly account: string;
}

/** Records the letter of the labour inspector and validates the claim on it; while an appeal is open its decider sees it. */
export async function recordDetermination(
  tx: Tx,
  claimId: string,
  entry: DeterminationEntry,
  acting: Acting,
): Promise<ClaimAnswer> {
  const { personId, outcome } = await claimRow(tx, claimId);
  await intakeWaitsForFacts(tx, [personId]);
  const { officeName: office, account } = entry;
  const [letterRecord] = await writeRecords(tx, [
    { recordId: newId(), version: 1, kind: 'InspectorLetterRecord', data: { claimId, office, account } },
  ]);
  if (!letterRecord) throw new Error('The letter was not kept');
  const { by, at } = acting;
  const recorded = await carryOut(tx, acting, {
    stream: claimId,
    command: {
      type: 'RecordDetermination',
      ...determinedBy(entry, outcome),
      ...{ letterRecord, segments: await segmentsOf(tx, personId), by, at },
    },
    metadata: inThreadOf(claimId, acting),
  });
  if (isOpenToFacts(recorded.state)) await validateAfter(tx, recorded, { claimId, personId }, acting);
  return answerFor(tx, acting.law, claimId);
}

function determinedBy(entry: DeterminationEntry, claimed: Outcome) {
  const { letterNumber, letterDate, office, cause = null, wageBase = null } = entry;
  const { outcome = claimed, disabilities = [] } = entry;
  const isFound = entry.outcome !== undefined || entry.disabilities !== undefined;
  const finding = isFound ? { outcome, disabilities: [...disabilities] } : null;
  return { letterNumber, letterDate, office, cause, finding, wageBase };
}
