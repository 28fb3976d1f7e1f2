import type { MigrationInterface, QueryRunner } from 'typeorm';
import { grant } from '#event-store';

const ROLE = 'disbursement_app';

/** Cases whose heirs are or were in dispute, by the last word of the claims service; a case may have no award yet. */
const DISPUTED = `
CREATE TABLE disputed_case (
  claim_id uuid PRIMARY KEY,
  version int NOT NULL,
  open boolean NOT NULL
);`;

export class DisputedCases1764300000000 implements MigrationInterface {
  readonly name = 'DisputedCases1764300000000';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(DISPUTED);
    await runner.query(grant(ROLE, 'SELECT, INSERT, UPDATE', 'disputed_case'));
  }

  async down(): Promise<void> {
    throw new Error('Migrations go forward only: write another one that undoes this one');
  }
}
