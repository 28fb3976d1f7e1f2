import { assertNever, REGION_ZONE, type Rupiah } from '#kernel';
import type { BankAnswer } from '../payment/bank-answer.js';
import type { LineExceptionKind } from './exception-kinds.table.js';
import type { KnownPayment, LineOutcome, Movement, ReportedStatus } from './line.rules.js';

/** What a line says beside what it is matched by. */
export interface Said {
  readonly bankReference: string;
  /** The day of its booking, where it has one. */
  readonly day: Temporal.PlainDate | null;
  readonly reason: string | null;
  readonly at: Temporal.Instant;
}

const RETURNED_WITHOUT_REASON = 'RETURNED_BY_BANK';
const REJECTED_WITHOUT_REASON = 'REJECTED_BY_BANK';

/** Where these stand in the way, the bank's word may end them, or leave a contradiction beside the payment. */
const ASKED_OF_THE_PAYMENT: readonly LineExceptionKind[] = [
  'NOT_SETTLED_HERE',
  'NOT_RETURNED_HERE',
  'CONTRADICTS_PAYMENT',
];

/** A line that agrees with its payment says nothing new; one that does not is an answer of the bank, decided like any other. */
export const aLineThatAgreesSaysNothingNew = (outcome: LineOutcome, { state }: KnownPayment): boolean => {
  if (outcome.outcome === 'MATCHED') return true;
  if (outcome.kind === 'WRONG_AMOUNT')
    return outcome.role === 'STATUS' || state === 'Settled' || state === 'Returned';
  return !ASKED_OF_THE_PAYMENT.includes(outcome.kind);
};

/** What a movement answers. The bank names a day only: the latest moment of it that is not in the future. */
export function answerOfMovement(
  movement: Movement,
  known: KnownPayment & Execution,
  said: Said,
): BankAnswer {
  const { bankReference, at } = said;
  const moment = latestMomentOf(said.day, at);
  const { amount } = movement;
  if (movement.direction === 'DEBIT') return { kind: 'EXECUTED', amount, bankReference, executedAt: moment };
  return {
    kind: 'RETURNED',
    amount,
    bankReference: known.bankReference ?? bankReference,
    executedAt: known.settledAt ?? moment,
    returnedAt: moment,
    reason: said.reason ?? RETURNED_WITHOUT_REASON,
  };
}

/** How the payment was settled: what comes back is that execution. */
export interface Execution {
  readonly bankReference: string | null;
  readonly settledAt: string | null;
}

/** What a status answers; a debit of our account is not yet the payee's credit. */
export function answerOfStatus(
  { meaning, amount }: ReportedStatus,
  ordered: Rupiah,
  { bankReference, day, reason, at }: Said,
): BankAnswer {
  switch (meaning) {
    case 'in-progress':
    case 'pending':
      return { kind: 'NONE', cause: 'PENDING' };
    case 'debited':
      return { kind: 'ACCEPTED', bankReference };
    case 'credited':
      return {
        kind: 'EXECUTED',
        amount: amount ?? ordered,
        bankReference,
        executedAt: latestMomentOf(day, at),
      };
    case 'rejected':
      return { kind: 'REJECTED', reason: reason ?? REJECTED_WITHOUT_REASON };
    default:
      return assertNever(meaning);
  }
}

/** The bank names a day only: the latest moment of it that is not in the future. */
export function latestMomentOf(day: Temporal.PlainDate | null, at: Temporal.Instant): string {
  const end = day?.add({ days: 1 }).toZonedDateTime(REGION_ZONE).toInstant().subtract({ milliseconds: 1 });
  const moment = end && Temporal.Instant.compare(end, at) < 0 ? end : at;
  return moment.toString({ smallestUnit: 'millisecond' });
}
