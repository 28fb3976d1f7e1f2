import type { Directed, ExecutedOrRefused, Tx } from '#event-store';
import { canonicalJson, sha256 } from '#kernel';
import type { BankAnswer } from '../payment/bank-answer.js';
import { type PaymentCommand } from '../payment/payment.commands.js';
import type { PaymentState } from '../payment/payment.state.js';
import type { PaymentRow } from '../show-payments/payment.project.js';
import { decidePayments, loadPayments } from '../show-payments/payment.table.js';
import { KEEP_EXCEPTIONS } from './bank-exceptions.sql.js';

export interface HeardAnswer {
  readonly paymentId: string;
  readonly answer: BankAnswer;
  /** Where it was heard, if in the trace of the payment. */
  readonly traceparent?: string | null;
}

export interface Hearing {
  readonly heardBy: 'ANSWER' | 'FILE' | 'INQUIRY' | 'NOTICE' | 'SENDER';
  readonly at: Temporal.Instant;
  readonly margin: Temporal.Duration;
}

/** Records what the bank said about payments. What contradicts itself changes no payment and is kept for a person. */
export async function recordAnswers(
  tx: Tx,
  answers: readonly HeardAnswer[],
  hearing: Hearing,
): Promise<void> {
  if (answers.length === 0) return;
  const known = await loadPayments(
    tx,
    answers.map(({ paymentId }) => paymentId),
  );
  const outcomes = await decidePayments(
    tx,
    answers.map(heard => directed(heard, known.get(heard.paymentId), hearing)),
  );
  const exceptions = answers.flatMap((heard, index) => exceptionOf(heard, outcomes[index]));
  await keepExceptions(tx, exceptions, hearing);
}

function directed(
  { paymentId, answer, traceparent = null }: HeardAnswer,
  row: PaymentRow | undefined,
  { at, margin }: Hearing,
): Directed<PaymentCommand> {
  return {
    stream: paymentId,
    command: { type: 'RecordAnswer', answer, at, margin },
    metadata: {
      actor: null,
      correlationId: row?.claim_id ?? paymentId,
      causationId: row ? `${paymentId}/${row.version}` : null,
      traceparent,
    },
  };
}

export interface BankException extends HeardAnswer {
  readonly code: string;
}

function exceptionOf(
  heard: HeardAnswer,
  outcome: ExecutedOrRefused<PaymentState> | undefined,
): BankException[] {
  return outcome?.outcome === 'refused' ? [{ ...heard, code: outcome.refusal.code }] : [];
}

export async function keepExceptions(
  tx: Tx,
  exceptions: readonly BankException[],
  { heardBy }: Pick<Hearing, 'heardBy'>,
): Promise<void> {
  if (exceptions.length === 0) return;
  await tx.query(KEEP_EXCEPTIONS, [
    exceptions.map(({ paymentId }) => paymentId),
    exceptions.map(({ code }) => code),
    exceptions.map(() => heardBy),
    exceptions.map(({ answer }) => canonicalJson(answer)),
    exceptions.map(({ code, answer }) => sha256(canonicalJson({ code, answer }))),
  ]);
}
