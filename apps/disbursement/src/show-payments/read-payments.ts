import { z } from 'zod';
import { bilingual, instant, latestContract } from '#contracts';
import { Refused, readStream, rows, type StoredEvent, type Tx } from '#event-store';
import { EXCEPTIONS_OF_PAYMENT } from '../bank-answers/bank-exceptions.sql.js';
import { PAYMENT_STATES, type PaymentRow } from './payment.project.js';

/** The wait is not a column: it is over in the very moment in which the record is there. */
const WAITING = `CASE WHEN payment.state = 'Ordered' AND record.record_id IS NULL
  THEN 'PAYEE_RECORD_NOT_ARRIVED' END`;

const LIST = `
SELECT to_json(payment) AS row, ${WAITING} AS waiting_for
FROM payment LEFT JOIN foreign_record record
  ON (record.record_id, record.version) = (payment.record_id, payment.record_version)`;

const PAGE = `${LIST}
WHERE ordered_position > $1 AND ($3::text IS NULL OR state = $3) AND ($4::uuid IS NULL OR claim_id = $4)
ORDER BY ordered_position LIMIT $2`;

const ONE = `${LIST} WHERE payment_id = $1`;

interface ListedRow {
  readonly row: PaymentRow;
  readonly waiting_for: string | null;
}

export interface PaymentsWanted {
  readonly after: string;
  readonly limit: number;
  readonly state: string | null;
  readonly claimId: string | null;
}

export async function readPayments(tx: Tx, { after, limit, state, claimId }: PaymentsWanted) {
  const found = await rows<ListedRow>(tx, PAGE, [after, limit, state, claimId]);
  const last = found.length === limit ? found.at(-1)?.row.ordered_position : undefined;
  return { items: found.map(paymentView), next: last === undefined ? null : String(last) };
}

/** The payment, what happened to it one after the other, and where the bank contradicted itself. */
export async function readPayment(tx: Tx, paymentId: string) {
  const [found] = await rows<ListedRow>(tx, ONE, [paymentId]);
  if (!found) throw new Refused({ code: 'PAYMENT_NOT_FOUND', values: { paymentId } });
  const events = await readStream(tx, paymentId);
  return {
    ...paymentView(found),
    story: events.map(chapter),
    exceptions: await rows(tx, EXCEPTIONS_OF_PAYMENT, [paymentId]),
  };
}

function paymentView({ row, waiting_for }: ListedRow): z.infer<typeof paymentSummary> {
  return {
    paymentId: row.payment_id,
    claimId: row.claim_id,
    shareId: row.share_id,
    receiptNumber: row.receipt_number,
    benefit: row.programme,
    attempt: row.attempt,
    amount: row.amount,
    state: row.state,
    waitingFor: waiting_for,
    payoutId: row.payout_id,
    bankReference: row.bank_reference,
    reason: row.reason,
    settledAt: row.settled_at && Temporal.Instant.from(row.settled_at).toString(),
    returnedAt: row.returned_at && Temporal.Instant.from(row.returned_at).toString(),
    changedAt: Temporal.Instant.from(row.changed_at).toString(),
  };
}

export const paymentSummary = z.strictObject({
  paymentId: z.uuid(),
  claimId: z.uuid(),
  shareId: z.uuid(),
  receiptNumber: z.string(),
  benefit: z.string(),
  attempt: z.int(),
  amount: z.int(),
  state: z.enum(PAYMENT_STATES),
  waitingFor: z.string().nullable(),
  payoutId: z.uuid().nullable(),
  bankReference: z.string().nullable(),
  reason: z.string().nullable(),
  settledAt: instant.nullable(),
  returnedAt: instant.nullable(),
  changedAt: instant,
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
