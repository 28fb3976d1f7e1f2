import type { MigrationInterface, QueryRunner } from 'typeorm';
import { grant } from '#event-store';

/**
 * What is open on a claim beside its stage, and what was found to be overpaid; both are made from its events. Few claims have
 * anything open, so that the index that finds them is hardly ever written.
 */
const OPEN = `
ALTER TABLE claim ADD COLUMN open_matter json, ADD COLUMN overpaid bigint;
CREATE INDEX claim_open ON claim (stage, submitted_at, intake_no) WHERE open_matter IS NOT NULL;`;

/** An appeal ends duties: the next holder is another person, and a former one stays in the way of any other duty. */
const HOLDERS = `
ALTER TABLE duty ADD COLUMN holder int NOT NULL DEFAULT 0,
  DROP CONSTRAINT duty_pkey, ADD CONSTRAINT duty_pkey PRIMARY KEY (case_id, duty, holder),
  DROP CONSTRAINT duty_duty_check,
  ADD CONSTRAINT duty_duty_check CHECK (duty IN ('submitter', 'adviser', 'verifier', 'approver', 'decider'));`;

/** Who has prepared or approved a payout of a case, as the disbursement tells it. */
const PAYOUT_HANDS = `
CREATE TABLE payout_hand (case_id uuid NOT NULL, actor text NOT NULL, PRIMARY KEY (case_id, actor));`;

export class Appeals1764300000000 implements MigrationInterface {
  readonly name = 'Appeals1764300000000';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(OPEN + HOLDERS + PAYOUT_HANDS);
    await runner.query(grant('claims_app', 'SELECT, INSERT', 'payout_hand'));
  }

  async down(): Promise<void> {
    throw new Error('Migrations go forward only: write another one that undoes this one');
  }
}
