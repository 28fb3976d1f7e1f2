import type { MigrationInterface, QueryRunner } from 'typeorm';
import { grant } from '#event-store';

const APP = 'claims_app';

/** What cases are compared by: digests of accounts and names under a key, payers, and papers by their bytes; in the order in which they were named. */
const FINGERPRINTS = `
CREATE TABLE fingerprint (
  place bigint GENERATED ALWAYS AS IDENTITY,
  claim_id uuid NOT NULL,
  kind text NOT NULL CHECK (kind IN ('ACCOUNT', 'NAME', 'PAYER', 'PAPER')),
  mark text NOT NULL,
  -- Of an account the digest of the payee whom it is named for, of a paper which document it is; else empty.
  owner text NOT NULL,
  -- The personal record that the digest is of, so that both are erased together.
  record_id uuid,
  person_id uuid NOT NULL,
  event_date date NOT NULL,
  evidence text NOT NULL,
  PRIMARY KEY (claim_id, kind, mark, owner)
);
CREATE INDEX fingerprint_mark ON fingerprint (kind, mark, place);`;

/** How many each roster or enrolment brought under a payer; summed when a payer's deaths are counted against its members. */
const SIZES = `
CREATE TABLE payer_size (
  source_event text PRIMARY KEY,
  payer_id uuid NOT NULL,
  members int NOT NULL
);
CREATE INDEX payer_size_payer ON payer_size (payer_id);
INSERT INTO payer_size (source_event, payer_id, members)
SELECT source_event, payer_id, count(*) FROM member GROUP BY source_event, payer_id;`;

/** Cases that came in before have no account here: their numbers are in records that a migration does not read. */
const PAYERS_OF_CASES = `
INSERT INTO fingerprint (claim_id, kind, mark, owner, person_id, event_date, evidence)
SELECT claim_id, 'PAYER', payer_id::text, '', person_id, event_date, claim_id || '/1'
FROM (SELECT DISTINCT claim_id, payer_id, person_id, event_date, intake_no FROM claim JOIN member USING (person_id)
  WHERE outcome = 'death') AS died
ORDER BY intake_no;`;

export class Signals1764200000000 implements MigrationInterface {
  readonly name = 'Signals1764200000000';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(FINGERPRINTS + SIZES + PAYERS_OF_CASES);
    await runner.query(grant(APP, 'SELECT, INSERT, UPDATE, DELETE', 'fingerprint'));
    await runner.query(grant(APP, 'SELECT, INSERT', 'payer_size'));
  }

  async down(): Promise<void> {
    throw new Error('Migrations go forward only: write another one that undoes this one');
  }
}
