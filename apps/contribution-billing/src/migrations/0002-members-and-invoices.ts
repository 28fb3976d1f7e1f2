import type { MigrationInterface, QueryRunner } from 'typeorm';
import { grant } from '#event-store';

const TABLES = `
-- What billing keeps of enrollment. Payers and members arrive in any order, so nothing refers from one to the other.
CREATE TABLE payer (
  payer_id uuid PRIMARY KEY,
  payer_code text NOT NULL,
  kind text NOT NULL,
  name text
);
CREATE INDEX payer_by_code ON payer (payer_code);
CREATE TABLE member (
  membership_id uuid PRIMARY KEY,
  person_id uuid NOT NULL,
  payer_id uuid NOT NULL,
  starts_on date NOT NULL,
  starts_month text NOT NULL,
  income_base bigint NOT NULL,
  sector text NOT NULL
);
CREATE INDEX member_by_payer ON member (payer_id, starts_month);

CREATE TABLE invoice (
  invoice_id uuid PRIMARY KEY,
  payer_id uuid NOT NULL,
  month text NOT NULL CHECK (month ~ '^[0-9]{4}-[0-9]{2}$'),
  issued_on date NOT NULL,
  due_on date NOT NULL,
  members int NOT NULL,
  jkk bigint NOT NULL,
  jkm bigint NOT NULL,
  amount bigint NOT NULL,
  received_on date,
  reference text,
  CHECK ((received_on IS NULL) = (reference IS NULL))
);
CREATE INDEX invoice_by_payer ON invoice (payer_id, month);
CREATE INDEX invoice_by_month ON invoice (month, invoice_id);

-- A member is billed once for a month, whoever runs the billing and how often.
CREATE TABLE invoice_member (
  membership_id uuid NOT NULL,
  month text NOT NULL,
  invoice_id uuid NOT NULL,
  person_id uuid NOT NULL,
  jkk bigint NOT NULL,
  jkm bigint NOT NULL,
  position int NOT NULL,
  CONSTRAINT billed_once_a_month PRIMARY KEY (membership_id, month)
);
CREATE INDEX invoice_member_by_invoice ON invoice_member (invoice_id, position);`;

export class MembersAndInvoices1763700000001 implements MigrationInterface {
  readonly name = 'MembersAndInvoices1763700000001';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(TABLES);
    await runner.query(
      [
        grant('billing_app', 'SELECT, INSERT', 'payer', 'member', 'invoice_member'),
        grant('billing_app', 'SELECT, INSERT, UPDATE', 'invoice'),
      ].join('\n'),
    );
  }

  down(): Promise<void> {
    throw new Error('Migrations go forward only');
  }
}
