import type { DataSource } from 'typeorm';
import type { EventMetadata, Tx } from '#event-store';
import { type Actor, rupiah } from '#kernel';
import { orderPayments } from '../order-payments/order-payments.js';
import type { BankAnswer } from '../payment/bank-answer.js';
import type { PaymentCommand } from '../payment/payment.commands.js';
import { expiresAt, payoutId } from '../payment/payment.samples.js';
import { reissuePayment } from '../reissue-payment/reissue-payment.js';
import { decidePayments } from '../show-payments/payment.table.js';
import { type SampleCase, sampleCase } from '../testing-fixtures.js';

const AMOUNT = 14_000_000;

export const metadata: EventMetadata = {
  actor: null,
  correlationId: '0190a000-0000-7000-8000-0000000000ff',
  causationId: null,
  traceparent: null,
};

const executedAt = '2025-12-01T01:00:01Z';
const sent = { bankReference: 'SB-1', amount: rupiah(AMOUNT), executedAt };
const reason = 'ACCOUNT_CLOSED';
const settled: BankAnswer = { kind: 'EXECUTED', ...sent };
const returned: BankAnswer = { kind: 'RETURNED', ...sent, returnedAt: '2025-12-02T01:00:00Z', reason };
const rejected: BankAnswer = { kind: 'REJECTED', reason };

/** From the order to the bank's answer, decided in one batch. */
async function carry(tx: Tx, paymentId: string, answer: BankAnswer): Promise<void> {
  const commands: PaymentCommand[] = [
    { type: 'PutInPayout', payoutId, actor: 'keuangan-1' as Actor, held: [] },
    { type: 'ReleasePayment', payoutId, actor: 'keuangan-2' as Actor, held: [] },
    {
      type: 'SubmitPayment',
      requestDigest: 'b'.repeat(64),
      rail: 'BI_FAST',
      expiresAt,
      at: '2025-12-01T01:00:00Z',
    },
    {
      type: 'RecordAnswer',
      answer,
      at: Temporal.Instant.from(expiresAt),
      margin: new Temporal.Duration(),
    },
  ];
  const outcomes = await decidePayments(
    tx,
    commands.map(command => ({ stream: paymentId, command, metadata })),
  );
  if (outcomes.some(({ outcome }) => outcome === 'refused')) throw new Error(JSON.stringify(outcomes));
}

/** A case of three shares: one paid; one rejected, ordered anew and paid; one that came back and waits. */
export async function caseOfThree(database: DataSource): Promise<SampleCase> {
  const sample = sampleCase(AMOUNT, AMOUNT, AMOUNT);
  const [first = '', second = '', third = ''] = sample.shares.map(({ paymentId }) => paymentId);
  await database.transaction(tx => orderPayments(tx, [sample.event]));
  await database.transaction(tx => carry(tx, first, settled));
  await database.transaction(tx => carry(tx, second, rejected));
  const again = await database.transaction(tx => reissuePayment(tx, second, metadata));
  await database.transaction(tx => carry(tx, again.paymentId, settled));
  await database.transaction(tx => carry(tx, third, returned));
  return sample;
}
