import type { DataSource } from 'typeorm';
import { type Actor, type Rupiah, rupiah } from '#kernel';
import { metadata } from '../keep-ledger/testing-payments.js';
import { orderPayments } from '../order-payments/order-payments.js';
import type { BankAnswer } from '../payment/bank-answer.js';
import type { PaymentCommand } from '../payment/payment.commands.js';
import { payoutId } from '../payment/payment.samples.js';
import { decidePayments } from '../show-payments/payment.table.js';
import { sampleCase } from '../testing-fixtures.js';

export const AMOUNT = 14_000_000;

export type Reached = 'Ordered' | 'Submitting' | 'Unknown' | 'Settled' | 'Rejected' | 'Returned';

const sent = (day: string): PaymentCommand[] => [
  { type: 'PutInPayout', payoutId, actor: 'keuangan-1' as Actor, held: [] },
  { type: 'ReleasePayment', payoutId, actor: 'keuangan-2' as Actor, held: [] },
  {
    type: 'SubmitPayment',
    requestDigest: 'b'.repeat(64),
    rail: 'BI_FAST',
    expiresAt: `${day}T02:00:00Z`,
    at: `${day}T01:00:00Z`,
  },
];

const heard = (answer: BankAnswer, day: string): PaymentCommand => ({
  type: 'RecordAnswer',
  answer,
  at: Temporal.Instant.from(`${day}T01:30:00Z`),
  margin: new Temporal.Duration(),
});

const executed = (amount: Rupiah, day: string) =>
  ({ bankReference: 'SB-1', amount, executedAt: `${day}T01:00:01Z` }) as const;

/** What the bank said on a day, by which a payment came to its state. */
function answers(reached: Reached, amount: Rupiah, day: string): PaymentCommand[] {
  const reason = 'ACCOUNT_CLOSED';
  switch (reached) {
    case 'Unknown':
      return [heard({ kind: 'NONE', cause: 'TIME_OUT' }, day)];
    case 'Settled':
      return [heard({ kind: 'EXECUTED', ...executed(amount, day) }, day)];
    case 'Rejected':
      return [heard({ kind: 'REJECTED', reason }, day)];
    case 'Returned':
      return [
        heard({ kind: 'RETURNED', ...executed(amount, day), returnedAt: `${day}T03:00:00Z`, reason }, day),
      ];
    default:
      return [];
  }
}

/** Payments of one case, each brought to its state on a day, without a bank. */
export async function paymentsAt(
  database: DataSource,
  day: string,
  ...reached: readonly Reached[]
): Promise<string[]> {
  const sample = sampleCase(...reached.map(() => AMOUNT));
  await database.transaction(tx => orderPayments(tx, [sample.event]));
  const ids = sample.shares.map(({ paymentId }) => paymentId);
  for (const [index, stream] of ids.entries())
    await bring(database, stream, day, reached[index] ?? 'Ordered');
  return ids;
}

async function bring(database: DataSource, stream: string, day: string, reached: Reached): Promise<void> {
  if (reached === 'Ordered') return;
  const commands = [...sent(day), ...answers(reached, rupiah(AMOUNT), day)];
  await decide(database, stream, commands);
}

/** A payment that was ordered only is sent. */
export const send = (database: DataSource, paymentId: string, day: string): Promise<void> =>
  decide(database, paymentId, sent(day));

/** The bank says on a day that a payment was executed. */
export const settle = (database: DataSource, paymentId: string, day: string): Promise<void> =>
  decide(database, paymentId, answers('Settled', rupiah(AMOUNT), day));

async function decide(
  database: DataSource,
  stream: string,
  commands: readonly PaymentCommand[],
): Promise<void> {
  const outcomes = await database.transaction(tx =>
    decidePayments(
      tx,
      commands.map(command => ({ stream, command, metadata })),
    ),
  );
  const refused = outcomes.find(({ outcome }) => outcome === 'refused');
  if (refused) throw new Error(JSON.stringify(refused));
}
