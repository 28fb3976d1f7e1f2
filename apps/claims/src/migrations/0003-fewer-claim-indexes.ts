import type { MigrationInterface, QueryRunner } from 'typeorm';

/** A claim is written at every step, and each of these had to be written with it; a list reads those of the stages. */
const FEWER = `
DROP INDEX claim_stage, claim_submitted, claim_due_first, claim_due_last, claim_award_least, claim_award_most;`;

export class FewerClaimIndexes1763900000000 implements MigrationInterface {
  readonly name = 'FewerClaimIndexes1763900000000';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(FEWER);
  }

  async down(): Promise<void> {
    throw new Error('Migrations go forward only: write another one that undoes this one');
  }
}
