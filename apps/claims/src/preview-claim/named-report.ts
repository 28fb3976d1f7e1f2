import { Refused, type Tx } from '#event-store';
import type { AccidentId, Actor, ClaimId, Refusal } from '#kernel';
import type { Law } from '#statutory';
import { accidentDecider } from '../accident/accident.decide.js';
import { conclusionOf, type KnownAccident } from '../accident/accident.state.js';
import { concludeBy } from '../accident/report-times.js';
import type { AccidentFact } from '../claim/accident.facts.js';
import { no } from '../claim/claim.rules.js';
import { knownAccident } from '../show-accident/accident-answer.js';
import { diseaseIn } from '../submit-claim/disease-entry.js';
import { endedClaims, filingOf } from '../submit-claim/file-for-victims.js';
import type { Examinable } from './would-be-claim.js';

interface Asking {
  readonly claimId: ClaimId;
  readonly by: Actor;
  readonly at: string;
  readonly law: Law;
}

/** What the report that an entry names is to it. */
export interface NamedReport {
  readonly accident: AccidentFact | null;
  /** Why the report would not take the claim. */
  readonly refusal: Refusal | null;
}

/** By the decision that a submission would meet there; the report is left as it is. */
export async function namedReport(
  tx: Tx,
  accidentId: AccidentId,
  entry: Examinable,
  { claimId, by, at, law }: Asking,
): Promise<NamedReport> {
  const report = await reportOrNone(tx, accidentId, law);
  if (report === null) return { accident: null, refusal: no('ACCIDENT_NOT_FOUND') };
  const { programme, outcome, personId, eventDate } = entry;
  const claimed = { claimId, programme, outcome, personId, eventDate, disease: diseaseIn(entry), by, at };
  const filing = filingOf(claimed, await endedClaims(tx, [accidentId]));
  const decision = accidentDecider(law).decide(report, filing);
  const refusal = decision.outcome === 'refused' ? decision.refusal : null;
  return { accident: factOf(report, law), refusal };
}

async function reportOrNone(tx: Tx, accidentId: AccidentId, law: Law): Promise<KnownAccident | null> {
  try {
    return await knownAccident(tx, accidentId, law);
  } catch (error) {
    if (error instanceof Refused) return null;
    throw error;
  }
}

function factOf(report: KnownAccident, law: Law): AccidentFact {
  const { accidentId, reportNumber, suspected, reportedAt } = report;
  return {
    ...{ accidentId, reportNumber, suspected },
    concludeBy: suspected ? concludeBy(law, reportedAt) : null,
    concluding: conclusionOf(report),
  };
}
