import { type EventMetadata, Refused, readStreams, rows, type Tx } from '#event-store';
import {
  type Actor,
  canonicalJson,
  maxRupiah,
  type PayoutId,
  type Rupiah,
  regionDate,
  rupiah,
  sha256,
  subtractRupiah,
  zeroRupiah,
} from '#kernel';
import { heldDuties, lockCases, takeDuties } from '../case-duties/duty.table.js';
import { refuseDisputed } from '../hold-disputed/disputed-cases.js';
import type { Order } from '../payment/payment.events.js';
import type { ProposedLine } from '../payout/payout.rules.js';
import type { PaymentRow } from '../show-payments/payment.project.js';
import { decidePayments, loadPayments } from '../show-payments/payment.table.js';
import type { PayoutRow } from '../show-payouts/payout.project.js';
import { decidePayout } from '../show-payouts/payout.table.js';
import { askedAs, type BankLookUp } from './ask-bank.js';
import { noAccountChangedLatelyIsPaid } from './changed-accounts.js';
import { payeesOf } from './payees.js';

export interface PreparedList {
  readonly payoutId: PayoutId;
  readonly paymentIds: readonly string[];
  readonly bank: BankLookUp;
  readonly actor: Actor;
  readonly at: string;
  /** How long a changed account is not paid. */
  readonly holdHours: number;
}

/** Two lists must not count the same money as theirs: they are prepared one after the other. */
const LOCK_FUNDS = `SELECT pg_advisory_xact_lock(hashtext('disbursement.funds'))`;

/** What payouts already claim of the balance. The bank may have paid some of it: counted too cautiously, never twice. */
const CLAIMED = `
SELECT COALESCE(sum(amount), 0)::text AS claimed FROM payment
WHERE state IN ('InPayout', 'Released', 'Submitting', 'Accepted', 'Unknown')`;

export async function preparePayout(tx: Tx, list: PreparedList, metadata: EventMetadata): Promise<PayoutRow> {
  const { payoutId, actor, at, bank, holdHours } = list;
  const caseIds = (await paymentsListed(tx, list.paymentIds)).map(payment => payment.claim_id);
  await tx.query(LOCK_FUNDS);
  await lockCases(tx, caseIds);
  // Again, under the locks: a payment may have been redirected until now.
  const payments = await paymentsListed(tx, list.paymentIds);
  await refuseDisputed(tx, payments);
  await noAccountChangedLatelyIsPaid(tx, payments, { at: Temporal.Instant.from(at), hours: holdHours });
  const lines = await proposedLines(tx, payments, list);
  const { row, causationId } = await decidePayout(
    tx,
    payoutId,
    {
      type: 'PreparePayout',
      payoutId,
      lines,
      listDigest: listDigest(lines),
      fundsAvailable: await fundsAvailable(tx, bank.balance),
      actor,
      at,
    },
    metadata,
  );
  await putInPayout(tx, list, payments, { ...metadata, causationId });
  await takeDuties(
    tx,
    caseIds.map(caseId => ({ caseId, duty: 'PAYOUT_PREPARER', actor })),
  );
  return row;
}

async function paymentsListed(tx: Tx, paymentIds: readonly string[]): Promise<PaymentRow[]> {
  const found = await loadPayments(tx, paymentIds);
  return paymentIds.map(paymentId => {
    const payment = found.get(paymentId);
    if (!payment) throw new Refused({ code: 'PAYMENT_NOT_FOUND', values: { paymentId } });
    return payment;
  });
}

async function putInPayout(
  tx: Tx,
  { payoutId, actor }: PreparedList,
  payments: readonly PaymentRow[],
  metadata: EventMetadata,
): Promise<void> {
  const held = await heldDuties(
    tx,
    payments.map(payment => payment.claim_id),
  );
  const outcomes = await decidePayments(
    tx,
    payments.map(({ payment_id, claim_id }) => ({
      stream: payment_id,
      command: { type: 'PutInPayout', payoutId, actor, held: held.get(claim_id) ?? [] },
      metadata: { ...metadata, correlationId: claim_id },
    })),
  );
  for (const outcome of outcomes) if (outcome.outcome === 'refused') throw new Refused(outcome.refusal);
}

async function fundsAvailable(tx: Tx, balance: Rupiah): Promise<Rupiah> {
  const [found] = await rows<{ claimed: string }>(tx, CLAIMED);
  return maxRupiah(zeroRupiah, subtractRupiah(balance, rupiah(Number(found?.claimed ?? 0))));
}

async function proposedLines(
  tx: Tx,
  payments: readonly PaymentRow[],
  { bank, at }: PreparedList,
): Promise<ProposedLine[]> {
  const payees = await payeesOf(tx, payments, regionDate(Temporal.Instant.from(at)));
  const streams = await readStreams(
    tx,
    payments.map(payment => payment.payment_id),
  );
  return payments.map(payment => {
    const { payment_id } = payment;
    const payee = payees.get(payment_id);
    const order = streams.get(payment_id)?.[0]?.data as Order | undefined;
    if (!payee || !order) throw new Error(`Payment ${payment_id} has a row but no order`);
    if (!payee.found) throw new Refused({ code: payee.code, values: { paymentId: payment_id } });
    const { paymentId, claimId, shareId, payeeId } = order;
    const amount = rupiah(payment.amount);
    const record = recordOf(payment);
    const nameMatch = bank.nameMatches.get(askedAs(payment)) ?? 'NOT_FOUND';
    return { paymentId, claimId, shareId, amount, payeeId, record, nameMatch };
  });
}

const recordOf = ({ record_id, record_version, record_commitment }: PaymentRow): Order['record'] => ({
  recordId: record_id,
  version: record_version,
  commitment: record_commitment,
});

/** One digest for the same payments, whatever their order on the list. */
const listDigest = (lines: readonly ProposedLine[]): string =>
  sha256(
    canonicalJson(
      lines
        .map(({ paymentId, amount, record }) => ({ paymentId, amount, commitment: record.commitment }))
        .toSorted((left, right) => (left.paymentId < right.paymentId ? -1 : 1)),
    ),
  );
