import { rows, type Tx, writeRecords } from '#event-store';
import { newId } from '#platform';
import type { ReclassifyClaim } from '../claim/reclassification.commands.js';
import { type Acting, inThreadOf } from '../claim-ledger/acting.js';
import { carryOut } from '../claim-ledger/carry-out.js';
import { standInLineAnew } from '../claim-ledger/stand-in-line.js';
import { answerFor, type ClaimAnswer, claimRow } from '../explain-claim/claim-answer.js';
import { intakeWaitsForFacts, validateOneAfterTheOther } from '../validate-claim/locks.js';
import { validateWaiting } from '../validate-claim/validate.js';

export interface ReclassificationEntry {
  readonly cause: ReclassifyClaim['cause'];
  readonly papers: readonly string[];
  readonly eventDate?: string;
  readonly leftWorkOn?: string;
  /** Kept as a personal record. */
  readonly reasons: string;
}

/** Later claims are compared with the day that this one is about now. */
const MOVE_FINGERPRINTS = 'UPDATE fingerprint SET event_date = $2 WHERE claim_id = $1 AND event_date <> $2';

/** Moves the claim of a death to the other programme and validates it, and whatever claim of the same person it stood before. */
export async function reclassifyClaim(
  tx: Tx,
  claimId: string,
  { reasons, cause, papers, ...days }: ReclassificationEntry,
  acting: Acting,
): Promise<ClaimAnswer> {
  const { personId } = await claimRow(tx, claimId);
  const { eventDate = null, leftWorkOn = null } = days;
  // Under the same locks as an intake: for the facts of the other programme it is a new claim.
  await intakeWaitsForFacts(tx, [personId]);
  await validateOneAfterTheOther(tx, [personId]);
  const [reclassificationRecord] = await writeRecords(tx, [
    { recordId: newId(), version: 1, kind: 'ReclassificationRecord', data: { claimId, reasons } },
  ]);
  if (!reclassificationRecord) throw new Error('The reasons were not kept');
  const { by, at } = acting;
  const moved = await carryOut(tx, acting, {
    stream: claimId,
    command: {
      type: 'ReclassifyClaim',
      ...{ cause, papers, eventDate, leftWorkOn, reclassificationRecord, by, at },
    },
    metadata: inThreadOf(claimId, acting),
  });
  await standInLineAnew(tx, claimId);
  if (eventDate !== null) await rows(tx, MOVE_FINGERPRINTS, [claimId, eventDate]);
  const causationId = moved.events.at(-1)?.id ?? null;
  const thread = (other: string) => ({ ...inThreadOf(other, acting), causationId });
  await validateWaiting(tx, new Map([[personId, thread]]), acting);
  return answerFor(tx, acting.law, claimId);
}
