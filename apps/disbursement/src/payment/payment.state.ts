import { type Actor, addRupiah, assertNever, type PayoutId } from '#kernel';
import { afterFinding, type Findings, nothingFound } from './finding.state.js';
import type { Order, PaymentEvent } from './payment.events.js';

interface Known extends Findings {
  readonly order: Order;
}

/** One attempt to transfer one share. A new attempt is a payment of its own. */
export type PaymentState =
  | { readonly status: 'None' }
  | (Known & { readonly status: 'Ordered' })
  | (Known & { readonly status: 'InPayout'; readonly payoutId: PayoutId; readonly preparedBy: Actor })
  | (Known & { readonly status: 'Released'; readonly payoutId: PayoutId })
  | (Known & { readonly status: 'Submitting'; readonly expiresAt: string })
  | (Known & { readonly status: 'Unknown'; readonly expiresAt: string })
  | (Known & { readonly status: 'Accepted'; readonly expiresAt: string; readonly bankReference: string })
  | (Known & { readonly status: 'Rejected'; readonly reason: string })
  /** Without a reference of the bank where nothing remained to be paid. */
  | (Known & { readonly status: 'Settled'; readonly bankReference: string | null })
  | (Known & { readonly status: 'Returned'; readonly bankReference: string })
  /** Never sent: an earlier attempt was executed after all. */
  | (Known & { readonly status: 'Withdrawn' });

export type PaymentStatus = PaymentState['status'];

export type KnownPayment = Exclude<PaymentState, { status: 'None' }>;

/** The bank has been asked and has not said the last word. */
export type OpenState = Extract<PaymentState, { status: 'Submitting' | 'Unknown' | 'Accepted' }>;

export const initialPayment: PaymentState = { status: 'None' };

export function evolvePayment(state: PaymentState, event: PaymentEvent): PaymentState {
  if (event.type === 'PaymentOrdered') return { status: 'Ordered', order: event.data, ...nothingFound };
  const payment = known(state);
  const { order, proposed, heard } = payment;
  const same = { order, proposed, heard };
  switch (event.type) {
    case 'PaymentRedirected':
      return { ...same, status: 'Ordered', order: { ...order, record: event.data.record } };
    case 'PaymentPartKept': {
      const { amount, rest } = event.data;
      const kept = addRupiah(order.kept, amount);
      return { ...same, status: 'Ordered', order: { ...order, amount: rest, kept } };
    }
    case 'PaymentPutInPayout': {
      const { payoutId, preparedBy } = event.data;
      return { ...same, status: 'InPayout', payoutId, preparedBy };
    }
    case 'PaymentTakenFromPayout':
      return { ...same, status: 'Ordered' };
    case 'PaymentReleased':
      return { ...same, status: 'Released', payoutId: event.data.payoutId };
    case 'PaymentSubmitted':
      // What was said before it was sent is about nothing that the bank does now.
      return { order, ...nothingFound, status: 'Submitting', expiresAt: event.data.expiresAt };
    case 'PaymentOutcomeUnknown':
      return { ...same, status: 'Unknown', expiresAt: expiryOf(payment) };
    case 'PaymentAccepted': {
      const { bankReference } = event.data;
      return { ...same, status: 'Accepted', expiresAt: expiryOf(payment), bankReference };
    }
    case 'PaymentRejected':
      return { ...same, status: 'Rejected', reason: event.data.reason };
    case 'PaymentSettled':
      return { ...same, status: 'Settled', bankReference: event.data.bankReference };
    case 'PaymentReturned':
      return { ...same, status: 'Returned', bankReference: event.data.bankReference };
    case 'PaymentWithdrawn':
      return { ...same, status: 'Withdrawn' };
    case 'PaymentFindingProposed':
    case 'PaymentFindingApproved':
    case 'PaymentFindingDeclined':
      return { ...payment, ...afterFinding(payment, event) };
    default:
      return assertNever(event);
  }
}

function known(state: PaymentState): KnownPayment {
  if (state.status === 'None') throw new Error('A payment that was never ordered has no order');
  return state;
}

export const orderOf = (state: PaymentState): Order => known(state).order;

function expiryOf(state: KnownPayment): string {
  if (!('expiresAt' in state)) throw new Error(`A payment that is ${state.status} has no expiry`);
  return state.expiresAt;
}
