import type { MigrationInterface, QueryRunner } from 'typeorm';
import { eventStoreSchema, grant } from '#event-store';

const APP = 'claims_app';

/** What the service knows of each claim; a row can be made again from the claim's events. */
const CLAIM = `
CREATE TABLE claim (
  claim_id uuid PRIMARY KEY,
  -- The order in which claims came in; of two claims for one event the lower number goes ahead.
  intake_no bigint GENERATED ALWAYS AS IDENTITY UNIQUE,
  version int NOT NULL,
  stage text NOT NULL,
  programme text NOT NULL,
  outcome text NOT NULL,
  person_id uuid NOT NULL,
  event_date date NOT NULL,
  receipt_number text NOT NULL UNIQUE,
  submitted_by text NOT NULL,
  submitted_at timestamptz(3) NOT NULL,
  has_costs boolean NOT NULL,
  documents text[] NOT NULL,
  missing text[] NOT NULL,
  due_on date,
  reasons json NOT NULL,
  award bigint,
  paid bigint NOT NULL,
  payments json NOT NULL
);
CREATE INDEX claim_person ON claim (person_id);
CREATE INDEX claim_stage ON claim (stage, intake_no);`;

/** One duty by one person and one person for one duty, whatever the code above it believes. */
const DUTY = `
CREATE TABLE duty (
  case_id uuid NOT NULL,
  duty text NOT NULL CHECK (duty IN ('submitter', 'verifier', 'approver')),
  actor text NOT NULL,
  PRIMARY KEY (case_id, duty),
  UNIQUE (case_id, actor)
);`;

/** Copies of other services' facts, keyed by what they are about, so that any order of arrival gives the same rows. */
const FACTS = `
CREATE TABLE insured_person (
  person_id uuid PRIMARY KEY,
  record_id uuid NOT NULL,
  record_version int NOT NULL
);
CREATE TABLE member (
  membership_id uuid PRIMARY KEY,
  person_id uuid NOT NULL,
  payer_id uuid NOT NULL,
  segment text NOT NULL,
  programmes text[] NOT NULL,
  starts_on date NOT NULL,
  nominated_on date NOT NULL,
  income_base bigint NOT NULL,
  source_event text NOT NULL
);
CREATE INDEX member_person ON member (person_id);
CREATE TABLE invoiced_month (
  membership_id uuid NOT NULL,
  month text NOT NULL,
  invoice_id uuid NOT NULL,
  issued_on date NOT NULL,
  due_on date NOT NULL,
  source_event text NOT NULL,
  PRIMARY KEY (membership_id, month, invoice_id)
);
CREATE TABLE covered_month (
  membership_id uuid NOT NULL,
  month text NOT NULL,
  invoice_id uuid NOT NULL,
  issued_on date NOT NULL,
  due_on date NOT NULL,
  received_on date NOT NULL,
  source_event text NOT NULL,
  PRIMARY KEY (membership_id, month, invoice_id)
);`;

export class ClaimTables1763700000000 implements MigrationInterface {
  readonly name = 'ClaimTables1763700000000';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(eventStoreSchema(APP));
    await runner.query(CLAIM + DUTY + FACTS);
    await runner.query(grant(APP, 'SELECT, INSERT', 'duty'));
    await runner.query(
      grant(
        APP,
        'SELECT, INSERT, UPDATE',
        'claim',
        'insured_person',
        'member',
        'invoiced_month',
        'covered_month',
      ),
    );
  }

  async down(): Promise<void> {
    throw new Error('Migrations go forward only: write another one that undoes this one');
  }
}
