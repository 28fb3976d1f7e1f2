import { rows, type Tx } from '#event-store';
import type { Actor } from '#kernel';
import type { ClaimEvent } from '../claim/claim.events.js';
import type { Duty } from '../claim/claim.state.js';

interface DutyTaken {
  readonly caseId: string;
  readonly duty: Duty;
  readonly actor: Actor;
}

/** Who takes which duty of the case by an event. */
export function dutyTakenBy({ type, data }: ClaimEvent): DutyTaken | null {
  switch (type) {
    case 'ClaimSubmitted':
    case 'ClaimResubmitted':
      return { caseId: data.claimId, duty: 'submitter', actor: data.submittedBy };
    case 'LateContributionDecided':
      return { caseId: data.claimId, duty: 'verifier', actor: data.decidedBy };
    case 'SignalDecided':
      return { caseId: data.claimId, duty: 'verifier', actor: data.decidedBy };
    case 'MedicalOpinionGiven':
      return { caseId: data.claimId, duty: 'adviser', actor: data.givenBy };
    case 'ClaimVerified':
      return { caseId: data.claimId, duty: 'verifier', actor: data.verifiedBy };
    case 'HeirsDisputeSettled':
      return { caseId: data.claimId, duty: 'verifier', actor: data.settledBy };
    case 'ClaimReclassified':
      return { caseId: data.claimId, duty: 'verifier', actor: data.reclassifiedBy };
    case 'LabourInspectorDetermined':
      return { caseId: data.claimId, duty: 'verifier', actor: data.recordedBy };
    case 'ClaimApproved':
      return { caseId: data.claimId, duty: 'approver', actor: data.approvedBy };
    case 'ClaimRejected':
      return { caseId: data.claimId, duty: 'approver', actor: data.rejectedBy };
    case 'AppealDecided':
      return { caseId: data.claimId, duty: 'decider', actor: data.decidedBy };
    case 'AccountEntered':
      return { caseId: data.claimId, duty: 'submitter', actor: data.enteredBy };
    case 'AccountCorrected':
      return { caseId: data.claimId, duty: 'approver', actor: data.confirmedBy };
    case 'AccountDismissed':
      return { caseId: data.claimId, duty: 'approver', actor: data.dismissedBy };
    case 'FurtherCostsEntered':
      return { caseId: data.claimId, duty: 'submitter', actor: data.enteredBy };
    case 'FurtherCostsVerified':
      return { caseId: data.claimId, duty: 'verifier', actor: data.verifiedBy };
    case 'AwardCorrected':
    case 'OverpaymentFound':
      return { caseId: data.claimId, duty: 'approver', actor: data.approvedBy };
    case 'ScholarChildEntered':
      return { caseId: data.claimId, duty: 'submitter', actor: data.enteredBy };
    case 'ScholarshipYearProved':
      return { caseId: data.claimId, duty: 'submitter', actor: data.provedBy };
    case 'ScholarshipYearVerified':
      return { caseId: data.claimId, duty: 'verifier', actor: data.verifiedBy };
    case 'ScholarshipYearAwarded':
      return { caseId: data.claimId, duty: 'approver', actor: data.approvedBy };
    case 'OccupationalDiseaseClaimed':
    case 'JasaRaharjaPaid':
    case 'HospitalInvoiced':
    case 'DocumentsReceived':
    case 'DocumentFiled':
    case 'ClaimValidated':
    case 'ClaimNeedsAttention':
    case 'HeirsDisputed':
    case 'FurtherDocumentAsked':
    case 'FurtherDocumentNoLongerAsked':
    case 'ClaimTakenInAtOffice':
    case 'DutyRouted':
    case 'DutyTakenBack':
    case 'RegistryAnswered':
    case 'BenefitAssessed':
    case 'ClaimReturnedToOfficer':
    case 'ClaimWithdrawn':
    case 'SharePaid':
    case 'ShareReturned':
    case 'ClaimSettled':
    case 'ClaimAppealed':
    case 'CorrectionAssessed':
    case 'ScholarshipYearDeclined':
    case 'FurtherCostsDeclined':
      return null;
  }
}

/**
 * A duty taken again by its holder is no conflict. Where an appeal ended a duty, or another school year is asked for, the next
 * holder comes after the last one; a
 * second duty for one actor, a former one included, breaks the table's own constraint.
 */
const TAKE = `
INSERT INTO duty (case_id, duty, actor, holder)
SELECT DISTINCT given.case_id, given.duty, given.actor,
  (SELECT count(*) FROM duty AS held WHERE (held.case_id, held.duty) = (given.case_id, given.duty))
FROM unnest($1::uuid[], $2::text[], $3::text[]) AS given (case_id, duty, actor)
WHERE NOT EXISTS (SELECT FROM duty AS held
  WHERE (held.case_id, held.duty, held.actor) = (given.case_id, given.duty, given.actor))`;

export async function takeDuties(tx: Tx, events: readonly ClaimEvent[]): Promise<void> {
  const taken = events.flatMap(event => dutyTakenBy(event) ?? []);
  if (taken.length === 0) return;
  await rows(tx, TAKE, [
    taken.map(({ caseId }) => caseId),
    taken.map(({ duty }) => duty),
    taken.map(({ actor }) => actor),
  ]);
}
