import { rows, type Tx } from '#event-store';
import { type PaymentId, type Rupiah, rupiah } from '#kernel';
import type { PaymentStatus } from '../payment/payment.state.js';
import type { Execution } from '../reconciliation/answer.rules.js';
import type { KnownPayment, LineRole } from '../reconciliation/line.rules.js';
import { utc } from '../show-payouts/nominative-list.js';
import type { FileKind } from './file-kind.js';

/** A payment by its bank, by the ledger and by the lines that are matched with it. */
export type Known = KnownPayment & Execution & { readonly paymentId: PaymentId; readonly version: number };

const KNOWN = `
WITH asked AS (SELECT unnest($1::uuid[]) AS payment_id), moved AS (
  SELECT stream_id AS payment_id, max(amount) FILTER (WHERE journal.kind = 'SETTLED')::text AS paid,
    max(amount) FILTER (WHERE journal.kind = 'RETURNED')::text AS returned
  FROM asked JOIN events ON stream_id = asked.payment_id JOIN journal USING (position) JOIN entry USING (position)
  WHERE journal.kind IN ('SETTLED', 'RETURNED') AND account = 'BANK' GROUP BY stream_id
), matched AS (
  SELECT payment_id, array_agg(role) AS roles FROM asked JOIN line_match USING (payment_id)
  WHERE kind = $2 AND role <> 'STATUS' GROUP BY payment_id
)
SELECT payment_id, state, payment.amount::text, version, bank_reference, settled_at::text, paid, returned, roles
FROM asked JOIN payment USING (payment_id) LEFT JOIN moved USING (payment_id) LEFT JOIN matched USING (payment_id)
WHERE $3::uuid IS NULL
  OR EXISTS (SELECT FROM payment_in_file sent WHERE sent.payment_id = payment.payment_id AND sent.file_id = $3)`;

interface KnownRow {
  readonly payment_id: PaymentId;
  readonly state: Exclude<PaymentStatus, 'None'>;
  readonly amount: string;
  readonly version: number;
  readonly bank_reference: string | null;
  readonly settled_at: string | null;
  readonly paid: string | null;
  readonly returned: string | null;
  readonly roles: LineRole[] | null;
}

export interface Among {
  readonly kind: FileKind;
  /** Only what was ordered by this file of ours. */
  readonly answersFile: string | null;
}

export async function knownPayments(
  tx: Tx,
  paymentIds: readonly (PaymentId | null)[],
  { kind, answersFile }: Among,
): Promise<Map<PaymentId, Known>> {
  const asked = [...new Set(paymentIds.filter(id => id !== null))];
  if (asked.length === 0) return new Map();
  const found = await rows<KnownRow>(tx, KNOWN, [asked, kind, answersFile]);
  return new Map(found.map(row => [row.payment_id, knownOf(row)]));
}

const knownOf = (row: KnownRow): Known => ({
  paymentId: row.payment_id,
  state: row.state,
  amount: rupiah(Number(row.amount)),
  version: row.version,
  bankReference: row.bank_reference,
  settledAt: row.settled_at && utc(row.settled_at),
  paidByLedger: rupiahOrNull(row.paid),
  returnedByLedger: rupiahOrNull(row.returned),
  matched: row.roles ?? [],
});

const rupiahOrNull = (amount: string | null): Rupiah | null =>
  amount === null ? null : rupiah(Number(amount));
