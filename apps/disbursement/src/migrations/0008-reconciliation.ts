import type { MigrationInterface, QueryRunner } from 'typeorm';
import { grant } from '#event-store';

const ROLE = 'disbursement_app';

/** No name, no account and no free text of a file is kept: its digest proves which bytes were read. */
const FILES = `
CREATE TABLE bank_file (
  file_id uuid PRIMARY KEY,
  number bigint GENERATED ALWAYS AS IDENTITY UNIQUE,
  digest text NOT NULL UNIQUE,
  kind text NOT NULL CHECK (kind IN ('STATEMENT', 'NOTIFICATION', 'REPORT')),
  message text NOT NULL,
  message_id text NOT NULL,
  answers_file uuid,
  lines int NOT NULL CHECK (lines >= 0),
  faulty int NOT NULL CHECK (faulty >= 0),
  debits bigint NOT NULL CHECK (debits >= 0),
  credits bigint NOT NULL CHECK (credits >= 0),
  taken_by text NOT NULL,
  taken_at timestamptz(3) NOT NULL,
  UNIQUE (kind, message_id)
);
CREATE TABLE statement (
  file_id uuid NOT NULL REFERENCES bank_file,
  part int NOT NULL,
  day date NOT NULL,
  opening numeric NOT NULL,
  closing numeric NOT NULL,
  PRIMARY KEY (file_id, part)
);
CREATE INDEX statement_of_day ON statement (day);
CREATE TABLE statement_line (
  file_id uuid NOT NULL REFERENCES bank_file DEFERRABLE INITIALLY DEFERRED,
  line int NOT NULL CHECK (line > 0),
  part int,
  day date,
  payment_id uuid,
  direction text CHECK (direction IN ('DEBIT', 'CREDIT')),
  status text,
  amount bigint CHECK (amount >= 0),
  bank_reference text,
  reasons text[],
  fault json,
  PRIMARY KEY (file_id, line)
);
CREATE TABLE line_match (
  file_id uuid NOT NULL,
  line int NOT NULL,
  payment_id uuid NOT NULL REFERENCES payment,
  kind text NOT NULL CHECK (kind IN ('STATEMENT', 'NOTIFICATION', 'REPORT')),
  role text NOT NULL CHECK (role IN ('PAYMENT', 'RETURN', 'STATUS')),
  matched_at timestamptz(3) NOT NULL,
  PRIMARY KEY (file_id, line),
  FOREIGN KEY (file_id, line) REFERENCES statement_line
);
CREATE UNIQUE INDEX a_movement_is_matched_once ON line_match (payment_id, kind, role) WHERE role <> 'STATUS';
CREATE INDEX payment_settled_at ON payment (settled_at) WHERE settled_at IS NOT NULL;
CREATE INDEX payment_returned_at ON payment (returned_at) WHERE returned_at IS NOT NULL;`;

/** How an exception ended is written once; a line that is explained is not matched as well. */
const EXCEPTIONS = `
CREATE TABLE reconciliation_exception (
  exception_id uuid PRIMARY KEY DEFAULT gen_random_uuid(),
  number bigint GENERATED ALWAYS AS IDENTITY UNIQUE,
  kind text NOT NULL,
  file_id uuid NOT NULL REFERENCES bank_file DEFERRABLE INITIALLY DEFERRED,
  part int,
  line int,
  payment_id uuid,
  payment_version int,
  role text CHECK (role IN ('PAYMENT', 'RETURN', 'STATUS')),
  day date,
  amount numeric,
  direction text CHECK (direction IN ('DEBIT', 'CREDIT')),
  fault json,
  opened_at timestamptz(3) NOT NULL,
  ended_at timestamptz(3),
  ended_by text CHECK (ended_by IN ('MATCHED', 'BOOKED_LATER', 'LINE_ARRIVED', 'BALANCES_AGREE', 'RESOLVED')),
  reason text,
  note text,
  note_salt text,
  resolved_by text,
  CHECK ((ended_at IS NULL) = (ended_by IS NULL)),
  CHECK ((ended_by = 'RESOLVED') IS TRUE = (resolved_by IS NOT NULL AND reason IS NOT NULL))
);
CREATE UNIQUE INDEX one_exception_per_line ON reconciliation_exception (file_id, line) WHERE line IS NOT NULL;
CREATE UNIQUE INDEX one_missing_line_per_movement ON reconciliation_exception (payment_id, role)
  WHERE kind = 'MISSING_LINE';
CREATE UNIQUE INDEX one_open_balance_per_statement ON reconciliation_exception (file_id, part)
  WHERE kind = 'BALANCE_MISMATCH' AND ended_at IS NULL;
CREATE INDEX exception_open ON reconciliation_exception (number) WHERE ended_at IS NULL;
CREATE INDEX exception_of_payment ON reconciliation_exception (payment_id) WHERE payment_id IS NOT NULL;
CREATE FUNCTION a_line_is_matched_or_in_exceptions() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  IF EXISTS (SELECT FROM line_match JOIN reconciliation_exception USING (file_id, line)
      WHERE file_id = NEW.file_id AND line = NEW.line AND (ended_by IS NULL OR ended_by <> 'MATCHED')) THEN
    RAISE EXCEPTION 'Line % of file % would be matched and an exception', NEW.line, NEW.file_id
      USING ERRCODE = 'check_violation', CONSTRAINT = 'a_line_is_matched_or_in_exceptions';
  END IF;
  RETURN NULL;
END $$;
CREATE CONSTRAINT TRIGGER a_match_leaves_no_exception AFTER INSERT ON line_match
  DEFERRABLE INITIALLY DEFERRED FOR EACH ROW EXECUTE FUNCTION a_line_is_matched_or_in_exceptions();
CREATE CONSTRAINT TRIGGER an_exception_is_not_matched AFTER INSERT ON reconciliation_exception
  DEFERRABLE INITIALLY DEFERRED FOR EACH ROW WHEN (NEW.line IS NOT NULL)
  EXECUTE FUNCTION a_line_is_matched_or_in_exceptions();`;

/** The bytes of a file are written once, before anybody can fetch it. */
const OUT = `
CREATE TABLE payment_file (
  file_id uuid PRIMARY KEY,
  number bigint GENERATED ALWAYS AS IDENTITY UNIQUE,
  message_id text NOT NULL UNIQUE,
  payout_id uuid NOT NULL,
  content bytea NOT NULL,
  digest text NOT NULL,
  payments int NOT NULL CHECK (payments > 0),
  total bigint NOT NULL CHECK (total > 0),
  written_at timestamptz(3) NOT NULL,
  laid_out_at timestamptz(3)
);
CREATE INDEX payment_file_to_lay_out ON payment_file (number) WHERE laid_out_at IS NULL;
CREATE TABLE payment_in_file (
  payment_id uuid PRIMARY KEY REFERENCES payment,
  file_id uuid NOT NULL REFERENCES payment_file
);
CREATE INDEX payments_of_file ON payment_in_file (file_id);
CREATE TABLE account_name (
  id bigint GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
  bank_code text NOT NULL,
  account_number text NOT NULL,
  name text NOT NULL,
  source text NOT NULL,
  confirmed_by text NOT NULL,
  confirmed_at timestamptz(3) NOT NULL
);
CREATE INDEX account_name_of_account ON account_name (bank_code, account_number, id);`;

export class Reconciliation1764400000000 implements MigrationInterface {
  readonly name = 'Reconciliation1764400000000';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(FILES + EXCEPTIONS + OUT);
    await runner.query(
      grant(
        ROLE,
        'SELECT, INSERT',
        'bank_file',
        'statement',
        'statement_line',
        'line_match',
        'account_name',
      ) + grant(ROLE, 'SELECT, INSERT', 'reconciliation_exception', 'payment_file', 'payment_in_file'),
    );
    await runner.query(`
GRANT UPDATE (payment_version, ended_at, ended_by, reason, note, note_salt, resolved_by) ON reconciliation_exception TO ${ROLE};
GRANT UPDATE (laid_out_at) ON payment_file TO ${ROLE}`);
  }

  async down(): Promise<void> {
    throw new Error('Migrations only go forward');
  }
}
