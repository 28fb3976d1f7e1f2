import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Papers asked for after the checklist was frozen, and the clock that they stop. */
const LATER = `
ALTER TABLE claim ADD COLUMN later_papers json NOT NULL DEFAULT '{"open":[],"reasons":[],"paused":null}';`;

export class LaterPapers1765600000000 implements MigrationInterface {
  readonly name = 'LaterPapers1765600000000';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(LATER);
  }

  async down(): Promise<void> {
    throw new Error('Migrations go forward only: write another one that undoes this one');
  }
}
