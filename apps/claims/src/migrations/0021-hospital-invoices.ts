import type { MigrationInterface, QueryRunner } from 'typeorm';
import { grant } from '#event-store';

/** The invoices of hospitals that claims ask payment for; a row can be made again from its events. One number counts once. */
const HOSPITAL_INVOICE = `
CREATE TABLE hospital_invoice (
  hospital_code text NOT NULL,
  number text NOT NULL,
  claim_id uuid NOT NULL,
  batch int NOT NULL,
  guarantee_id uuid,
  PRIMARY KEY (hospital_code, number)
);
CREATE INDEX hospital_invoice_of_claim ON hospital_invoice (claim_id);
CREATE INDEX hospital_invoice_under ON hospital_invoice (guarantee_id) WHERE guarantee_id IS NOT NULL;`;

export class HospitalInvoices1766100000000 implements MigrationInterface {
  readonly name = 'HospitalInvoices1766100000000';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(HOSPITAL_INVOICE);
    await runner.query(grant('claims_app', 'SELECT, INSERT, DELETE', 'hospital_invoice'));
  }

  async down(): Promise<void> {
    throw new Error('Migrations go forward only: write another one that undoes this one');
  }
}
