import type { Tx } from '#event-store';
import type { ClaimId, PersonId } from '#kernel';
import { newId } from '#platform';
import type { Cost, Outcome, Programme } from '../claim/claim.events.js';
import { type Acting, inThreadOf } from '../claim-ledger/acting.js';
import { carryOut } from '../claim-ledger/carry-out.js';
import { answerFor, type ClaimAnswer } from '../explain-claim/claim-answer.js';
import { intakeWaitsForFacts } from '../validate-claim/locks.js';
import { validateAfter } from '../validate-claim/validate.js';
import { keepPersonalData, type PersonalEntry } from './personal-data.js';

export interface ClaimEntry extends PersonalEntry {
  readonly programme: Programme;
  readonly outcome: Outcome;
  readonly personId: PersonId;
  readonly eventDate: string;
  readonly documents: readonly string[];
  readonly costs: readonly Cost[];
  readonly stmbDays: number;
}

/** Takes a claim in and validates it at once, with what is known by then. */
export async function submitClaim(tx: Tx, entry: ClaimEntry, acting: Acting): Promise<ClaimAnswer> {
  const claimId = newId() as ClaimId;
  const { programme, outcome, personId, eventDate, documents, costs, stmbDays } = entry;
  const kept = await keepPersonalData(tx, entry, { claimId, version: 1, newId });
  await intakeWaitsForFacts(tx, personId);
  const submitted = await carryOut(tx, {
    stream: claimId,
    command: {
      type: 'SubmitClaim',
      claimId,
      ...{ programme, outcome, personId, eventDate, documents, costs, stmbDays },
      ...kept,
      by: acting.by,
      at: acting.at,
    },
    metadata: inThreadOf(claimId, acting),
  });
  await validateAfter(tx, submitted, { claimId, personId }, acting);
  return answerFor(tx, claimId);
}
