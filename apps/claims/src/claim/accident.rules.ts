import type { Refusal } from '#kernel';
import type { AccidentFact } from './accident.facts.js';
import type { Reason } from './claim.events.js';
import { no, wrongStage } from './claim.rules.js';
import type { KnownStage } from './claim.state.js';
import type { ClaimUnderReview } from './cover.rules.js';
import { determinedCause } from './reclassification.state.js';

/** Of a death that is claimed as none of work, and where the labour inspector determined the cause, nothing hangs on the report. */
export const reportThatMatters = (claim: ClaimUnderReview, accident: AccidentFact | null) =>
  claim.programme === 'JKM' || determinedCause(claim) !== null ? null : accident;

const BEFORE_VERIFICATION: readonly KnownStage[] = [
  ...(['Submitted', 'NeedsAttention', 'Validated', 'ReturnedToOfficer'] as const),
];

/** What is known of the accident is looked at before anything is computed from the claim. */
export const aReportIsNamedBeforeTheVerification = (stage: KnownStage): Refusal | null =>
  BEFORE_VERIFICATION.includes(stage) ? null : wrongStage(stage, BEFORE_VERIFICATION);

export const aClaimBelongsToOneReport = (named: AccidentFact | null): Refusal | null =>
  named === null ? null : no('REPORT_ALREADY_NAMED', { reportNumber: named.reportNumber });

/** PP 49/2023 Art. 25A and 25B: care is guaranteed meanwhile, but what is claimed waits for the conclusion. */
export function aSuspicionMustBeConcludedOn(accident: AccidentFact | null): Reason[] {
  if (accident === null || !accident.suspected || accident.concluding !== null) return [];
  const { accidentId, reportNumber, concludeBy } = accident;
  const values = { accidentId, reportNumber, ...(concludeBy === null ? {} : { concludeBy }) };
  return [{ code: 'ACCIDENT_NOT_CONCLUDED', values, evidence: [`${accidentId}/1`] }];
}

/** What was concluded stands as a reason; to reject by it is the approver's decision. */
export function whatWasConcludedMustBeAWorkAccident(accident: AccidentFact | null): Reason[] {
  if (accident?.concluding?.conclusion !== 'NOT_A_WORK_ACCIDENT') return [];
  const { accidentId, reportNumber } = accident;
  const { concludedBy, evidence } = accident.concluding;
  const values = { accidentId, reportNumber, concludedBy };
  return [{ code: 'NOT_A_WORK_ACCIDENT', values, evidence: [evidence] }];
}
