import type { MigrationInterface, QueryRunner } from 'typeorm';
import { grant } from '#event-store';

const ROLE = 'bank_app';

/** Money moves only by rows that are added: `execution`, `return_transfer` and `funding` are never changed. */
const TABLES = `
CREATE TABLE account (
  bank_code text NOT NULL CHECK (bank_code ~ '^[0-9]{3}$'),
  account_number text NOT NULL CHECK (account_number ~ '^[0-9]{5,34}$'),
  account_name text NOT NULL,
  PRIMARY KEY (bank_code, account_number)
);
CREATE TABLE funding (
  seq bigint GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
  amount bigint NOT NULL,
  funded_at timestamptz NOT NULL DEFAULT clock_timestamp()
);
CREATE TABLE instruction (
  instruction_id text PRIMARY KEY,
  body_digest text NOT NULL,
  answer json NOT NULL,
  received_at timestamptz NOT NULL DEFAULT clock_timestamp()
);
CREATE TABLE execution (
  seq bigint GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
  instruction_id text NOT NULL UNIQUE,
  reference text NOT NULL UNIQUE,
  amount bigint NOT NULL CHECK (amount > 0),
  bank_code text NOT NULL,
  account_number text NOT NULL,
  executed_at timestamptz(3) NOT NULL
);
CREATE TABLE return_transfer (
  seq bigint GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
  instruction_id text NOT NULL UNIQUE REFERENCES execution (instruction_id),
  reason text NOT NULL,
  returned_at timestamptz(3) NOT NULL DEFAULT clock_timestamp()
);
CREATE TABLE notice (
  seq bigint GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
  instruction_id text NOT NULL,
  answer json NOT NULL,
  sent_at timestamptz NOT NULL DEFAULT clock_timestamp()
);
CREATE TABLE behaviour (
  id bigint GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
  kind text NOT NULL,
  account_number text,
  times_left int NOT NULL CHECK (times_left >= 0),
  delay_ms int NOT NULL DEFAULT 0
);
CREATE INDEX behaviour_waiting ON behaviour (id) WHERE times_left > 0;
INSERT INTO funding (amount) VALUES (50000000000);`;

export class BankTables1763700000000 implements MigrationInterface {
  readonly name = 'BankTables1763700000000';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(TABLES);
    await runner.query(
      grant(ROLE, 'SELECT, INSERT', 'funding', 'instruction', 'execution', 'return_transfer'),
    );
    await runner.query(grant(ROLE, 'SELECT, INSERT', 'notice'));
    await runner.query(grant(ROLE, 'SELECT, INSERT, UPDATE', 'account', 'behaviour'));
  }

  async down(): Promise<void> {
    throw new Error('Migrations only go forward');
  }
}
