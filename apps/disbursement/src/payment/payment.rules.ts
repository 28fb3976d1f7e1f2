import { addRupiah, formatRupiah, type PayoutId, type Refusal, type Rupiah } from '#kernel';
import { type HeldDuty, onePersonHoldsOneDuty } from '../case-duties/duties.rules.js';
import type { Order } from './payment.events.js';
import { orderOf, type PaymentState, type PaymentStatus } from './payment.state.js';

/** What the case allows: its award, and what its live and settled payments already take of it. */
export interface Budget {
  readonly award: Rupiah;
  readonly committed: Rupiah;
}

export function aShareIsOrderedOncePerAttempt(state: PaymentState): Refusal | null {
  if (state.status === 'None') return null;
  return { code: 'PAYMENT_ALREADY_ORDERED', values: { paymentId: state.order.paymentId } };
}

export function paymentsNeverExceedTheAward(order: Order, { award, committed }: Budget): Refusal | null {
  if (addRupiah(committed, shareOf(order)) <= award) return null;
  return {
    code: 'PAYMENTS_EXCEED_AWARD',
    values: {
      receiptNumber: order.receiptNumber,
      award,
      committed,
      amount: order.amount,
      awardText: formatRupiah(award),
    },
  };
}

/** What is paid and what was kept of a share are the share. */
export const shareOf = ({ amount, kept }: Pick<Order, 'amount' | 'kept'>): Rupiah => addRupiah(amount, kept);

/** Nothing is kept that is not to be paid. */
export function noMoreIsKeptThanIsToBePaid({ paymentId, amount }: Order, kept: Rupiah): Refusal | null {
  return kept > 0 && kept <= amount
    ? null
    : { code: 'MORE_KEPT_THAN_PAID', values: { paymentId, amount, kept } };
}

export function aPaymentHasAnAmount(order: Order): Refusal | null {
  return order.amount > 0 ? null : { code: 'PAYMENT_WITHOUT_AMOUNT', values: { paymentId: order.paymentId } };
}

/** Versions are never taken back, so that the same words heard again, or late, lead nowhere else. */
export const aLaterVersionIsPaid = (
  { record: named }: Pick<Order, 'record'>,
  record: Order['record'],
): boolean => record.recordId === named.recordId && record.version > named.version;

/** A time-out is not a failure: only a bank's "no" or a return makes room for a new attempt. */
export function onlyAnEndedAttemptIsReissued(previous: PaymentState): Refusal | null {
  if (previous.status === 'Rejected' || previous.status === 'Returned') return null;
  return { code: 'PAYMENT_NOT_REISSUABLE', values: { status: previous.status } };
}

/** Where the bank has contradicted itself, paying again could pay twice. */
export function noOpenExceptionIsPaidOver(openExceptions: number): Refusal | null {
  if (openExceptions === 0) return null;
  return { code: 'PAYMENT_HAS_BANK_EXCEPTION', values: { openExceptions } };
}

export function thePaymentMustBe(state: PaymentState, wanted: PaymentStatus): Refusal | null {
  if (state.status === wanted) return null;
  const paymentId = state.status === 'None' ? null : state.order.paymentId;
  return { code: 'PAYMENT_NOT_IN_STATE', values: { paymentId, status: state.status, wanted } };
}

export function thePaymentMustBeIn(state: PaymentState, payoutId: PayoutId): Refusal | null {
  if (state.status !== 'InPayout') return thePaymentMustBe(state, 'InPayout');
  if (state.payoutId === payoutId) return null;
  return { code: 'PAYMENT_IN_OTHER_PAYOUT', values: { paymentId: state.order.paymentId } };
}

/** The duties that the order carries on from the claim. */
export const dutiesOfClaim = (
  order: Pick<Order, 'submittedBy' | 'advisedBy' | 'verifiedBy' | 'approvedBy'>,
): readonly HeldDuty[] => [
  { duty: 'SUBMITTER', actor: order.submittedBy },
  ...(order.advisedBy === null ? [] : [{ duty: 'MEDICAL_ADVISER', actor: order.advisedBy } as const]),
  { duty: 'VERIFIER', actor: order.verifiedBy },
  { duty: 'CLAIM_APPROVER', actor: order.approvedBy },
];

/** Those who acted on the claim come from the order, those who acted on its other payments from the look-up. */
export function dutyIsFree(state: PaymentState, held: readonly HeldDuty[], taken: HeldDuty): Refusal | null {
  const claim = orderOf(state);
  const prepared: HeldDuty[] =
    state.status === 'InPayout' ? [{ duty: 'PAYOUT_PREPARER', actor: state.preparedBy }] : [];
  return onePersonHoldsOneDuty([...dutiesOfClaim(claim), ...prepared, ...held], taken, claim.receiptNumber);
}
