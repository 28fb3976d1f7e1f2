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
    case 'MedicalOpinionGiven':
      return { caseId: data.claimId, duty: 'adviser', actor: data.givenBy };
    case 'ClaimVerified':
      return { caseId: data.claimId, duty: 'verifier', actor: data.verifiedBy };
    case 'ClaimApproved':
      return { caseId: data.claimId, duty: 'approver', actor: data.approvedBy };
    case 'ClaimRejected':
      return { caseId: data.claimId, duty: 'approver', actor: data.rejectedBy };
    case 'DocumentsReceived':
    case 'DocumentFiled':
    case 'ClaimValidated':
    case 'ClaimNeedsAttention':
    case 'BenefitAssessed':
    case 'ClaimReturnedToOfficer':
    case 'ClaimWithdrawn':
    case 'SharePaid':
    case 'ShareReturned':
    case 'ClaimSettled':
      return null;
  }
}

/** A duty taken again by its holder is no conflict; a second duty for one actor breaks the table's own constraint. */
const TAKE = `
INSERT INTO duty (case_id, duty, actor)
SELECT DISTINCT case_id, duty, actor FROM unnest($1::uuid[], $2::text[], $3::text[]) AS given (case_id, duty, actor)
ON CONFLICT (case_id, duty) DO NOTHING`;

export async function takeDuties(tx: Tx, events: readonly ClaimEvent[]): Promise<void> {
  const taken = events.flatMap(event => dutyTakenBy(event) ?? []);
  if (taken.length === 0) return;
  await rows(tx, TAKE, [
    taken.map(({ caseId }) => caseId),
    taken.map(({ duty }) => duty),
    taken.map(({ actor }) => actor),
  ]);
}
