import type { MigrationInterface, QueryRunner } from 'typeorm';

/** What a row must know of its heirs; a claim from before stated none and had no minor. */
const HEIRS = `
ALTER TABLE claim ADD COLUMN has_minor boolean NOT NULL DEFAULT false,
  ADD COLUMN heir_proof text,
  ADD COLUMN in_dispute boolean NOT NULL DEFAULT false;`;

export class Heirs1764400000000 implements MigrationInterface {
  readonly name = 'Heirs1764400000000';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(HEIRS);
  }

  async down(): Promise<void> {
    throw new Error('Migrations go forward only: write another one that undoes this one');
  }
}
