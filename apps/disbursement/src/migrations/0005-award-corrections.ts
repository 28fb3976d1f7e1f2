import type { MigrationInterface, QueryRunner } from 'typeorm';
import { grant } from '#event-store';

/** An award is corrected by a row of its own, never changed; the last one is what the payments of the case may come to. */
const CORRECTIONS = `
CREATE TABLE award_correction (
  claim_id uuid NOT NULL REFERENCES award,
  version int NOT NULL,
  amount bigint NOT NULL CHECK (amount >= 0),
  PRIMARY KEY (claim_id, version)
);
CREATE VIEW current_award AS
SELECT claim_id, COALESCE((SELECT corrected.amount FROM award_correction AS corrected
  WHERE corrected.claim_id = award.claim_id ORDER BY version DESC LIMIT 1), amount) AS amount
FROM award;`;

const AWARD_LIMIT = `
CREATE OR REPLACE FUNCTION payments_within_award() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  PERFORM pg_advisory_xact_lock(hashtextextended(NEW.claim_id::text, 0));
  IF (SELECT sum(amount) FROM payment WHERE claim_id = NEW.claim_id AND state NOT IN ('Rejected', 'Returned'))
     > (SELECT amount FROM current_award WHERE claim_id = NEW.claim_id) THEN
    RAISE EXCEPTION 'The live and settled payments of case % exceed its award', NEW.claim_id
      USING ERRCODE = 'check_violation', CONSTRAINT = 'payments_within_award';
  END IF;
  RETURN NULL;
END $$;`;

/** Whoever decided an appeal has nothing to do with the money either. */
const DECIDER = `
ALTER TABLE duty DROP CONSTRAINT duty_duty_check,
  ADD CONSTRAINT duty_duty_check CHECK (duty IN ('SUBMITTER', 'MEDICAL_ADVISER', 'VERIFIER', 'CLAIM_APPROVER',
    'APPEAL_DECIDER', 'PAYOUT_PREPARER', 'PAYOUT_APPROVER'));`;

export class AwardCorrections1764100000000 implements MigrationInterface {
  readonly name = 'AwardCorrections1764100000000';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(CORRECTIONS + AWARD_LIMIT + DECIDER);
    await runner.query(grant('disbursement_app', 'SELECT, INSERT', 'award_correction'));
    await runner.query(grant('disbursement_app', 'SELECT', 'current_award'));
  }

  async down(): Promise<void> {
    throw new Error('Migrations go forward only: write another one that undoes this one');
  }
}
