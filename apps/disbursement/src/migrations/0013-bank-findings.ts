import type { MigrationInterface, QueryRunner } from 'typeorm';

const ROLE = 'disbursement_app';

/** What the bank said and two people have decided has ended; said anew in other words, it is open anew. */
const EXCEPTIONS = `
ALTER TABLE bank_exception ADD COLUMN ended_at timestamptz(3), ADD COLUMN ended_version int,
  ADD CONSTRAINT an_exception_ends_by_an_event CHECK ((ended_at IS NULL) = (ended_version IS NULL)),
  DROP CONSTRAINT bank_exception_payment_id_digest_key;
CREATE UNIQUE INDEX one_open_exception_per_word ON bank_exception (payment_id, digest) WHERE ended_at IS NULL;
CREATE INDEX exceptions_of_payment ON bank_exception (payment_id, id);
GRANT UPDATE (ended_at, ended_version) ON bank_exception TO ${ROLE};`;

/** A payment that was withdrawn before it was sent takes nothing of the award, and leaves its share to another. */
const WITHDRAWN = `
ALTER TABLE payment DROP CONSTRAINT payment_state_check, ADD CONSTRAINT payment_state_check
  CHECK (state IN ('Ordered', 'InPayout', 'Released', 'Submitting', 'Accepted', 'Unknown', 'Rejected', 'Settled', 'Returned',
    'Withdrawn'));
DROP INDEX one_live_payment_per_share;
CREATE UNIQUE INDEX one_live_payment_per_share ON payment (share_id) WHERE state NOT IN ('Rejected', 'Returned', 'Withdrawn');
CREATE OR REPLACE FUNCTION payments_within_award() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  PERFORM pg_advisory_xact_lock(hashtextextended(NEW.claim_id::text, 0));
  IF (SELECT sum(amount + kept) FROM payment
        WHERE claim_id = NEW.claim_id AND state NOT IN ('Rejected', 'Returned', 'Withdrawn'))
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
    OR (OLD.state IN ('Rejected', 'Returned', 'Withdrawn') AND NEW.state NOT IN ('Rejected', 'Returned', 'Withdrawn')))
  EXECUTE FUNCTION payments_within_award();`;

/** A new attempt moves money where the one before it, of those that were not withdrawn, came back. */
const LEDGER = `
CREATE OR REPLACE FUNCTION money_moves_with_a_journal() RETURNS trigger LANGUAGE plpgsql AS $$
DECLARE
  this_attempt int := (NEW.data->>'attempt')::int;
BEGIN
  IF this_attempt > 1 AND (SELECT state FROM payment WHERE share_id = (NEW.data->>'shareId')::uuid
      AND attempt < this_attempt AND state <> 'Withdrawn' ORDER BY attempt DESC LIMIT 1) IS DISTINCT FROM 'Returned' THEN
    RETURN NULL;
  END IF;
  IF NOT EXISTS (SELECT FROM journal WHERE position = NEW.position) THEN
    RAISE EXCEPTION '% of payment % has no journal', NEW.type, NEW.stream_id
      USING ERRCODE = 'serialization_failure', CONSTRAINT = 'money_moves_with_a_journal';
  END IF;
  RETURN NULL;
END $$;`;

export class BankFindings1765600000000 implements MigrationInterface {
  readonly name = 'BankFindings1765600000000';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(EXCEPTIONS + WITHDRAWN + LEDGER);
  }

  async down(): Promise<void> {
    throw new Error('Migrations go forward only: write another one that undoes this one');
  }
}
