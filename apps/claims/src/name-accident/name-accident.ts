import { Refused, type Tx } from '#event-store';
import { type AccidentId, type Actor, type ClaimId, firstRefusal, type PersonId } from '#kernel';
import type { FileClaimForVictim } from '../accident/accident.commands.js';
import { readAccidentRows } from '../accident-ledger/accident-table.js';
import { carryOutOnAccident } from '../accident-ledger/carry-out-accident.js';
import { aClaimBelongsToOneReport, aReportIsNamedBeforeTheVerification } from '../claim/accident.rules.js';
import { no } from '../claim/claim.rules.js';
import { type Acting, inThreadOf } from '../claim-ledger/acting.js';
import type { ClaimRow } from '../claim-ledger/project-claim.js';
import { answerFor, type ClaimAnswer, claimRow } from '../explain-claim/claim-answer.js';
import { endedClaims } from '../submit-claim/file-for-victims.js';
import { accidentsOf } from '../validate-claim/accident-facts.js';
import { intakeWaitsForFacts, validateOneAfterTheOther } from '../validate-claim/locks.js';
import { validateWaiting } from '../validate-claim/validate.js';

/** Puts a claim that came without it, or was moved to JKK, on the report of its accident, and validates it by that. */
export async function nameAccident(
  tx: Tx,
  claimId: string,
  accidentId: AccidentId,
  acting: Acting,
): Promise<ClaimAnswer> {
  const { personId } = await claimRow(tx, claimId);
  // Under the same locks as an intake: a conclusion that comes just now is seen by the claim, or sees it.
  await intakeWaitsForFacts(tx, [personId]);
  await validateOneAfterTheOther(tx, [personId]);
  const claim = await claimRow(tx, claimId);
  await nothingSpeaksAgainstIt(tx, claim, accidentId);
  const ended = await endedClaims(tx, [accidentId]);
  const { events } = await carryOutOnAccident(tx, accidentId, [filingOf(claim, ended, acting)], acting);
  const causationId = events.at(-1)?.id ?? null;
  const because = (other: string) => ({ ...inThreadOf(other, acting), causationId });
  await validateWaiting(tx, new Map([[personId, because]]), acting);
  return answerFor(tx, acting.law, claimId);
}

async function nothingSpeaksAgainstIt(
  tx: Tx,
  { claimId, stage }: ClaimRow,
  accidentId: AccidentId,
): Promise<void> {
  const named = (await accidentsOf(tx, [claimId])).get(claimId) ?? null;
  const isKnown = (await readAccidentRows(tx, [accidentId])).has(accidentId);
  const refusal = firstRefusal(
    isKnown ? null : no('ACCIDENT_NOT_FOUND'),
    aReportIsNamedBeforeTheVerification(stage),
    aClaimBelongsToOneReport(named),
  );
  if (refusal) throw new Refused(refusal);
}

function filingOf(claim: ClaimRow, ended: readonly string[], { by, at }: Acting): FileClaimForVictim {
  const { receiptNumber, programme, outcome, eventDate, ofDisease } = claim;
  return {
    type: 'FileClaimForVictim',
    personId: claim.personId as PersonId,
    claimId: claim.claimId as ClaimId,
    ...{ receiptNumber, programme, outcome, eventDate, ofDisease },
    endedClaims: ended,
    by: by as Actor,
    at,
  };
}
