import type { MigrationInterface, QueryRunner } from 'typeorm';
import { grant } from '#event-store';

const ROLE = 'disbursement_app';

/** An overpayment that is recovered, as its events make it; a line of a statement repays once, or tells of it beforehand. */
const TABLES = `
CREATE TABLE recovery (
  recovery_id uuid PRIMARY KEY,
  claim_id uuid NOT NULL,
  payee_id uuid NOT NULL,
  receipt_number text NOT NULL,
  status text NOT NULL CHECK (status IN ('Open', 'Planned', 'Repaying', 'Repaid', 'Waived', 'Lifted')),
  owed bigint NOT NULL CHECK (owed >= 0),
  repaid bigint NOT NULL CHECK (repaid >= 0),
  waived bigint NOT NULL CHECK (waived >= 0),
  state json NOT NULL,
  opened_position bigint NOT NULL UNIQUE,
  opened_at timestamptz(3) NOT NULL,
  version int NOT NULL,
  changed_at timestamptz(3) NOT NULL,
  UNIQUE (claim_id, payee_id),
  CHECK ((owed = 0) = (status IN ('Repaid', 'Waived', 'Lifted')))
);
CREATE TABLE repayment_line (
  file_id uuid NOT NULL,
  line int NOT NULL,
  recovery_id uuid NOT NULL REFERENCES recovery,
  kind text NOT NULL CHECK (kind IN ('STATEMENT', 'NOTIFICATION')),
  matched_at timestamptz(3) NOT NULL,
  PRIMARY KEY (file_id, line),
  FOREIGN KEY (file_id, line) REFERENCES statement_line
);
CREATE INDEX repayment_lines_of_recovery ON repayment_line (recovery_id);`;

const MATCHED_ONCE = `
CREATE OR REPLACE FUNCTION a_line_is_matched_or_in_exceptions() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  IF EXISTS (SELECT FROM (SELECT file_id, line FROM line_match UNION ALL SELECT file_id, line FROM repayment_line) matched
        JOIN reconciliation_exception USING (file_id, line)
      WHERE file_id = NEW.file_id AND line = NEW.line AND (ended_by IS NULL OR ended_by <> 'MATCHED'))
    OR (SELECT count(*) FROM (SELECT file_id, line FROM line_match UNION ALL SELECT file_id, line FROM repayment_line) matched
      WHERE file_id = NEW.file_id AND line = NEW.line) > 1 THEN
    RAISE EXCEPTION 'Line % of file % would be matched and an exception, or matched twice', NEW.line, NEW.file_id
      USING ERRCODE = 'check_violation', CONSTRAINT = 'a_line_is_matched_or_in_exceptions';
  END IF;
  RETURN NULL;
END $$;
CREATE CONSTRAINT TRIGGER a_repayment_leaves_no_exception AFTER INSERT ON repayment_line
  DEFERRABLE INITIALLY DEFERRED FOR EACH ROW EXECUTE FUNCTION a_line_is_matched_or_in_exceptions();`;

/** An entry is about a share that is paid, or about an overpayment that comes back. */
const LEDGER = `
ALTER TABLE journal DROP CONSTRAINT journal_kind_check,
  ADD CONSTRAINT journal_kind_check CHECK (kind IN ('SHARE_OWED', 'OWED_AGAIN', 'SUBMITTED', 'SETTLED', 'REJECTED', 'RETURNED',
    'RECEIVABLE_OPENED', 'RECEIVABLE_RAISED', 'RECEIVABLE_LOWERED', 'RECEIVABLE_WAIVED', 'REPAID'));
ALTER TABLE entry ALTER COLUMN share_id DROP NOT NULL, ADD COLUMN recovery_id uuid,
  ADD CONSTRAINT entry_is_of_share_or_recovery CHECK (num_nonnulls(share_id, recovery_id) = 1);
CREATE CONSTRAINT TRIGGER a_recovery_moves_with_a_journal AFTER INSERT ON events
  DEFERRABLE INITIALLY DEFERRED FOR EACH ROW
  WHEN (NEW.type IN ('RecoveryOpened', 'RecoveryRaised', 'OverpaymentRepaid', 'RecoveryWaived')
    OR NEW.type = 'RecoveryLowered' AND (NEW.data->>'by')::bigint > 0)
  EXECUTE FUNCTION money_moves_with_a_journal();`;

export class Recoveries1765400000000 implements MigrationInterface {
  readonly name = 'Recoveries1765400000000';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(TABLES + MATCHED_ONCE + LEDGER);
    await runner.query(grant(ROLE, 'SELECT, INSERT, UPDATE', 'recovery'));
    await runner.query(grant(ROLE, 'SELECT, INSERT', 'repayment_line'));
  }

  async down(): Promise<void> {
    throw new Error('Migrations go forward only: write another one that undoes this one');
  }
}
