import type { MigrationInterface, QueryRunner } from 'typeorm';
import { grant } from '#event-store';

/** Which case the registry is to be asked about, and when. Whom it is about stands in the case and its records. */
const QUESTION = `
CREATE TABLE registry_question (
  claim_id uuid PRIMARY KEY,
  -- Since when there is no answer to the question as it stands.
  since timestamptz(3) NOT NULL DEFAULT clock_timestamp(),
  tries int NOT NULL DEFAULT 0,
  due_at timestamptz(3) NOT NULL DEFAULT clock_timestamp(),
  answered_at timestamptz(3)
);
CREATE INDEX registry_question_due ON registry_question (due_at);`;

/** Cases that are open already are asked about, too. */
const OPEN_CASES = `
INSERT INTO registry_question (claim_id)
SELECT claim_id FROM claim WHERE stage IN ('Submitted', 'NeedsAttention', 'Validated', 'Verified', 'Assessed');`;

/** Deaths that the registry told of, and people on record here, by the same digest under the service's key: no NIK stands in either. */
const DEATHS = `
CREATE TABLE registered_death (
  mark text PRIMARY KEY,
  death_date date NOT NULL,
  heard_at timestamptz(3) NOT NULL DEFAULT clock_timestamp()
);
CREATE TABLE person_mark (
  record_id uuid NOT NULL,
  version int NOT NULL,
  mark text NOT NULL,
  PRIMARY KEY (record_id, version)
);
CREATE INDEX person_mark_mark ON person_mark (mark);
-- How far the registry's deaths were read; one row.
CREATE TABLE death_feed (position bigint NOT NULL);
INSERT INTO death_feed (position) VALUES (0);
CREATE TABLE death_follow_up (
  place bigint GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
  person_id uuid NOT NULL,
  done text NOT NULL,
  done_on date NOT NULL,
  done_by text NOT NULL,
  event text NOT NULL UNIQUE
);
CREATE INDEX death_follow_up_person ON death_follow_up (person_id, place);`;

const APP = 'claims_app';

export class CivilRegistry1765300000000 implements MigrationInterface {
  readonly name = 'CivilRegistry1765300000000';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(QUESTION + OPEN_CASES + DEATHS);
    await runner.query(grant(APP, 'SELECT, INSERT, UPDATE', 'registry_question', 'registered_death'));
    await runner.query(grant(APP, 'SELECT, INSERT, DELETE', 'person_mark'));
    await runner.query(grant(APP, 'SELECT, UPDATE', 'death_feed'));
    await runner.query(grant(APP, 'SELECT, INSERT', 'death_follow_up'));
  }

  async down(): Promise<void> {
    throw new Error('Migrations go forward only: write another one that undoes this one');
  }
}
