import type { MigrationInterface, QueryRunner } from 'typeorm';

/** What each sort of the list reads in order, nulls last either way, for all claims and within a state; and what is counted or looked up. */
const INDEXES = `
CREATE INDEX claim_submitted ON claim (submitted_at, intake_no);
CREATE INDEX claim_due_first ON claim (COALESCE(due_on, 'infinity'::date), intake_no);
CREATE INDEX claim_due_last ON claim (COALESCE(due_on, '-infinity'::date), intake_no);
CREATE INDEX claim_award_least ON claim (COALESCE(award, 9223372036854775807::bigint), intake_no);
CREATE INDEX claim_award_most ON claim (COALESCE(award, (-1)::bigint), intake_no);
CREATE INDEX claim_stage_submitted ON claim (stage, submitted_at, intake_no);
CREATE INDEX claim_stage_due_first ON claim (stage, COALESCE(due_on, 'infinity'::date), intake_no);
CREATE INDEX claim_stage_due_last ON claim (stage, COALESCE(due_on, '-infinity'::date), intake_no);
CREATE INDEX claim_stage_award_least ON claim (stage, COALESCE(award, 9223372036854775807::bigint), intake_no);
CREATE INDEX claim_stage_award_most ON claim (stage, COALESCE(award, (-1)::bigint), intake_no);
CREATE INDEX claim_counted ON claim (stage, due_on, programme, outcome, submitted_by);
CREATE INDEX claim_submitter ON claim (submitted_by, submitted_at, intake_no);
CREATE INDEX claim_receipt_start ON claim (receipt_number text_pattern_ops);`;

export class ClaimList1763800000000 implements MigrationInterface {
  readonly name = 'ClaimList1763800000000';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(INDEXES);
  }

  async down(): Promise<void> {
    throw new Error('Migrations go forward only: write another one that undoes this one');
  }
}
