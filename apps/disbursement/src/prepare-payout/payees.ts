import type { DataSource } from 'typeorm';
import { rows, type Tx } from '#event-store';
import { commitmentTo, regionDate } from '#kernel';
import type { PaymentRow } from '../show-payments/payment.project.js';
import { type PayeeOnRecord, type Receiver, receiverOn } from './receiver.js';

/** Whom a payment goes to, or why nobody can say yet. */
export type PayeeOfPayment =
  | { readonly found: true; readonly payee: Receiver }
  | { readonly found: false; readonly code: PayeeObstacle };

export type PayeeObstacle = 'PAYEE_RECORD_NOT_ARRIVED' | 'PAYEE_RECORD_DIFFERS' | 'PAYEE_CAME_OF_AGE';

const RECORDS = `
SELECT record_id || '/' || version AS key, data, salt FROM foreign_record
JOIN unnest($1::uuid[], $2::int[]) AS wanted (record_id, version) USING (record_id, version)`;

type Paid = Pick<
  PaymentRow,
  'payment_id' | 'record_id' | 'record_version' | 'record_commitment' | 'state' | 'settled_at' | 'changed_at'
>;
interface Kept {
  readonly data: PayeeOnRecord;
  readonly salt: string;
}

/** The payee of each payment by its id. What the case committed to is what is paid, or nothing is. */
export async function payeesOf(
  database: Tx | DataSource,
  payments: readonly Paid[],
  today: Temporal.PlainDate,
): Promise<Map<string, PayeeOfPayment>> {
  const found = await rows<{ key: string } & Kept>(database, RECORDS, [
    payments.map(payment => payment.record_id),
    payments.map(payment => payment.record_version),
  ]);
  const byKey = new Map(found.map(record => [record.key, record]));
  return new Map(
    payments.map(payment => {
      const record = byKey.get(`${payment.record_id}/${payment.record_version}`);
      return [payment.payment_id, payeeOf(payment, record, today)];
    }),
  );
}

function payeeOf(payment: Paid, record: Kept | undefined, today: Temporal.PlainDate): PayeeOfPayment {
  if (!record) return { found: false, code: 'PAYEE_RECORD_NOT_ARRIVED' };
  const same = commitmentTo(record.data, record.salt) === payment.record_commitment;
  if (!same) return { found: false, code: 'PAYEE_RECORD_DIFFERS' };
  const payee = receiverOn(record.data, dayOfPayment(payment, today));
  return payee ? { found: true, payee } : { found: false, code: 'PAYEE_CAME_OF_AGE' };
}

const NOT_SENT: readonly PaymentRow['state'][] = ['Ordered', 'InPayout', 'Released'];

/** Who received does not change when a child comes of age afterwards. */
function dayOfPayment({ state, settled_at, changed_at }: Paid, today: Temporal.PlainDate) {
  if (NOT_SENT.includes(state)) return today;
  return regionDate(Temporal.Instant.from(settled_at ?? changed_at));
}
