import type { MigrationInterface, QueryRunner } from 'typeorm';
import { grant } from '#event-store';

const ROLE = 'disbursement_app';

/** Nobody appends until the ledger has what is there and the triggers stand. */
const HOLD_WRITERS = 'LOCK TABLE events IN SHARE ROW EXCLUSIVE MODE';

/** An entry has no foreign key to its account: every payment would lock the same few rows. */
const TABLES = `
CREATE TABLE account (
  code text PRIMARY KEY,
  normal_side text NOT NULL CHECK (normal_side IN ('DEBIT', 'CREDIT'))
);
INSERT INTO account (code, normal_side) VALUES ('FUND', 'DEBIT'), ('AWARD_PAYABLE', 'CREDIT'), ('IN_TRANSIT', 'CREDIT'),
  ('BANK', 'CREDIT'), ('RETURNED_FUNDS', 'CREDIT'), ('UNCLAIMED', 'CREDIT'), ('OVERPAYMENT', 'DEBIT'), ('BANK_FEE', 'DEBIT');
CREATE TABLE journal (
  position bigint PRIMARY KEY REFERENCES events,
  kind text NOT NULL CHECK (kind IN ('SHARE_OWED', 'OWED_AGAIN', 'SUBMITTED', 'SETTLED', 'REJECTED', 'RETURNED')),
  reverses bigint REFERENCES journal,
  posted_at timestamptz(3) NOT NULL
);
CREATE UNIQUE INDEX one_reversal_per_journal ON journal (reverses) WHERE reverses IS NOT NULL;
CREATE TABLE entry (
  position bigint NOT NULL REFERENCES journal,
  line smallint NOT NULL CHECK (line > 0),
  account text NOT NULL CHECK (account IN ('FUND', 'AWARD_PAYABLE', 'IN_TRANSIT', 'BANK', 'RETURNED_FUNDS', 'UNCLAIMED',
    'OVERPAYMENT', 'BANK_FEE')),
  claim_id uuid NOT NULL,
  share_id uuid NOT NULL,
  side text NOT NULL CHECK (side IN ('DEBIT', 'CREDIT')),
  amount bigint NOT NULL CHECK (amount > 0),
  PRIMARY KEY (position, line)
);`;

/** What was decided before there was a ledger, posted as it would have been then. */
const POST_THE_PAST = `
WITH told AS (
  SELECT position, stream_id, type, recorded_at, (data->>'claimId')::uuid AS claim_id, (data->>'shareId')::uuid AS share_id,
    (data->>'attempt')::int AS attempt, (data->>'amount')::bigint AS amount
  FROM events
  WHERE type IN ('PaymentOrdered', 'PaymentSubmitted', 'PaymentSettled', 'PaymentRejected', 'PaymentReturned')
), came_back AS (
  SELECT ordered.share_id, ordered.attempt FROM told AS ordered JOIN told AS returned
    ON returned.stream_id = ordered.stream_id AND returned.type = 'PaymentReturned'
  WHERE ordered.type = 'PaymentOrdered'
), moved AS (
  SELECT told.*, rule.kind, rule.debit, rule.credit, original.position AS reverses
  FROM told JOIN (VALUES
      ('PaymentOrdered', 'SHARE_OWED', 'FUND', 'AWARD_PAYABLE', NULL),
      ('PaymentOrdered', 'OWED_AGAIN', 'RETURNED_FUNDS', 'AWARD_PAYABLE', NULL),
      ('PaymentSubmitted', 'SUBMITTED', 'AWARD_PAYABLE', 'IN_TRANSIT', NULL),
      ('PaymentSettled', 'SETTLED', 'IN_TRANSIT', 'BANK', NULL),
      ('PaymentRejected', 'REJECTED', 'IN_TRANSIT', 'AWARD_PAYABLE', 'PaymentSubmitted'),
      ('PaymentReturned', 'RETURNED', 'BANK', 'RETURNED_FUNDS', 'PaymentSettled')
    ) AS rule (type, kind, debit, credit, reversed) ON rule.type = told.type
    LEFT JOIN told AS original ON original.stream_id = told.stream_id AND original.type = rule.reversed
  WHERE CASE rule.kind WHEN 'SHARE_OWED' THEN told.attempt = 1
    WHEN 'OWED_AGAIN' THEN (told.share_id, told.attempt - 1) IN (SELECT share_id, attempt FROM came_back)
    ELSE true END
), posted AS (
  INSERT INTO journal (position, kind, reverses, posted_at) SELECT position, kind, reverses, recorded_at FROM moved
)
INSERT INTO entry (position, line, account, claim_id, share_id, side, amount)
SELECT position, line, account, claim_id, share_id, side, amount
FROM moved, LATERAL (VALUES (1, debit, 'DEBIT'), (2, credit, 'CREDIT')) AS each (line, account, side)`;

/** At the commit, whoever writes: the owner, too. */
const BALANCED = `
CREATE FUNCTION debits_equal_credits() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  IF EXISTS (SELECT FROM journal LEFT JOIN entry USING (position) WHERE position IN (OLD.position, NEW.position)
      GROUP BY position HAVING sum(CASE side WHEN 'DEBIT' THEN amount ELSE -amount END) IS DISTINCT FROM 0) THEN
    RAISE EXCEPTION 'The debits of journal % are not its credits, or it is empty', COALESCE(NEW.position, OLD.position)
      USING ERRCODE = 'check_violation', CONSTRAINT = 'debits_equal_credits';
  END IF;
  RETURN NULL;
END $$;
CREATE CONSTRAINT TRIGGER no_journal_is_empty AFTER INSERT OR UPDATE ON journal
  DEFERRABLE INITIALLY DEFERRED FOR EACH ROW EXECUTE FUNCTION debits_equal_credits();
CREATE CONSTRAINT TRIGGER every_journal_is_balanced AFTER INSERT OR UPDATE OR DELETE ON entry
  DEFERRABLE INITIALLY DEFERRED FOR EACH ROW EXECUTE FUNCTION debits_equal_credits();`;

/**
 * No money moves without its journal; the order of a new attempt moves some only where the one before it was returned. A
 * copy of the version before, which keeps no ledger, is told to try again: it does, and parks nothing, until it is replaced.
 */
const COMPLETE = `
CREATE FUNCTION money_moves_with_a_journal() RETURNS trigger LANGUAGE plpgsql AS $$
DECLARE
  attempt_before int := (NEW.data->>'attempt')::int - 1;
BEGIN
  IF attempt_before > 0 AND NOT EXISTS (SELECT FROM payment WHERE share_id = (NEW.data->>'shareId')::uuid
      AND attempt = attempt_before AND state = 'Returned') THEN
    RETURN NULL;
  END IF;
  IF NOT EXISTS (SELECT FROM journal WHERE position = NEW.position) THEN
    RAISE EXCEPTION '% of payment % has no journal', NEW.type, NEW.stream_id
      USING ERRCODE = 'serialization_failure', CONSTRAINT = 'money_moves_with_a_journal';
  END IF;
  RETURN NULL;
END $$;
CREATE CONSTRAINT TRIGGER money_moves_with_a_journal AFTER INSERT ON events
  DEFERRABLE INITIALLY DEFERRED FOR EACH ROW
  WHEN (NEW.type IN ('PaymentOrdered', 'PaymentSubmitted', 'PaymentSettled', 'PaymentRejected', 'PaymentReturned'))
  EXECUTE FUNCTION money_moves_with_a_journal();`;

export class Ledger1764000000000 implements MigrationInterface {
  readonly name = 'Ledger1764000000000';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(HOLD_WRITERS);
    await runner.query(TABLES);
    await runner.query(POST_THE_PAST);
    await runner.query(BALANCED + COMPLETE);
    await runner.query(grant(ROLE, 'SELECT', 'account'));
    await runner.query(grant(ROLE, 'SELECT, INSERT', 'journal', 'entry'));
  }

  async down(): Promise<void> {
    throw new Error('Migrations only go forward');
  }
}
