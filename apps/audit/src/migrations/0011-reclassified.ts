import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Who moves a claim to the other programme, or records what the labour inspector determined, verifies. */
const DUTIES = `
CREATE OR REPLACE VIEW case_duty AS
SELECT log.number, log.event_id, log.type, log.event_time, log.stream, log.correlation_id,
  told ->> 'claimId' AS claim_id, duty, told ->> field AS actor, log.version
FROM log
JOIN (VALUES
  ('claims.events', 'ClaimSubmitted', 'SUBMITTER', 'submittedBy'),
  ('claims.events', 'ClaimResubmitted', 'SUBMITTER', 'submittedBy'),
  ('claims.events', 'MedicalOpinionGiven', 'MEDICAL_ADVISER', 'givenBy'),
  ('claims.events', 'LateContributionDecided', 'VERIFIER', 'decidedBy'),
  ('claims.events', 'SignalDecided', 'VERIFIER', 'decidedBy'),
  ('claims.events', 'HeirsDisputeSettled', 'VERIFIER', 'settledBy'),
  ('claims.events', 'ClaimReclassified', 'VERIFIER', 'reclassifiedBy'),
  ('claims.events', 'LabourInspectorDetermined', 'VERIFIER', 'recordedBy'),
  ('claims.events', 'ClaimVerified', 'VERIFIER', 'verifiedBy'),
  ('claims.events', 'ClaimApproved', 'CLAIM_APPROVER', 'approvedBy'),
  ('claims.events', 'ClaimRejected', 'CLAIM_APPROVER', 'rejectedBy'),
  ('claims.events', 'AppealDecided', 'APPEAL_DECIDER', 'decidedBy'),
  ('claims.events', 'AwardCorrected', 'CLAIM_APPROVER', 'approvedBy'),
  ('claims.events', 'OverpaymentFound', 'CLAIM_APPROVER', 'approvedBy'),
  ('claims.events', 'ScholarChildEntered', 'SUBMITTER', 'enteredBy'),
  ('claims.events', 'ScholarshipYearProved', 'SUBMITTER', 'provedBy'),
  ('claims.events', 'ScholarshipYearVerified', 'VERIFIER', 'verifiedBy'),
  ('claims.events', 'ScholarshipYearAwarded', 'CLAIM_APPROVER', 'approvedBy'),
  ('claims.events', 'AccountEntered', 'SUBMITTER', 'enteredBy'),
  ('claims.events', 'AccountCorrected', 'CLAIM_APPROVER', 'confirmedBy'),
  ('claims.events', 'AccountDismissed', 'CLAIM_APPROVER', 'dismissedBy'),
  ('claims.events', 'FurtherCostsEntered', 'SUBMITTER', 'enteredBy'),
  ('claims.events', 'FurtherCostsVerified', 'VERIFIER', 'verifiedBy'),
  ('disbursement.events', 'PaymentPutInPayout', 'PAYOUT_PREPARER', 'preparedBy'),
  ('disbursement.events', 'PaymentReleased', 'PAYOUT_APPROVER', 'approvedBy')
) AS taken (topic, type, duty, field) USING (topic, type)
CROSS JOIN LATERAL body_of(log.body) AS told
WHERE told ->> field IS NOT NULL AND told ->> 'claimId' IS NOT NULL;`;

export class Reclassified1765400000000 implements MigrationInterface {
  readonly name = 'Reclassified1765400000000';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(DUTIES);
  }

  async down(): Promise<void> {
    throw new Error('Migrations go forward only: write another one that undoes this one');
  }
}
