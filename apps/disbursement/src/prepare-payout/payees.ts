import type { DataSource } from 'typeorm';
import type { PayeeRecord } from '#contracts';
import { rows, type Tx } from '#event-store';
import { commitmentTo } from '#kernel';
import type { PaymentRow } from '../show-payments/payment.project.js';

/** Whom a payment goes to, or why nobody can say yet. */
export type PayeeOfPayment =
  | { readonly found: true; readonly payee: PayeeRecord }
  | { readonly found: false; readonly code: 'PAYEE_RECORD_NOT_ARRIVED' | 'PAYEE_RECORD_DIFFERS' };

const RECORDS = `
SELECT record_id || '/' || version AS key, data, salt FROM foreign_record
JOIN unnest($1::uuid[], $2::int[]) AS wanted (record_id, version) USING (record_id, version)`;

type Paid = Pick<PaymentRow, 'payment_id' | 'record_id' | 'record_version' | 'record_commitment'>;

/** The payee of each payment by its id. What the case committed to is what is paid, or nothing is. */
export async function payeesOf(
  database: Tx | DataSource,
  payments: readonly Paid[],
): Promise<Map<string, PayeeOfPayment>> {
  const found = await rows<{ key: string; data: PayeeRecord; salt: string }>(database, RECORDS, [
    payments.map(payment => payment.record_id),
    payments.map(payment => payment.record_version),
  ]);
  const byKey = new Map(found.map(record => [record.key, record]));
  return new Map(
    payments.map(payment => {
      const record = byKey.get(`${payment.record_id}/${payment.record_version}`);
      return [payment.payment_id, payeeOf(payment, record)];
    }),
  );
}

function payeeOf(payment: Paid, record: { data: PayeeRecord; salt: string } | undefined): PayeeOfPayment {
  if (!record) return { found: false, code: 'PAYEE_RECORD_NOT_ARRIVED' };
  const same = commitmentTo(record.data, record.salt) === payment.record_commitment;
  return same ? { found: true, payee: record.data } : { found: false, code: 'PAYEE_RECORD_DIFFERS' };
}
