import type { MigrationInterface, QueryRunner } from 'typeorm';

/** The accounts of payees that were entered after the award and wait for another person; made from the events. */
const OPEN = `ALTER TABLE claim ADD COLUMN open_accounts json NOT NULL DEFAULT '[]';`;

export class PayeeAccounts1765100000000 implements MigrationInterface {
  readonly name = 'PayeeAccounts1765100000000';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(OPEN);
  }

  async down(): Promise<void> {
    throw new Error('Migrations go forward only: write another one that undoes this one');
  }
}
