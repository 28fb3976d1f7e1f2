import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Of which office a claim is, and which other office does which of its duties. */
const OFFICES = `
ALTER TABLE claim ADD COLUMN office text, ADD COLUMN routed json NOT NULL DEFAULT '{}';`;

export class Offices1766000000000 implements MigrationInterface {
  readonly name = 'Offices1766000000000';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(OFFICES);
  }

  async down(): Promise<void> {
    throw new Error('Migrations go forward only: write another one that undoes this one');
  }
}
