import type { MigrationInterface, QueryRunner } from 'typeorm';

/** The medical adviser's is a duty too: whoever found what was lost neither submitted the case nor judges it. */
const ADVISER = `
ALTER TABLE duty DROP CONSTRAINT duty_duty_check,
  ADD CONSTRAINT duty_duty_check CHECK (duty IN ('submitter', 'adviser', 'verifier', 'approver'));`;

export class MedicalAdviser1764000000000 implements MigrationInterface {
  readonly name = 'MedicalAdviser1764000000000';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(ADVISER);
  }

  async down(): Promise<void> {
    throw new Error('Migrations go forward only: write another one that undoes this one');
  }
}
