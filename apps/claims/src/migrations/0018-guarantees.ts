import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Letters of guarantee are few: their own events are asked, by the accident, by the number and by those that are open. */
const GUARANTEES = `
CREATE INDEX guarantees_of_accident ON events ((data->>'accidentId')) WHERE type = 'GuaranteeIssued';
CREATE UNIQUE INDEX guarantee_number ON events ((data->>'guaranteeNumber')) WHERE type = 'GuaranteeIssued';
CREATE INDEX guarantees_issued ON events (position) WHERE type = 'GuaranteeIssued';`;

export class Guarantees1765800000000 implements MigrationInterface {
  readonly name = 'Guarantees1765800000000';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(GUARANTEES);
  }

  async down(): Promise<void> {
    throw new Error('Migrations go forward only: write another one that undoes this one');
  }
}
