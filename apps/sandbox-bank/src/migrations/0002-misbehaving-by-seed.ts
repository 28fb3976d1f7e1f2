import type { MigrationInterface, QueryRunner } from 'typeorm';
import { grant } from '#event-store';

const ROLE = 'bank_app';

const BY_SEED = `
CREATE TABLE misbehaviour (
  seq bigint GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
  seed text NOT NULL,
  rates json NOT NULL,
  set_at timestamptz NOT NULL DEFAULT clock_timestamp()
);
CREATE TABLE met_behaviour (
  instruction_id text PRIMARY KEY,
  kind text NOT NULL,
  delay_ms int NOT NULL
);`;

/** The books of the bank follow a clock that can be moved on: what comes days later comes within a test. */
const CLOCK = `
CREATE TABLE clock_move (
  seq bigint GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
  forward interval NOT NULL CHECK (forward > interval '0'),
  moved_at timestamptz NOT NULL DEFAULT clock_timestamp()
);
CREATE FUNCTION bank_now() RETURNS timestamptz LANGUAGE sql VOLATILE AS
  $$ SELECT clock_timestamp() + COALESCE((SELECT sum(forward) FROM clock_move), interval '0') $$;
CREATE TABLE later (
  seq bigint GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
  instruction_id text NOT NULL,
  kind text NOT NULL CHECK (kind IN ('NOTICE', 'RETURN')),
  answer json,
  due_at timestamptz NOT NULL
);
CREATE INDEX later_due ON later (due_at);`;

/** What the bank says it did: in a line that is missing, extra or doubled it is not what it did. */
const STATEMENT = `
CREATE TABLE statement_line (
  seq bigint GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
  booked_on date NOT NULL DEFAULT (bank_now() AT TIME ZONE 'Asia/Makassar')::date,
  side text NOT NULL CHECK (side IN ('DEBIT', 'CREDIT')),
  reference text NOT NULL,
  instruction_id text,
  amount bigint NOT NULL CHECK (amount > 0)
);`;

const PUSHED = `
ALTER TABLE notice ADD COLUMN is_signed_wrongly boolean NOT NULL DEFAULT false;
CREATE TABLE pushed (
  name text PRIMARY KEY,
  position bigint NOT NULL
);
INSERT INTO pushed (name, position) VALUES ('notices', 0);`;

export class MisbehavingBySeed1764100000000 implements MigrationInterface {
  readonly name = 'MisbehavingBySeed1764100000000';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(BY_SEED + CLOCK + STATEMENT + PUSHED);
    await runner.query(
      grant(ROLE, 'SELECT, INSERT', 'misbehaviour', 'met_behaviour', 'clock_move', 'statement_line'),
    );
    await runner.query(grant(ROLE, 'SELECT, INSERT, DELETE', 'later'));
    await runner.query(`GRANT SELECT, UPDATE (position) ON pushed TO ${ROLE}`);
  }

  async down(): Promise<void> {
    throw new Error('Migrations only go forward');
  }
}
