import { accept, assertNever, type Decision, type Rupiah, refuse } from '#kernel';
import type { BankAnswer } from './bank-answer.js';
import { wasLookedInto } from './finding.rules.js';
import type { PaymentEvent } from './payment.events.js';
import type { KnownPayment, OpenState, PaymentState } from './payment.state.js';

export interface RecordAnswer {
  readonly type: 'RecordAnswer';
  readonly answer: BankAnswer;
  readonly at: Temporal.Instant;
  /** How long after the expiry "not found" may still be the bank's delay. */
  readonly margin: Temporal.Duration;
}

/** Refusals that a person must look at; the payment stays as it is. */
export const bankExceptionCodes = [
  'BANK_CONTRADICTS_ITSELF',
  'BANK_EXECUTED_OTHER_AMOUNT',
  'BANK_ANSWERED_UNASKED',
] as const;

type Answered = Decision<PaymentEvent>;

export function decideAnswer(state: PaymentState, command: RecordAnswer): Answered {
  if (state.status === 'None')
    return refuse('BANK_ANSWERED_UNASKED', { status: state.status, answer: command.answer.kind });
  return wasLookedInto(state, command.answer) ? accept() : answered(state, command);
}

function answered(state: KnownPayment, command: RecordAnswer): Answered {
  switch (state.status) {
    case 'Ordered':
    case 'InPayout':
    case 'Released':
    case 'Withdrawn':
      return refuse('BANK_ANSWERED_UNASKED', { status: state.status, answer: command.answer.kind });
    case 'Submitting':
    case 'Unknown':
    case 'Accepted':
      return whileOpen(state, command);
    case 'Settled':
      return afterSettlement(state, command.answer);
    case 'Rejected':
      return afterRejection(state, command.answer);
    case 'Returned':
      return afterReturn(state, command.answer);
    default:
      return assertNever(state);
  }
}

function whileOpen(state: OpenState, command: RecordAnswer): Answered {
  const { answer } = command;
  switch (answer.kind) {
    case 'EXECUTED':
      return theAmountExecutedMustBeTheOneOrdered(state, answer) ?? accept(settled(state, answer));
    case 'RETURNED':
      return (
        theAmountExecutedMustBeTheOneOrdered(state, answer) ??
        accept(settled(state, answer), returned(state, answer))
      );
    case 'ACCEPTED':
      return state.status === 'Accepted' ? accept() : accept(accepted(state, answer.bankReference));
    case 'REJECTED':
      return accept(rejected(state, answer.reason));
    case 'NOT_FOUND':
      return notFound(state, answer.bankTime, command);
    case 'NONE':
      return state.status === 'Submitting' ? accept(unknown(state, answer.cause)) : accept();
    default:
      return assertNever(answer);
  }
}

/** Until the expiry and a margin have passed by both clocks, a request on its way may still be executed. */
function notFound(state: OpenState, bankTime: string | null, { at, margin }: RecordAnswer): Answered {
  if (state.status === 'Accepted') return contradiction(state, 'NOT_FOUND');
  const certainFrom = Temporal.Instant.from(state.expiresAt).add(margin);
  const isCertain = [at, ...(bankTime ? [Temporal.Instant.from(bankTime)] : [])].every(
    clock => Temporal.Instant.compare(clock, certainFrom) >= 0,
  );
  if (state.status !== 'Unknown' || !isCertain) return accept();
  return accept(rejected(state, 'NOT_EXECUTED_BEFORE_EXPIRY'));
}

function afterSettlement(state: Extract<PaymentState, { status: 'Settled' }>, answer: BankAnswer): Answered {
  switch (answer.kind) {
    case 'RETURNED':
      return theExecutionMustBeTheOneSettled(state, answer) ?? accept(returned(state, answer));
    case 'EXECUTED':
    case 'ACCEPTED':
      return theExecutionMustBeTheOneSettled(state, answer) ?? accept();
    case 'REJECTED':
    case 'NOT_FOUND':
      return contradiction(state, answer.kind);
    case 'NONE':
      return accept();
    default:
      return assertNever(answer);
  }
}

function afterRejection(state: Extract<PaymentState, { status: 'Rejected' }>, answer: BankAnswer): Answered {
  const agrees = answer.kind === 'REJECTED' || answer.kind === 'NOT_FOUND' || answer.kind === 'NONE';
  return agrees ? accept() : contradiction(state, answer.kind);
}

function afterReturn(state: Extract<PaymentState, { status: 'Returned' }>, answer: BankAnswer): Answered {
  if (answer.kind === 'NONE') return accept();
  const same = 'bankReference' in answer && answer.bankReference === state.bankReference;
  return same ? accept() : contradiction(state, answer.kind);
}

function theAmountExecutedMustBeTheOneOrdered(state: KnownPayment, answer: { amount: Rupiah }) {
  const { paymentId, amount } = state.order;
  if (answer.amount === amount) return null;
  return refuse('BANK_EXECUTED_OTHER_AMOUNT', { paymentId, ordered: amount, executed: answer.amount });
}

function theExecutionMustBeTheOneSettled(
  state: Extract<PaymentState, { status: 'Settled' }>,
  answer: Extract<BankAnswer, { bankReference: string }>,
) {
  if (state.bankReference !== answer.bankReference) return contradiction(state, answer.kind);
  return 'amount' in answer ? theAmountExecutedMustBeTheOneOrdered(state, answer) : null;
}

const contradiction = (state: KnownPayment, answer: BankAnswer['kind']) =>
  refuse('BANK_CONTRADICTS_ITSELF', { paymentId: state.order.paymentId, status: state.status, answer });

const which = ({ order: { paymentId, claimId, shareId } }: KnownPayment) => ({ paymentId, claimId, shareId });

const moved = ({ order: { amount, kept } }: KnownPayment) => ({ amount, kept });

const accepted = (state: KnownPayment, bankReference: string): PaymentEvent => ({
  type: 'PaymentAccepted',
  data: { ...which(state), bankReference },
});

const unknown = (state: KnownPayment, cause: string): PaymentEvent => ({
  type: 'PaymentOutcomeUnknown',
  data: { ...which(state), cause },
});

const rejected = (state: KnownPayment, reason: string): PaymentEvent => ({
  type: 'PaymentRejected',
  data: { ...which(state), amount: state.order.amount, reason },
});

const settled = (
  state: KnownPayment,
  { bankReference, executedAt }: { bankReference: string; executedAt: string },
): PaymentEvent => ({
  type: 'PaymentSettled',
  data: { ...which(state), ...moved(state), bankReference, settledAt: executedAt },
});

const returned = (
  state: KnownPayment,
  { bankReference, reason, returnedAt }: { bankReference: string; reason: string; returnedAt: string },
): PaymentEvent => ({
  type: 'PaymentReturned',
  data: { ...which(state), ...moved(state), bankReference, reason, returnedAt },
});
