import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Whoever found what a worker lost has nothing to do with the money. */
const ADVISER = `
ALTER TABLE duty DROP CONSTRAINT duty_duty_check,
  ADD CONSTRAINT duty_duty_check CHECK (duty IN ('SUBMITTER', 'MEDICAL_ADVISER', 'VERIFIER', 'CLAIM_APPROVER',
    'PAYOUT_PREPARER', 'PAYOUT_APPROVER'));`;

export class MedicalAdviser1763900000000 implements MigrationInterface {
  readonly name = 'MedicalAdviser1763900000000';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(ADVISER);
  }

  async down(): Promise<void> {
    throw new Error('Migrations go forward only: write another one that undoes this one');
  }
}
