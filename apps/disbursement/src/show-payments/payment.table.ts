import {
  type Directed,
  type ExecutedOrRefused,
  executeMany,
  rows,
  type StoredEvent,
  type Tx,
} from '#event-store';
import { timeStates } from '../count-payments/state-times.js';
import { postJournals } from '../keep-ledger/post-journals.js';
import { type PaymentCommand } from '../payment/payment.commands.js';
import { paymentDecider } from '../payment/payment.decide.js';
import type { PaymentEvent } from '../payment/payment.events.js';
import type { PaymentState } from '../payment/payment.state.js';
import { type PaymentRow, type Placed, projectPayment } from './payment.project.js';

const LOAD = 'SELECT to_json(payment) AS row FROM payment WHERE payment_id = ANY ($1::uuid[])';

const SAVE = `
INSERT INTO payment SELECT * FROM json_populate_recordset(NULL::payment, $1::json)
ON CONFLICT (payment_id) DO UPDATE SET state = EXCLUDED.state, amount = EXCLUDED.amount, kept = EXCLUDED.kept,
  record_version = EXCLUDED.record_version, record_commitment = EXCLUDED.record_commitment, payout_id = EXCLUDED.payout_id,
  bank_reference = EXCLUDED.bank_reference, reason = EXCLUDED.reason, settled_at = EXCLUDED.settled_at,
  returned_at = EXCLUDED.returned_at, version = EXCLUDED.version, changed_at = EXCLUDED.changed_at`;

export async function loadPayments(tx: Tx, paymentIds: readonly string[]): Promise<Map<string, PaymentRow>> {
  const found = await rows<{ row: PaymentRow }>(tx, LOAD, [paymentIds]);
  return new Map(found.map(({ row }) => [row.payment_id, row]));
}

/** Decides for many payments and brings their rows and the ledger along in the same transaction. Refusals are values. */
export async function decidePayments(
  tx: Tx,
  commands: readonly Directed<PaymentCommand>[],
): Promise<ExecutedOrRefused<PaymentState>[]> {
  const outcomes = await executeMany(tx, paymentDecider, commands);
  await saveProjected(
    tx,
    outcomes.flatMap(outcome => (outcome.outcome === 'accepted' ? outcome.events : [])),
  );
  await postJournals(tx, outcomes);
  timeStates(outcomes);
  return outcomes;
}

async function saveProjected(tx: Tx, events: readonly StoredEvent[]): Promise<void> {
  if (events.length === 0) return;
  const current = await loadPayments(
    tx,
    events.map(event => event.stream),
  );
  for (const event of events) {
    const row = projectPayment(current.get(event.stream) ?? null, event as Placed<PaymentEvent>);
    current.set(event.stream, row);
  }
  await tx.query(SAVE, [JSON.stringify([...current.values()])]);
}
