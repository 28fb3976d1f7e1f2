import type { MigrationInterface, QueryRunner } from 'typeorm';
import { grant } from '#event-store';

/** What the service knows of each accident that was reported; a row can be made again from the accident's events. */
const ACCIDENT = `
CREATE TABLE accident (
  accident_id uuid PRIMARY KEY,
  version int NOT NULL,
  report_number text NOT NULL UNIQUE,
  happened_on date NOT NULL,
  happened_time text,
  region_code text NOT NULL,
  category text NOT NULL,
  reported_at timestamptz(3) NOT NULL,
  suspected boolean NOT NULL,
  conclude_by date,
  conclusion text,
  concluded_by text,
  concluded_at timestamptz(3),
  concluded_in text,
  CHECK ((conclusion IS NULL) = (concluded_in IS NULL))
);
CREATE INDEX accident_newest ON accident (reported_at, accident_id);
CREATE INDEX accident_to_conclude ON accident (conclude_by, accident_id) WHERE suspected AND conclusion IS NULL;

-- Nobody is the victim of two reports of one day: the second report of an accident leads to the first.
CREATE TABLE accident_victim (
  accident_id uuid NOT NULL REFERENCES accident,
  person_id uuid NOT NULL,
  happened_on date NOT NULL,
  place int NOT NULL,
  claim_id uuid UNIQUE,
  PRIMARY KEY (accident_id, person_id),
  UNIQUE (person_id, happened_on)
);
CREATE INDEX accident_without_claim ON accident_victim (accident_id) WHERE claim_id IS NULL;`;

/** Whether a disease is claimed and not an accident: its checklist is another. */
const OF_DISEASE = 'ALTER TABLE claim ADD COLUMN of_disease boolean NOT NULL DEFAULT false';

export class AccidentReports1765200000000 implements MigrationInterface {
  readonly name = 'AccidentReports1765200000000';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(ACCIDENT);
    await runner.query(OF_DISEASE);
    await runner.query(grant('claims_app', 'SELECT, INSERT, UPDATE', 'accident', 'accident_victim'));
  }

  async down(): Promise<void> {
    throw new Error('Migrations go forward only: write another one that undoes this one');
  }
}
