import type { MigrationInterface, QueryRunner } from 'typeorm';
import { grant } from '#event-store';

/**
 * Anybody's bytes can stand in the log: what is no JSON has no body here, and stops no query. `case_number` is filled
 * together with the log, and here for what the log holds already.
 */
const SEARCH = `
CREATE FUNCTION body_of(bytes bytea) RETURNS jsonb LANGUAGE plpgsql IMMUTABLE STRICT AS $$
BEGIN
  RETURN convert_from(bytes, 'UTF8')::jsonb;
EXCEPTION WHEN OTHERS THEN
  RETURN NULL;
END $$;

CREATE INDEX log_type ON log (type, number);
CREATE INDEX log_topic ON log (topic, number);
CREATE INDEX log_actor ON log (actor, number);
CREATE INDEX log_time ON log (event_time, number);
CREATE INDEX log_event ON log (event_id);

CREATE TABLE case_number (
  receipt_number text NOT NULL,
  claim_id uuid NOT NULL,
  number bigint NOT NULL REFERENCES log (number),
  PRIMARY KEY (receipt_number, claim_id)
);
CREATE UNIQUE INDEX case_number_by_number ON case_number (number);
INSERT INTO case_number (receipt_number, claim_id, number)
SELECT body ->> 'receiptNumber', stream, min(number)
FROM (SELECT stream, number, body_of(body) AS body FROM log
      WHERE topic = 'claims.events' AND type = 'ClaimSubmitted') submitted
WHERE jsonb_typeof(body -> 'receiptNumber') = 'string' AND length(body ->> 'receiptNumber') <= 64
GROUP BY 1, 2;`;

/** Who took which duty of which case, by which event: read from the bytes as they were published. */
const DUTIES = `
CREATE VIEW case_duty AS
SELECT log.number, log.event_id, log.type, log.event_time, log.stream, log.correlation_id,
  told ->> 'claimId' AS claim_id, duty, told ->> field AS actor
FROM log
JOIN (VALUES
  ('claims.events', 'ClaimSubmitted', 'SUBMITTER', 'submittedBy'),
  ('claims.events', 'ClaimResubmitted', 'SUBMITTER', 'submittedBy'),
  ('claims.events', 'LateContributionDecided', 'VERIFIER', 'decidedBy'),
  ('claims.events', 'ClaimVerified', 'VERIFIER', 'verifiedBy'),
  ('claims.events', 'ClaimApproved', 'CLAIM_APPROVER', 'approvedBy'),
  ('claims.events', 'ClaimRejected', 'CLAIM_APPROVER', 'rejectedBy'),
  ('disbursement.events', 'PaymentPutInPayout', 'PAYOUT_PREPARER', 'preparedBy'),
  ('disbursement.events', 'PaymentReleased', 'PAYOUT_APPROVER', 'approvedBy')
) AS taken (topic, type, duty, field) USING (topic, type)
CROSS JOIN LATERAL body_of(log.body) AS told
WHERE told ->> field IS NOT NULL AND told ->> 'claimId' IS NOT NULL;`;

export class SearchAndDuties1763700000001 implements MigrationInterface {
  readonly name = 'SearchAndDuties1763700000001';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(SEARCH);
    await runner.query(DUTIES);
    await runner.query(grant('audit_app', 'SELECT, INSERT', 'case_number'));
    await runner.query(grant('audit_app', 'SELECT', 'case_duty'));
  }

  async down(): Promise<void> {
    throw new Error('Migrations go forward only');
  }
}
