import type { MigrationInterface, QueryRunner } from 'typeorm';
import { grant } from '#event-store';

/** Read models: every row follows from the events and the personal records, so that no foreign keys check it again. */
const TABLES = `
CREATE TABLE payer (
  payer_id uuid PRIMARY KEY,
  payer_code text NOT NULL UNIQUE,
  kind text NOT NULL,
  name text,
  region_code text NOT NULL,
  decree_number text,
  decree_date date
);

-- Numbers are taken by the thousand; a gap after a restart is harmless.
CREATE SEQUENCE card_number MINVALUE 26000000001 MAXVALUE 99999999999 CACHE 1000;

-- One NIK is one person.
CREATE TABLE person (
  person_id uuid PRIMARY KEY,
  nik text NOT NULL CONSTRAINT one_person_per_nik UNIQUE CHECK (nik ~ '^[0-9]{16}$'),
  name text NOT NULL,
  name_key text NOT NULL,
  birth_date date,
  district_code text NOT NULL,
  card_number text NOT NULL DEFAULT nextval('card_number') UNIQUE CHECK (card_number ~ '^[0-9]{11}$'),
  record_version int NOT NULL
);

-- The database compares bytes (C.UTF-8), so that a plain index serves prefixes.
CREATE TABLE person_name_word (
  word text NOT NULL,
  person_id uuid NOT NULL,
  PRIMARY KEY (word, person_id)
);

CREATE TABLE membership (
  membership_id uuid PRIMARY KEY,
  person_id uuid NOT NULL,
  payer_id uuid NOT NULL,
  segment text NOT NULL,
  programmes text[] NOT NULL,
  starts_on date NOT NULL,
  nominated_on date NOT NULL,
  income_base bigint NOT NULL,
  occupation text NOT NULL,
  sector text NOT NULL,
  CONSTRAINT one_membership_per_payer UNIQUE (person_id, payer_id)
);
CREATE INDEX membership_payer ON membership (payer_id);

CREATE TABLE heir_on_file (
  person_id uuid NOT NULL,
  position smallint NOT NULL,
  record_id uuid NOT NULL,
  record_version int NOT NULL,
  relation text NOT NULL,
  PRIMARY KEY (person_id, position)
);`;

export class PeopleAndPayers1763700000001 implements MigrationInterface {
  readonly name = 'PeopleAndPayers1763700000001';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(TABLES);
    await runner.query(
      [
        grant('enrollment_app', 'SELECT, INSERT, UPDATE', 'payer'),
        grant('enrollment_app', 'SELECT, INSERT, UPDATE, DELETE', 'person', 'person_name_word', 'membership'),
        grant('enrollment_app', 'SELECT, INSERT, DELETE', 'heir_on_file'),
        'GRANT USAGE ON SEQUENCE card_number TO enrollment_app;',
      ].join('\n'),
    );
  }

  down(): Promise<void> {
    throw new Error('Migrations go forward only');
  }
}
