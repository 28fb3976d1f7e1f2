import { assertNever, type PaymentId, type Rupiah } from '#kernel';
import type { PaymentStatus } from '../payment/payment.state.js';
import type { LineExceptionKind } from './exception-kinds.table.js';

/** What a line is about: the money that left, the money that came back, or the bank's word on an order. */
export type LineRole = 'PAYMENT' | 'RETURN' | 'STATUS';

/** A movement of our account, in a statement or a notification. */
export interface Movement {
  readonly paymentId: PaymentId | null;
  readonly direction: 'DEBIT' | 'CREDIT';
  readonly isBooked: boolean;
  readonly amount: Rupiah;
}

/** What a report says of one order. */
export interface ReportedStatus {
  readonly paymentId: PaymentId | null;
  readonly meaning: 'in-progress' | 'pending' | 'debited' | 'credited' | 'rejected';
  /** Where the bank repeats it. */
  readonly amount: Rupiah | null;
}

/** What is known here of the payment that a line names. */
export interface KnownPayment {
  /** What the bank has said of it so far. */
  readonly state: PaymentStatus;
  readonly amount: Rupiah;
  /** What its journals moved out of the bank, and back. */
  readonly paidByLedger: Rupiah | null;
  readonly returnedByLedger: Rupiah | null;
  /** Which of its movements have a line of the same kind of file already. */
  readonly matched: readonly LineRole[];
}

export type LineOutcome =
  | { readonly outcome: 'MATCHED'; readonly role: LineRole }
  | { readonly outcome: 'EXCEPTION'; readonly kind: LineExceptionKind; readonly role: LineRole | null };

export const roleOf = ({ direction }: Pick<Movement, 'direction'>): 'PAYMENT' | 'RETURN' =>
  direction === 'DEBIT' ? 'PAYMENT' : 'RETURN';

/** Each movement is matched with one payment, by reference, amount and direction, with what the bank said and what the ledger has. */
export function outcomeOfMovement(movement: Movement, known: KnownPayment | null): LineOutcome {
  const role = roleOf(movement);
  const kind = onlyABookedLineMovesMoney(movement) ?? movementDiffers(movement, known);
  return kind ? { outcome: 'EXCEPTION', kind, role: known && role } : { outcome: 'MATCHED', role };
}

function movementDiffers(movement: Movement, known: KnownPayment | null): LineExceptionKind | null {
  if (!known) return 'UNKNOWN_REFERENCE';
  return (
    aMovementIsMatchedOnce(movement, known) ??
    theAmountMustBeTheOneOrdered(movement, known) ??
    (movement.direction === 'DEBIT'
      ? whatTheBankPaidMustBeSettledHere(known)
      : whatCameBackMustBeReturnedHere(known)) ??
    theLedgerMustHaveTheSame(movement, known)
  );
}

const onlyABookedLineMovesMoney = ({ isBooked }: Movement): LineExceptionKind | null =>
  isBooked ? null : 'NOT_BOOKED';

const aMovementIsMatchedOnce = (movement: Movement, { matched }: KnownPayment): LineExceptionKind | null =>
  matched.includes(roleOf(movement)) ? 'DUPLICATE_LINE' : null;

const theAmountMustBeTheOneOrdered = (
  { amount }: { readonly amount: Rupiah | null },
  known: KnownPayment,
): LineExceptionKind | null => (amount === null || amount === known.amount ? null : 'WRONG_AMOUNT');

const whatTheBankPaidMustBeSettledHere = ({ state }: KnownPayment): LineExceptionKind | null =>
  state === 'Settled' || state === 'Returned' ? null : 'NOT_SETTLED_HERE';

function whatCameBackMustBeReturnedHere({ state }: KnownPayment): LineExceptionKind | null {
  if (state === 'Returned') return null;
  return state === 'Settled' ? 'NOT_RETURNED_HERE' : 'RETURN_WITHOUT_PAYMENT';
}

function theLedgerMustHaveTheSame(
  { direction, amount }: Movement,
  known: KnownPayment,
): LineExceptionKind | null {
  const byLedger = direction === 'DEBIT' ? known.paidByLedger : known.returnedByLedger;
  return byLedger === amount ? null : 'LEDGER_DIFFERS';
}

/** A report may speak of the same order often; what it says must be what the payment has come to. */
export function outcomeOfStatus(said: ReportedStatus, known: KnownPayment | null): LineOutcome {
  if (!known) return { outcome: 'EXCEPTION', kind: 'UNKNOWN_REFERENCE', role: null };
  const kind = theAmountMustBeTheOneOrdered(said, known) ?? whatTheBankReportsMustHoldHere(said, known);
  return kind ? { outcome: 'EXCEPTION', kind, role: 'STATUS' } : { outcome: 'MATCHED', role: 'STATUS' };
}

function whatTheBankReportsMustHoldHere(
  { meaning }: ReportedStatus,
  known: KnownPayment,
): LineExceptionKind | null {
  switch (meaning) {
    case 'in-progress':
    case 'pending':
      return null;
    case 'debited':
      return known.state === 'Accepted' ? null : whatTheBankPaidMustBeSettledHere(known);
    case 'credited':
      return whatTheBankPaidMustBeSettledHere(known);
    case 'rejected':
      return known.state === 'Rejected' ? null : 'CONTRADICTS_PAYMENT';
    default:
      return assertNever(meaning);
  }
}
