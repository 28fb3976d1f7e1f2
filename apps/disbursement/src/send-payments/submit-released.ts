import { Refused, rows, type Tx } from '#event-store';
import { regionDate, rupiah, sha256 } from '#kernel';
import { transferRequest } from '../bank/transfer-request.js';
import { keepExceptions } from '../bank-answers/record-answers.js';
import { SEND_UNLESS_HALTED } from '../halt-payouts/halt.sql.js';
import { type PayeeOfPayment, payeesOf } from '../prepare-payout/payees.js';
import { amountsCarriedBy, theRailCarriesTheWholeShare } from '../rails/rails.rules.js';
import type { Rail, RailLimits } from '../rails/rails.table.js';
import type { PaymentRow } from '../show-payments/payment.project.js';
import { decidePayments } from '../show-payments/payment.table.js';
import { CAN_BE_SENT } from './can-be-sent.sql.js';

/**
 * Other copies of the service skip what this one has locked. What waits for a person, for its rail to open or for payouts to be
 * resumed is not tried.
 */
const TAKE_RELEASED = `
SELECT to_json(payment) AS row FROM payment
WHERE ${CAN_BE_SENT}
  AND EXISTS (SELECT 1 FROM unnest($2::bigint[], $3::bigint[]) AS rail (least, most) WHERE amount BETWEEN least AND most)
ORDER BY changed_at LIMIT $1 FOR UPDATE SKIP LOCKED`;

const KEEP_REQUESTS = `
INSERT INTO bank_request (payment_id, request, digest, submitted_at, expires_at, next_inquiry_at)
SELECT payment_id, convert_to(request, 'UTF8'), digest, $4, $5, $6
FROM unnest($1::uuid[], $2::text[], $3::text[]) AS given (payment_id, request, digest)`;

export interface Submission {
  readonly at: Temporal.Instant;
  readonly expiresAt: Temporal.Instant;
  readonly firstInquiryAt: Temporal.Instant;
  readonly atMost: number;
  /** Those that take transfers now. */
  readonly rails: readonly RailLimits[];
}

export interface Submitted {
  readonly paymentId: string;
  readonly request: Buffer;
  readonly rail: Rail;
  readonly expiresAt: Temporal.Instant;
  /** The trace of the payment, in which the transfer goes on. */
  readonly traceparent: string | null;
}

/** Stores the requests and says so in the log. Nothing may be sent before this transaction has committed. */
export async function submitReleased(tx: Tx, submission: Submission): Promise<Submitted[]> {
  await tx.query(SEND_UNLESS_HALTED);
  const { least, most } = amountsCarriedBy(submission.rails);
  const taken = await rows<{ row: PaymentRow }>(tx, TAKE_RELEASED, [submission.atMost, least, most]);
  if (taken.length === 0) return [];
  const payments = taken.map(({ row }) => row);
  const payees = await payeesOf(tx, payments, regionDate(submission.at));
  await keepUnpayable(tx, payees);
  const submitted = payments.flatMap(payment =>
    requestFor(payment, payees.get(payment.payment_id), submission),
  );
  const traces = await appendSubmitted(tx, payments, submitted, submission);
  await tx.query(KEEP_REQUESTS, [
    submitted.map(({ paymentId }) => paymentId),
    submitted.map(({ request }) => request.toString('utf8')),
    submitted.map(({ request }) => sha256(request)),
    submission.at.toString(),
    submission.expiresAt.toString(),
    submission.firstInquiryAt.toString(),
  ]);
  return submitted.map(one => ({ ...one, traceparent: traces.get(one.paymentId) ?? null }));
}

function requestFor(
  payment: PaymentRow,
  payee: PayeeOfPayment | undefined,
  { expiresAt, rails }: Submission,
): Submitted[] {
  const rail = theRailCarriesTheWholeShare(rupiah(payment.amount), rails);
  if (!payee?.found || rail === null) return [];
  const request = transferRequest({
    paymentId: payment.payment_id,
    amount: payment.amount,
    receiptNumber: payment.receipt_number,
    programme: payment.programme,
    payee: payee.payee,
    rail,
    expiresAt: expiresAt.toString({ smallestUnit: 'millisecond' }),
  });
  return [{ paymentId: payment.payment_id, request, rail, expiresAt, traceparent: null }];
}

async function appendSubmitted(
  tx: Tx,
  payments: readonly PaymentRow[],
  submitted: readonly Submitted[],
  { at, expiresAt }: Submission,
): Promise<Map<string, string | null>> {
  const rowOf = new Map(payments.map(payment => [payment.payment_id, payment]));
  const outcomes = await decidePayments(
    tx,
    submitted.map(({ paymentId, request, rail }) => ({
      stream: paymentId,
      command: {
        type: 'SubmitPayment',
        requestDigest: sha256(request),
        rail,
        expiresAt: expiresAt.toString({ smallestUnit: 'millisecond' }),
        at: at.toString({ smallestUnit: 'millisecond' }),
      },
      metadata: {
        actor: null,
        correlationId: rowOf.get(paymentId)?.claim_id ?? paymentId,
        causationId: `${paymentId}/${rowOf.get(paymentId)?.version}`,
        traceparent: null,
      },
    })),
  );
  return new Map(
    outcomes.map(outcome => {
      if (outcome.outcome === 'refused') throw new Refused(outcome.refusal);
      return [outcome.stream, outcome.events.at(-1)?.metadata.traceparent ?? null];
    }),
  );
}

/** An account that is not the one approved is never paid; a person sees why the payment stays where it is. */
export async function keepUnpayable(tx: Tx, payees: ReadonlyMap<string, PayeeOfPayment>): Promise<void> {
  const unpayable = [...payees].flatMap(([paymentId, payee]) =>
    payee.found
      ? []
      : [{ paymentId, code: payee.code, answer: { kind: 'NONE', cause: payee.code } as const }],
  );
  await keepExceptions(tx, unpayable, { heardBy: 'SENDER' });
}
