import type { MigrationInterface, QueryRunner } from 'typeorm';

/** The date of the last letter of the labour inspector. */
const DETERMINED = 'ALTER TABLE claim ADD COLUMN determined_on date;';

export class LabourInspector1765900000000 implements MigrationInterface {
  readonly name = 'LabourInspector1765900000000';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(DETERMINED);
  }

  async down(): Promise<void> {
    throw new Error('Migrations go forward only: write another one that undoes this one');
  }
}
