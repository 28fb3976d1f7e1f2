import type { MigrationInterface, QueryRunner } from 'typeorm';

/** What is kept of a share lowers what the bank pays of it, to nothing at most; with it the share is whole. */
const KEPT = `
ALTER TABLE payment ADD COLUMN kept bigint NOT NULL DEFAULT 0 CHECK (kept >= 0),
  DROP CONSTRAINT payment_amount_check, ADD CONSTRAINT payment_amount_check CHECK (amount >= 0 AND amount + kept > 0);
ALTER TABLE recovery ADD COLUMN kept bigint NOT NULL DEFAULT 0 CHECK (kept BETWEEN 0 AND repaid),
  DROP CONSTRAINT recovery_status_check, ADD CONSTRAINT recovery_status_check
    CHECK (status IN ('Open', 'Planned', 'Repaying', 'Keeping', 'Repaid', 'Waived', 'Lifted'));
UPDATE recovery SET state = (state::jsonb || '{"kept": 0}')::json;`;

const AWARD_LIMIT = `
CREATE OR REPLACE FUNCTION payments_within_award() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  PERFORM pg_advisory_xact_lock(hashtextextended(NEW.claim_id::text, 0));
  IF (SELECT sum(amount + kept) FROM payment WHERE claim_id = NEW.claim_id AND state NOT IN ('Rejected', 'Returned'))
     > (SELECT amount FROM current_award WHERE claim_id = NEW.claim_id) THEN
    RAISE EXCEPTION 'The live and settled payments of case % exceed its award', NEW.claim_id
      USING ERRCODE = 'check_violation', CONSTRAINT = 'payments_within_award';
  END IF;
  RETURN NULL;
END $$;
DROP TRIGGER payments_grow_within_award ON payment;
CREATE CONSTRAINT TRIGGER payments_grow_within_award AFTER UPDATE ON payment
  DEFERRABLE INITIALLY DEFERRED FOR EACH ROW
  WHEN (NEW.amount + NEW.kept > OLD.amount + OLD.kept OR NEW.claim_id <> OLD.claim_id
    OR (OLD.state IN ('Rejected', 'Returned') AND NEW.state NOT IN ('Rejected', 'Returned')))
  EXECUTE FUNCTION payments_within_award();`;

/** A share that was kept whole is settled without a journal of its own: what was kept has it. */
const LEDGER = `
ALTER TABLE journal DROP CONSTRAINT journal_kind_check,
  ADD CONSTRAINT journal_kind_check CHECK (kind IN ('SHARE_OWED', 'OWED_AGAIN', 'SUBMITTED', 'SETTLED', 'REJECTED', 'RETURNED',
    'RECEIVABLE_OPENED', 'RECEIVABLE_RAISED', 'RECEIVABLE_LOWERED', 'RECEIVABLE_WAIVED', 'REPAID', 'KEPT'));
DROP TRIGGER money_moves_with_a_journal ON events;
CREATE CONSTRAINT TRIGGER money_moves_with_a_journal AFTER INSERT ON events
  DEFERRABLE INITIALLY DEFERRED FOR EACH ROW
  WHEN (NEW.type IN ('PaymentOrdered', 'PaymentSubmitted', 'PaymentRejected', 'PaymentReturned', 'OverpaymentKept')
    OR NEW.type = 'PaymentSettled' AND (NEW.data->>'amount')::bigint > 0)
  EXECUTE FUNCTION money_moves_with_a_journal();`;

export class Offsets1765500000000 implements MigrationInterface {
  readonly name = 'Offsets1765500000000';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(KEPT + AWARD_LIMIT + LEDGER);
  }

  async down(): Promise<void> {
    throw new Error('Migrations go forward only: write another one that undoes this one');
  }
}
