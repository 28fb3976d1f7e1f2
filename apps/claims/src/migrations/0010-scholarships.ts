import type { MigrationInterface, QueryRunner } from 'typeorm';

/** The school years of a claim that wait for somebody, made from its events as everything else in its row. */
const OPEN_YEARS = `ALTER TABLE claim ADD COLUMN open_years json NOT NULL DEFAULT '[]';`;

export class Scholarships1764600000000 implements MigrationInterface {
  readonly name = 'Scholarships1764600000000';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(OPEN_YEARS);
  }

  async down(): Promise<void> {
    throw new Error('Migrations go forward only: write another one that undoes this one');
  }
}
