import {
  type Directed,
  type EventMetadata,
  Refused,
  readStream,
  rows,
  type StoredEvent,
  type Tx,
} from '#event-store';
import { type Actor, fold, type PaymentId, rupiah } from '#kernel';
import { END_EXCEPTIONS, OPEN_EXCEPTIONS_OF_PAYMENT } from '../bank-answers/bank-exceptions.sql.js';
import { heldDuties, lockCases } from '../case-duties/duty.table.js';
import { keepFromPayments } from '../keep-from-payments/keep-from-payments.js';
import { WHERE_THE_MONEY_LIES } from '../ledger/ledger.state.js';
import type { BankAnswer } from '../payment/bank-answer.js';
import type { ApproveFinding, LaterAttempt, ProposeFinding } from '../payment/finding.commands.js';
import { wordOf } from '../payment/finding.rules.js';
import type { BankWord } from '../payment/finding.state.js';
import type { PaymentCommand } from '../payment/payment.commands.js';
import { paymentDecider } from '../payment/payment.decide.js';
import type { PaymentEvent } from '../payment/payment.events.js';
import { latestMomentOf } from '../reconciliation/answer.rules.js';
import { redirectPayments } from '../redirect-payments/redirect-payments.js';
import type { PaymentRow } from '../show-payments/payment.project.js';
import { decidePayments, loadPayments } from '../show-payments/payment.table.js';

/** What a person asks for. */
export type Asked =
  | ({ readonly type: 'proposal'; readonly executedOn: string | null } & Pick<
      ProposeFinding,
      'finding' | 'evidenceDocument' | 'evidenceOn' | 'bankReference'
    >)
  | { readonly type: 'approval'; readonly shownHash: string }
  | { readonly type: 'refusal'; readonly shownHash: string };

export interface Asking {
  readonly asked: Asked;
  readonly actor: Actor;
  readonly at: Temporal.Instant;
  /** How long after its expiry a request may still be the bank's delay. */
  readonly margin: Temporal.Duration;
}

/** Decides what the bank really did with a payment, under the lock of its case. Throws `Refused`. */
export async function decideFinding(
  tx: Tx,
  paymentId: string,
  asking: Asking,
  metadata: EventMetadata,
): Promise<void> {
  const { claim_id: claimId } = await paymentOr404(tx, paymentId);
  await lockCases(tx, [claimId]);
  const row = await paymentOr404(tx, paymentId);
  const attempts = await standingAttempts(tx, row);
  const latest = attempts.at(-1);
  if (!latest) throw new Error(`Every attempt of share ${row.share_id} is withdrawn`);
  const later = attempts.find(({ attempt }) => attempt > row.attempt) ?? null;
  const ofCase = { ...metadata, correlationId: claimId };
  const isApproval = asking.asked.type === 'approval';
  if (isApproval && later) await withdrawWhatIsPaidAlready(tx, row, later, ofCase);
  const command = await commandOf(tx, row, { later, moneyLay: WHERE_THE_MONEY_LIES[latest.status] }, asking);
  const [found] = await decideOrRefuse(tx, { stream: paymentId, command, metadata: ofCase });
  if (!isApproval) return;
  await tx.query(END_EXCEPTIONS, [paymentId, asking.at.toString(), found?.version]);
  await redirectPayments(tx, [claimId], metadata);
  await keepFromPayments(tx, [claimId], metadata);
}

async function paymentOr404(tx: Tx, paymentId: string): Promise<PaymentRow> {
  const row = (await loadPayments(tx, [paymentId])).get(paymentId);
  if (!row) throw new Refused({ code: 'PAYMENT_NOT_FOUND', values: { paymentId } });
  return row;
}

async function decideOrRefuse(tx: Tx, directed: Directed<PaymentCommand>): Promise<readonly StoredEvent[]> {
  const [outcome] = await decidePayments(tx, [directed]);
  if (outcome?.outcome !== 'accepted')
    throw new Refused(outcome?.refusal ?? { code: 'PAYMENT_NOT_FOUND', values: {} });
  return outcome.events;
}

/** What was not sent yet of a share that an earlier attempt has paid is never sent. */
async function withdrawWhatIsPaidAlready(
  tx: Tx,
  row: PaymentRow,
  { paymentId, status }: Attempt,
  metadata: EventMetadata,
): Promise<void> {
  const past = await readStream(tx, row.payment_id);
  const payment = fold(paymentDecider, past as unknown as PaymentEvent[]);
  const isPaid = 'proposed' in payment && payment.proposed?.finding === 'EXECUTED';
  if (!isPaid || (status !== 'Ordered' && status !== 'Released')) return;
  const command = { type: 'WithdrawPayment', paidBy: row.payment_id as PaymentId } as const;
  await decideOrRefuse(tx, { stream: paymentId, command, metadata });
}

async function commandOf(
  tx: Tx,
  row: PaymentRow,
  { later, moneyLay }: Pick<ApproveFinding, 'later' | 'moneyLay'>,
  { asked, actor, at, margin }: Asking,
): Promise<PaymentCommand> {
  if (asked.type === 'refusal') return { type: 'DeclineFinding', shownHash: asked.shownHash, actor, at };
  const held = (await heldDuties(tx, [row.claim_id])).get(row.claim_id) ?? [];
  const looking = { actor, at, margin, held, later, words: await openWords(tx, row.payment_id) };
  if (asked.type === 'approval')
    return { type: 'ApproveFinding', ...looking, shownHash: asked.shownHash, moneyLay };
  const { executedOn, type: _, ...found } = asked;
  const executedAt = executedOn && latestMomentOf(Temporal.PlainDate.from(executedOn), at);
  return { type: 'ProposeFinding', ...looking, ...found, executedAt };
}

/** Each once, in the order in which they were first heard. */
async function openWords(tx: Tx, paymentId: string): Promise<BankWord[]> {
  const found = await rows<{ code: string; answer: BankAnswer }>(tx, OPEN_EXCEPTIONS_OF_PAYMENT, [paymentId]);
  const words = found.map(({ code, answer }) => ({ code, ...wordOf(answer) }));
  return [...new Map(words.map(word => [JSON.stringify(word), word])).values()];
}

/** What is withdrawn was never sent, and says nothing of where the share is. */
const STANDING = `
SELECT payment_id AS "paymentId", attempt, state AS status, kept::text FROM payment
WHERE share_id = $1 AND state <> 'Withdrawn' ORDER BY attempt`;

interface Attempt extends LaterAttempt {
  readonly paymentId: PaymentId;
  readonly attempt: number;
  readonly status: keyof typeof WHERE_THE_MONEY_LIES;
}

async function standingAttempts(tx: Tx, { share_id }: PaymentRow): Promise<Attempt[]> {
  const found = await rows<Omit<Attempt, 'kept'> & { kept: string }>(tx, STANDING, [share_id]);
  return found.map(attempt => ({ ...attempt, kept: rupiah(Number(attempt.kept)) }));
}
