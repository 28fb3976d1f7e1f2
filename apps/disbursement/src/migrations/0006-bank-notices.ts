import type { MigrationInterface, QueryRunner } from 'typeorm';
import { grant } from '#event-store';

const ROLE = 'disbursement_app';

/** What the bank pushed is kept once; what it says of a payment that has ended leads to an inquiry. */
const NOTICES = `
CREATE TABLE bank_notice (
  notice_id text PRIMARY KEY,
  payment_id uuid NOT NULL,
  answer json NOT NULL,
  received_at timestamptz(3) NOT NULL DEFAULT clock_timestamp()
);
ALTER TABLE bank_request ADD COLUMN hinted_at timestamptz;
CREATE INDEX bank_request_hinted ON bank_request (hinted_at) WHERE hinted_at IS NOT NULL;`;

/** One row: whether payouts are halted now, and by which event. */
const HALT = `
CREATE TABLE payout_halt (
  is_halted boolean NOT NULL,
  reason text,
  changed_by text,
  changed_at timestamptz(3)
);
CREATE UNIQUE INDEX one_payout_halt ON payout_halt ((true));
INSERT INTO payout_halt (is_halted) VALUES (false);`;

/** When a version of a payee's record came here; what came before this table knew is held for old. */
const ARRIVALS = `
ALTER TABLE foreign_record ADD COLUMN arrived_at timestamptz NOT NULL DEFAULT '-infinity';
ALTER TABLE foreign_record ALTER COLUMN arrived_at SET DEFAULT clock_timestamp();`;

export class BankNotices1764260000000 implements MigrationInterface {
  readonly name = 'BankNotices1764260000000';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(NOTICES + HALT + ARRIVALS);
    await runner.query(grant(ROLE, 'SELECT, INSERT', 'bank_notice'));
    await runner.query(grant(ROLE, 'SELECT, UPDATE', 'payout_halt'));
    await runner.query(`GRANT UPDATE (hinted_at) ON bank_request TO ${ROLE}`);
  }

  async down(): Promise<void> {
    throw new Error('Migrations only go forward');
  }
}
