import { keepRecords, prepareRecords, refOf, type Tx } from '#event-store';
import type { PayeeId } from '#kernel';
import { newId } from '#platform';
import type { SchoolLevel } from '#statutory';
import { type Acting, inThreadOf } from '../claim-ledger/acting.js';
import { carryOut } from '../claim-ledger/carry-out.js';
import { answerFor, type ClaimAnswer } from '../explain-claim/claim-answer.js';
import { knownClaim, lacksOwnAccount, lookedUp, scholarNamed, scholarsOf } from './scholars.js';

/** What the letter of the school says, and what else came with it. */
export interface ProofEntry {
  readonly childId: PayeeId;
  readonly schoolYear: number;
  readonly startsOn: string;
  readonly level: SchoolLevel;
  readonly documents: readonly string[];
  readonly married: boolean;
  readonly working: boolean;
  readonly school: string;
  readonly letterNumber: string;
  readonly letterDate: string;
}

/** Files the proof of one school year of one child; the same proof again changes nothing. */
export async function proveSchoolYear(
  tx: Tx,
  claimId: string,
  entry: ProofEntry,
  acting: Acting,
): Promise<ClaimAnswer> {
  const state = await knownClaim(tx, claimId);
  const { childId, schoolYear, startsOn, level, documents, married, working } = entry;
  const { data: child } = scholarNamed(await scholarsOf(tx, state), childId);
  const { school, letterNumber, letterDate } = entry;
  const data = { claimId, childId, school, letterNumber, letterDate, level, startsOn, married, working };
  const prepared = prepareRecords([{ recordId: newId(), version: 1, kind: 'ScholarshipProof', data }]);
  const [proofRecord] = prepared.map(refOf);
  if (!proofRecord) throw new Error('The record of the proof was not prepared');
  const { by, at } = acting;
  const { events } = await carryOut(tx, acting, {
    stream: claimId,
    command: {
      type: 'ProveScholarshipYear',
      ...{ childId, schoolYear, startsOn, level, documents, married, working, proofRecord, by, at },
      ...{ birthDate: child.birthDate, lacksOwnAccount: lacksOwnAccount(child, at) },
      ...(await lookedUp(tx, state)),
    },
    metadata: inThreadOf(claimId, acting),
  });
  if (events.length > 0) await keepRecords(tx, prepared);
  return answerFor(tx, acting.law, claimId);
}
