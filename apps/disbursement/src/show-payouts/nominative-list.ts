import { z } from 'zod';
import { instant } from '#contracts';
import { canonicalJson, maskAccount, sha256 } from '#kernel';
import type { Receiver } from '../prepare-payout/receiver.js';
import { railOnDayOf } from '../rails/rails.rules.js';
import { RAILS } from '../rails/rails.table.js';
import type { PaymentRow } from '../show-payments/payment.project.js';
import { PAYOUT_STATUSES, type PayoutRow } from './payout.project.js';
import { NAME_MATCHES } from './payout-texts.table.js';

const rupiah = z.int().nonnegative();

/** A line as finance sees it: the payee's name, and of the account only its end. */
export const nominativeLineSchema = z.strictObject({
  paymentId: z.uuid(),
  receiptNumber: z.string(),
  benefit: z.string(),
  payeeName: z.string().nullable(),
  guardianName: z
    .string()
    .nullable()
    .describe('Wali yang menerima untuk anak itu · who receives for the child'),
  bankCode: z.string().nullable(),
  account: z.string().nullable(),
  gross: rupiah.describe('Bagian seluruhnya · the whole share'),
  kept: rupiah.describe('Ditahan untuk utang penerima · kept against a debt of the payee'),
  amount: rupiah.describe('Yang dibayar bank · what the bank pays'),
  nameMatch: z.enum(NAME_MATCHES),
  rail: z
    .enum(RAILS)
    .nullable()
    .describe('Jalur transfer menurut jumlah dan hari · how it goes, by its amount and the day'),
});

export const nominativeListSchema = z.strictObject({
  payoutId: z.uuid(),
  status: z.enum(PAYOUT_STATUSES),
  lines: z.array(nominativeLineSchema),
  count: z.int(),
  controlTotal: rupiah,
  listDigest: z.string(),
  preparedBy: z.string(),
  preparedAt: instant,
  approvedBy: z.string().nullable(),
  approvedAt: instant.nullable(),
  cancelledBy: z.string().nullable(),
  cancelReason: z.string().nullable(),
  shownHash: z.string().describe('Dikirim kembali oleh persetujuan · the approval sends it back'),
});

type NominativeLine = z.infer<typeof nominativeLineSchema>;
export type NominativeList = z.infer<typeof nominativeListSchema>;

export interface ListedPayment {
  readonly payment: PaymentRow;
  /** Null when the record has not arrived, was erased, or is not the one that the case committed to. */
  readonly payee: Receiver | null;
}

export function nominativeList(
  payout: PayoutRow,
  listed: ReadonlyMap<string, ListedPayment>,
): NominativeList {
  const preparedAt = Temporal.Instant.from(payout.prepared_at);
  const lines = payout.lines.map(line => ({
    ...nominativeLine(line, listed.get(line.paymentId)),
    rail: railOnDayOf(line.amount, preparedAt),
  }));
  const shown = {
    payoutId: payout.payout_id,
    lines,
    count: lines.length,
    controlTotal: payout.control_total,
    listDigest: payout.list_digest,
    preparedBy: payout.prepared_by,
  };
  return {
    ...shown,
    status: payout.status,
    preparedAt: utc(payout.prepared_at),
    approvedBy: payout.approved_by,
    approvedAt: payout.approved_at && utc(payout.approved_at),
    cancelledBy: payout.cancelled_by,
    cancelReason: payout.cancel_reason,
    shownHash: sha256(canonicalJson(shown)),
  };
}

function nominativeLine(
  line: PayoutRow['lines'][number],
  listed: ListedPayment | undefined,
): Omit<NominativeLine, 'rail'> {
  const payee = listed?.payee ?? null;
  // The share never changes; what is kept of it may, once a payment has left its payout.
  const gross = listed ? listed.payment.amount + listed.payment.kept : line.amount;
  return {
    paymentId: line.paymentId,
    receiptNumber: listed?.payment.receipt_number ?? '',
    benefit: listed?.payment.programme ?? '',
    payeeName: payee?.name ?? null,
    guardianName: payee?.guardianName ?? null,
    bankCode: payee?.bankCode ?? null,
    account: payee && maskAccount(payee.accountNumber),
    ...{ gross, kept: gross - line.amount, amount: line.amount },
    nameMatch: line.nameMatch,
  };
}

export const utc = (instant: string): string => Temporal.Instant.from(instant).toString();
