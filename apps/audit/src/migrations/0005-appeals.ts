import type { MigrationInterface, QueryRunner } from 'typeorm';
import { grant } from '#event-store';

/** The decider of an appeal has a duty of the case, and so has the approver of what was corrected upon it. */
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
  ('claims.events', 'ClaimVerified', 'VERIFIER', 'verifiedBy'),
  ('claims.events', 'ClaimApproved', 'CLAIM_APPROVER', 'approvedBy'),
  ('claims.events', 'ClaimRejected', 'CLAIM_APPROVER', 'rejectedBy'),
  ('claims.events', 'AppealDecided', 'APPEAL_DECIDER', 'decidedBy'),
  ('claims.events', 'AwardCorrected', 'CLAIM_APPROVER', 'approvedBy'),
  ('claims.events', 'OverpaymentFound', 'CLAIM_APPROVER', 'approvedBy'),
  ('disbursement.events', 'PaymentPutInPayout', 'PAYOUT_PREPARER', 'preparedBy'),
  ('disbursement.events', 'PaymentReleased', 'PAYOUT_APPROVER', 'approvedBy')
) AS taken (topic, type, duty, field) USING (topic, type)
CROSS JOIN LATERAL body_of(log.body) AS told
WHERE told ->> field IS NOT NULL AND told ->> 'claimId' IS NOT NULL;`;

/** Whose duty ended with which event of a case: whatever they did on it later, they had no right to. */
const ENDED = `
CREATE VIEW ended_duty AS
SELECT log.stream, log.version, told ->> 'claimId' AS claim_id, former ->> 'actor' AS actor
FROM log CROSS JOIN LATERAL body_of(log.body) AS told
CROSS JOIN LATERAL jsonb_array_elements(
  CASE jsonb_typeof(told -> 'formerly') WHEN 'array' THEN told -> 'formerly' ELSE '[]' END) AS former
WHERE log.topic = 'claims.events' AND log.type = 'AppealDecided';`;

export class Appeals1764300000000 implements MigrationInterface {
  readonly name = 'Appeals1764300000000';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(DUTIES + ENDED);
    await runner.query(grant('audit_app', 'SELECT', 'ended_duty'));
  }

  async down(): Promise<void> {
    throw new Error('Migrations go forward only: write another one that undoes this one');
  }
}
