import type { MigrationInterface, QueryRunner } from 'typeorm';
import { eventStoreSchema, grant } from '#event-store';

const ROLE = 'disbursement_app';

/** Each person has one duty on a case, for ever; a case may have had two preparers, when a payment was made anew. */
const DUTIES = `
CREATE TABLE duty (
  case_id uuid NOT NULL,
  duty text NOT NULL CHECK (duty IN ('SUBMITTER', 'VERIFIER', 'CLAIM_APPROVER', 'PAYOUT_PREPARER', 'PAYOUT_APPROVER')),
  actor text NOT NULL,
  CONSTRAINT one_person_one_duty PRIMARY KEY (case_id, actor)
);`;

const PAYMENTS = `
CREATE TABLE award (
  claim_id uuid PRIMARY KEY,
  receipt_number text NOT NULL,
  programme text NOT NULL,
  amount bigint NOT NULL CHECK (amount >= 0)
);
CREATE TABLE payment (
  payment_id uuid PRIMARY KEY,
  claim_id uuid NOT NULL REFERENCES award,
  share_id uuid NOT NULL,
  attempt int NOT NULL CHECK (attempt > 0),
  amount bigint NOT NULL CHECK (amount > 0),
  record_id uuid NOT NULL,
  record_version int NOT NULL,
  record_commitment text NOT NULL,
  receipt_number text NOT NULL,
  programme text NOT NULL,
  state text NOT NULL CHECK (state IN ('Ordered', 'InPayout', 'Released', 'Submitting', 'Accepted', 'Unknown',
    'Rejected', 'Settled', 'Returned')),
  payout_id uuid,
  bank_reference text,
  reason text,
  settled_at timestamptz,
  returned_at timestamptz,
  version int NOT NULL,
  ordered_position bigint NOT NULL UNIQUE,
  changed_at timestamptz NOT NULL,
  UNIQUE (share_id, attempt)
);
CREATE UNIQUE INDEX one_live_payment_per_share ON payment (share_id) WHERE state NOT IN ('Rejected', 'Returned');
CREATE INDEX payment_of_claim ON payment (claim_id);
CREATE INDEX payment_to_do ON payment (state, changed_at)
  WHERE state IN ('Released', 'Submitting', 'Accepted', 'Unknown');`;

/** The lock makes two transactions on one case see each other's payments; its key is that of LOCK_CASES. */
const AWARD_LIMIT = `
CREATE FUNCTION payments_within_award() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  PERFORM pg_advisory_xact_lock(hashtextextended(NEW.claim_id::text, 0));
  IF (SELECT sum(amount) FROM payment WHERE claim_id = NEW.claim_id AND state NOT IN ('Rejected', 'Returned'))
     > (SELECT amount FROM award WHERE claim_id = NEW.claim_id) THEN
    RAISE EXCEPTION 'The live and settled payments of case % exceed its award', NEW.claim_id
      USING ERRCODE = 'check_violation', CONSTRAINT = 'payments_within_award';
  END IF;
  RETURN NULL;
END $$;
CREATE CONSTRAINT TRIGGER payments_within_award AFTER INSERT OR UPDATE ON payment
  DEFERRABLE INITIALLY DEFERRED FOR EACH ROW EXECUTE FUNCTION payments_within_award();`;

const PAYOUTS = `
CREATE TABLE payout (
  payout_id uuid PRIMARY KEY,
  status text NOT NULL CHECK (status IN ('Prepared', 'Approved', 'Cancelled')),
  lines json NOT NULL,
  control_total bigint NOT NULL,
  list_digest text NOT NULL,
  funds_available bigint NOT NULL,
  prepared_by text NOT NULL,
  prepared_at timestamptz NOT NULL,
  approved_by text,
  approved_at timestamptz,
  cancelled_by text,
  cancelled_at timestamptz,
  cancel_reason text,
  prepared_position bigint NOT NULL UNIQUE
);`;

/** A request is written once, before the socket opens; only the times of inquiry change afterwards. */
const BANK = `
CREATE TABLE bank_request (
  payment_id uuid PRIMARY KEY REFERENCES payment,
  request bytea NOT NULL,
  digest text NOT NULL,
  submitted_at timestamptz NOT NULL,
  expires_at timestamptz NOT NULL,
  inquiries int NOT NULL DEFAULT 0,
  next_inquiry_at timestamptz NOT NULL
);
CREATE TABLE bank_exception (
  id bigint GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
  payment_id uuid NOT NULL,
  code text NOT NULL,
  heard_by text NOT NULL,
  answer json NOT NULL,
  digest text NOT NULL,
  seen_at timestamptz(3) NOT NULL DEFAULT clock_timestamp(),
  UNIQUE (payment_id, digest)
);
CREATE TABLE bank_cursor (
  name text PRIMARY KEY,
  position bigint NOT NULL
);
INSERT INTO bank_cursor (name, position) VALUES ('notices', 0);`;

export class DisbursementTables1763700000000 implements MigrationInterface {
  readonly name = 'DisbursementTables1763700000000';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(eventStoreSchema(ROLE));
    await runner.query(DUTIES + PAYMENTS + AWARD_LIMIT + PAYOUTS + BANK);
    await runner.query(grant(ROLE, 'SELECT, INSERT', 'duty', 'award', 'bank_request', 'bank_exception'));
    await runner.query(grant(ROLE, 'SELECT, INSERT, UPDATE', 'payment', 'payout'));
    await runner.query(`GRANT UPDATE (inquiries, next_inquiry_at) ON bank_request TO ${ROLE}`);
    await runner.query(`GRANT SELECT, UPDATE (position) ON bank_cursor TO ${ROLE}`);
  }

  async down(): Promise<void> {
    throw new Error('Migrations only go forward');
  }
}
