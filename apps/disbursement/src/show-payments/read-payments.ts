import { z } from 'zod';
import { bilingual, instant, latestContract } from '#contracts';
import { Refused, readStream, rows, type StoredEvent, type Tx } from '#event-store';
import { maskAccount } from '#kernel';
import { EXCEPTIONS_OF_PAYMENT } from '../bank-answers/bank-exceptions.sql.js';
import { type PayeeOfPayment, payeesOf } from '../prepare-payout/payees.js';
import { utc } from '../show-payouts/nominative-list.js';
import { PAYMENT_STATES, type PaymentRow } from './payment.project.js';
import { loadPayments } from './payment.table.js';
import { OBSTACLE_TEXTS, PAYMENT_STATE_TEXTS, reasonText, WAITS_FOR } from './payment-texts.table.js';

const PAGE = `
SELECT to_json(payment) AS row FROM payment
WHERE ordered_position > $1 AND ($3::text[] IS NULL OR state = ANY ($3)) AND ($4::uuid IS NULL OR claim_id = $4)
ORDER BY ordered_position LIMIT $2`;

export interface PaymentsWanted {
  readonly after: string;
  readonly limit: number;
  readonly states: readonly string[] | null;
  readonly claimId: string | null;
}

export async function readPayments(tx: Tx, { after, limit, states, claimId }: PaymentsWanted) {
  const found = await rows<{ row: PaymentRow }>(tx, PAGE, [after, limit, states, claimId]);
  const listed = found.map(({ row }) => row);
  const payees = await payeesOf(tx, listed);
  const last = found.length === limit ? listed.at(-1)?.ordered_position : undefined;
  return {
    items: listed.map(row => paymentView(row, payees.get(row.payment_id))),
    next: last === undefined ? null : String(last),
  };
}

/** The payment, what happened to it one after the other, and where the bank contradicted itself. */
export async function readPayment(tx: Tx, paymentId: string) {
  const row = (await loadPayments(tx, [paymentId])).get(paymentId);
  if (!row) throw new Refused({ code: 'PAYMENT_NOT_FOUND', values: { paymentId } });
  const events = await readStream(tx, paymentId);
  const payees = await payeesOf(tx, [row]);
  return {
    ...paymentView(row, payees.get(paymentId)),
    story: events.map(chapter),
    exceptions: await rows(tx, EXCEPTIONS_OF_PAYMENT, [paymentId]),
  };
}

function paymentView(row: PaymentRow, whom: PayeeOfPayment | undefined): z.infer<typeof paymentSummary> {
  // The wait is not a column: it is over in the very moment in which the record is there.
  const waitingFor = row.state === 'Ordered' && whom?.found === false ? whom.code : null;
  return {
    paymentId: row.payment_id,
    claimId: row.claim_id,
    shareId: row.share_id,
    receiptNumber: row.receipt_number,
    benefit: row.programme,
    attempt: row.attempt,
    amount: row.amount,
    ...shownPayee(whom),
    state: row.state,
    stateText: PAYMENT_STATE_TEXTS[row.state],
    waitingFor,
    waitingText: waitingFor ? OBSTACLE_TEXTS[waitingFor] : WAITS_FOR[row.state],
    payoutId: row.payout_id,
    bankReference: row.bank_reference,
    reason: row.reason,
    reasonText: row.reason === null ? null : reasonText(row.reason),
    settledAt: row.settled_at && utc(row.settled_at),
    returnedAt: row.returned_at && utc(row.returned_at),
    changedAt: utc(row.changed_at),
  };
}

function shownPayee(whom: PayeeOfPayment | undefined) {
  if (!whom?.found) return { payeeName: null, bankCode: null, account: null };
  const { name, bankCode, accountNumber } = whom.payee;
  return { payeeName: name, bankCode, account: maskAccount(accountNumber) };
}

export const paymentSummary = z.strictObject({
  paymentId: z.uuid(),
  claimId: z.uuid(),
  shareId: z.uuid(),
  receiptNumber: z.string(),
  benefit: z.string().describe('Program: JKK atau JKM · the programme: JKK or JKM'),
  attempt: z.int(),
  amount: z.int(),
  payeeName: z.string().nullable(),
  bankCode: z.string().nullable(),
  account: z.string().nullable().describe('Empat angka terakhir · the last four digits'),
  state: z.enum(PAYMENT_STATES),
  stateText: bilingual,
  waitingFor: z
    .enum(['PAYEE_RECORD_NOT_ARRIVED', 'PAYEE_RECORD_DIFFERS'])
    .nullable()
    .describe('Yang menghalangi masuk daftar bayar · what keeps it out of a payout'),
  waitingText: bilingual
    .nullable()
    .describe('Yang ditunggu; null bila sudah dibayar · what it waits for; null when it is paid'),
  payoutId: z.uuid().nullable(),
  bankReference: z.string().nullable(),
  reason: z.string().nullable(),
  reasonText: bilingual.nullable(),
  settledAt: instant.nullable(),
  returnedAt: instant.nullable(),
  changedAt: instant.describe('Sejak kapan begini · since when it is so'),
});

export const paymentPage = z.strictObject({ items: z.array(paymentSummary), next: z.string().nullable() });

const chapterSchema = z.strictObject({
  version: z.int(),
  type: z.string(),
  meaning: bilingual,
  at: instant,
  actor: z.string().nullable(),
  causedBy: z.string().nullable(),
  data: z.unknown(),
});

/** The payment, what happened to it one after the other, and where the bank contradicted itself. */
export const paymentWithStory = paymentSummary.extend({
  story: z.array(chapterSchema),
  exceptions: z.array(z.record(z.string(), z.unknown())),
});

const chapter = (event: StoredEvent): z.infer<typeof chapterSchema> => ({
  version: event.version,
  type: event.type,
  meaning: latestContract(event.type).meaning,
  at: event.recordedAt,
  actor: event.metadata.actor,
  causedBy: event.metadata.causationId,
  data: event.data,
});
