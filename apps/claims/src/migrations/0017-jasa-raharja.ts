import type { MigrationInterface, QueryRunner } from 'typeorm';
import { grant } from '#event-store';

/** Whether Jasa Raharja has paid for the accident: the checklist asks for its letter. */
const PAID_FIRST = 'ALTER TABLE claim ADD COLUMN has_jasa_raharja boolean NOT NULL DEFAULT false';

/** Where each return to work stands; a row can be made again from its events. One of a claim is open at a time. */
const RETURN_TO_WORK = `
CREATE TABLE return_to_work (
  return_id uuid PRIMARY KEY,
  claim_id uuid NOT NULL,
  person_id uuid NOT NULL,
  version int NOT NULL,
  waits_for text,
  is_open boolean GENERATED ALWAYS AS (waits_for IS NOT NULL) STORED,
  since timestamptz(3) NOT NULL,
  state json NOT NULL
);
CREATE UNIQUE INDEX return_to_work_open ON return_to_work (claim_id) WHERE waits_for IS NOT NULL;
CREATE INDEX return_to_work_of_claim ON return_to_work (claim_id);
CREATE INDEX return_to_work_waiting ON return_to_work (since, return_id) WHERE waits_for IS NOT NULL;`;

export class JasaRaharja1765700000000 implements MigrationInterface {
  readonly name = 'JasaRaharja1765700000000';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(PAID_FIRST);
    await runner.query(RETURN_TO_WORK);
    await runner.query(grant('claims_app', 'SELECT, INSERT, UPDATE', 'return_to_work'));
  }

  async down(): Promise<void> {
    throw new Error('Migrations go forward only: write another one that undoes this one');
  }
}
