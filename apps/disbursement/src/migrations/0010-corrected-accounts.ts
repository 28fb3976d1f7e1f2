import type { MigrationInterface, QueryRunner } from 'typeorm';
import { grant } from '#event-store';

/**
 * The versions of payees' records that the claims service committed to after the award, in the order of their versions; the last
 * one is paid. A version that is not here, and not the award's, was entered and never confirmed.
 */
const CORRECTED = `
CREATE TABLE corrected_account (
  record_id uuid NOT NULL,
  record_version int NOT NULL,
  record_commitment text NOT NULL,
  claim_id uuid NOT NULL,
  payee_id uuid NOT NULL,
  evidence text NOT NULL,
  confirmed_at timestamptz NOT NULL,
  PRIMARY KEY (record_id, record_version)
);`;

export class CorrectedAccounts1765100000000 implements MigrationInterface {
  readonly name = 'CorrectedAccounts1765100000000';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(CORRECTED);
    await runner.query(grant('disbursement_app', 'SELECT, INSERT', 'corrected_account'));
  }

  async down(): Promise<void> {
    throw new Error('Migrations go forward only: write another one that undoes this one');
  }
}
