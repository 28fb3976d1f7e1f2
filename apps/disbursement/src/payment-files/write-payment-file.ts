import { type EventMetadata, execute, Refused, rows, type Tx } from '#event-store';
import { type PayoutId, regionDate, rupiah, sha256, sumRupiah } from '#kernel';
import { newId } from '#platform';
import { keepExceptions } from '../bank-answers/record-answers.js';
import { SEND_UNLESS_HALTED } from '../halt-payouts/halt.sql.js';
import { type PayeeOfPayment, payeesOf } from '../prepare-payout/payees.js';
import { railOnDayOf } from '../rails/rails.rules.js';
import { keepUnpayable } from '../send-payments/submit-released.js';
import type { PaymentRow } from '../show-payments/payment.project.js';
import { decidePayments } from '../show-payments/payment.table.js';
import { type Order, orderFile, type Payer, type WrittenFile } from './order-file.js';
import { paymentFileDecider } from './payment-file.decide.js';
import * as sql from './payment-files.sql.js';

export interface Writing {
  readonly at: Temporal.Instant;
  readonly expiresAt: Temporal.Instant;
  readonly payer: Payer;
}

/** Stores the bytes of one file and says so in the log, payment by payment. Nobody can fetch it before this has committed. */
export async function writePaymentFile(tx: Tx, writing: Writing): Promise<number> {
  await tx.query(SEND_UNLESS_HALTED);
  const [tried] = await rows<{ isFree: boolean }>(tx, sql.TRY_TO_WRITE);
  if (!tried?.isFree) return 0;
  const payments = (await rows<{ row: PaymentRow }>(tx, sql.RELEASED_OF_ONE_PAYOUT)).map(({ row }) => row);
  if (payments.length === 0) return 0;
  const payees = await payeesOf(tx, payments, regionDate(writing.at));
  await keepUnpayable(tx, payees);
  const orders = payments.flatMap(payment => orderOf(payment, payees.get(payment.payment_id), writing.at));
  const fileId = newId();
  const file = await orderFile(orders, { ...writing, fileId });
  await keepUnwritable(tx, file);
  if (file.orders.length > 0) await keep(tx, { ...file, fileId }, writing);
  return payments.length;
}

function orderOf(payment: PaymentRow, payee: PayeeOfPayment | undefined, at: Temporal.Instant): Order[] {
  const rail = railOnDayOf(rupiah(payment.amount), at);
  return payee?.found && rail !== null ? [{ payment, payee: payee.payee, rail }] : [];
}

async function keepUnwritable(tx: Tx, { unwritable }: WrittenFile): Promise<void> {
  const code = 'PAYEE_NOT_WRITABLE';
  const exceptions = unwritable.map(({ payment }) => ({
    ...{ paymentId: payment.payment_id, code },
    answer: { kind: 'NONE', cause: code } as const,
  }));
  await keepExceptions(tx, exceptions, { heardBy: 'SENDER' });
}

async function keep(
  tx: Tx,
  file: WrittenFile & { readonly fileId: string },
  writing: Writing,
): Promise<void> {
  const { fileId, messageId, content, orders } = file;
  const digest = sha256(content);
  const total = sumRupiah(orders.map(({ payment }) => rupiah(payment.amount)));
  const payoutId = orders[0]?.payment.payout_id as PayoutId;
  const writtenAt = writing.at.toString({ smallestUnit: 'millisecond' });
  const payments = orders.length;
  const { events } = await execute(tx, paymentFileDecider, {
    stream: fileId,
    command: {
      type: 'WritePaymentFile',
      file: { fileId, payoutId, messageId, digest, payments, total, writtenAt },
    },
    metadata: { actor: null, correlationId: payoutId, causationId: null, traceparent: null },
  });
  await tx.query(sql.KEEP_PAYMENT_FILE, [
    fileId,
    messageId,
    payoutId,
    content,
    digest,
    payments,
    total,
    writtenAt,
  ]);
  await tx.query(sql.KEEP_ITS_PAYMENTS, [fileId, orders.map(({ payment }) => payment.payment_id)]);
  await submit(tx, orders, { ...writing, digest, causationId: events[0]?.id ?? null });
}

async function submit(
  tx: Tx,
  orders: readonly Order[],
  { at, expiresAt, digest, causationId }: Writing & { digest: string; causationId: string | null },
): Promise<void> {
  const metadataOf = ({ payment }: Order): EventMetadata => ({
    ...{ actor: null, correlationId: payment.claim_id, causationId, traceparent: null },
  });
  const outcomes = await decidePayments(
    tx,
    orders.map(order => ({
      stream: order.payment.payment_id,
      command: {
        type: 'SubmitPayment',
        requestDigest: digest,
        rail: order.rail,
        expiresAt: expiresAt.toString({ smallestUnit: 'millisecond' }),
        at: at.toString({ smallestUnit: 'millisecond' }),
      },
      metadata: metadataOf(order),
    })),
  );
  for (const outcome of outcomes) if (outcome.outcome === 'refused') throw new Refused(outcome.refusal);
}
