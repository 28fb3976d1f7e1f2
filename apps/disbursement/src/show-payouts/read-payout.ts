import { z } from 'zod';
import { instant } from '#contracts';
import { rows, type Tx } from '#event-store';
import { payeesOf } from '../prepare-payout/payees.js';
import { loadPayments } from '../show-payments/payment.table.js';
import { type ListedPayment, type NominativeList, nominativeList, utc } from './nominative-list.js';
import { PAYOUT_STATUSES, type PayoutRow } from './payout.project.js';
import { loadPayout } from './payout.table.js';

/** The list as it is now; the approval asks for it again and compares. */
export async function readPayout(
  tx: Tx,
  payoutId: string,
  today: Temporal.PlainDate,
): Promise<NominativeList> {
  const payout = await loadPayout(tx, payoutId);
  const payments = await loadPayments(
    tx,
    payout.lines.map(line => line.paymentId),
  );
  const payees = await payeesOf(tx, [...payments.values()], today);
  const listed = new Map<string, ListedPayment>();
  for (const [paymentId, payment] of payments) {
    const payee = payees.get(paymentId);
    listed.set(paymentId, { payment, payee: payee?.found ? payee.payee : null });
  }
  return nominativeList(payout, listed);
}

const PAGE = {
  asc: `
SELECT to_json(payout) AS row FROM payout
WHERE ($1::text IS NULL OR status = $1) AND prepared_position > $2 ORDER BY prepared_position LIMIT $3`,
  desc: `
SELECT to_json(payout) AS row FROM payout
WHERE ($1::text IS NULL OR status = $1) AND ($2 = 0 OR prepared_position < $2)
ORDER BY prepared_position DESC LIMIT $3`,
} as const;

interface PayoutsWanted {
  readonly status: string | null;
  readonly after: string;
  readonly limit: number;
  /** By the time of their preparation. */
  readonly order: 'asc' | 'desc';
}

export const payoutSummary = z.strictObject({
  payoutId: z.uuid(),
  status: z.enum(PAYOUT_STATUSES),
  count: z.int(),
  controlTotal: z.int(),
  preparedBy: z.string(),
  preparedAt: instant,
  approvedBy: z.string().nullable(),
  approvedAt: instant.nullable(),
});

export const payoutPage = z.strictObject({ items: z.array(payoutSummary), next: z.string().nullable() });

export type PayoutPage = z.infer<typeof payoutPage>;

export async function readPayouts(
  tx: Tx,
  { status, after, limit, order }: PayoutsWanted,
): Promise<PayoutPage> {
  const found = await rows<{ row: PayoutRow }>(tx, PAGE[order], [status, after, limit]);
  const last = found.length === limit ? found.at(-1)?.row.prepared_position : undefined;
  return { items: found.map(({ row }) => summaryOf(row)), next: last === undefined ? null : String(last) };
}

export const summaryOf = (row: PayoutRow): z.infer<typeof payoutSummary> => ({
  payoutId: row.payout_id,
  status: row.status,
  count: row.lines.length,
  controlTotal: row.control_total,
  preparedBy: row.prepared_by,
  preparedAt: utc(row.prepared_at),
  approvedBy: row.approved_by,
  approvedAt: row.approved_at && utc(row.approved_at),
});
