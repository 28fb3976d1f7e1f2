import { type Actor, addRupiah, assertNever, type PayoutId } from '#kernel';
import type { Order, PaymentEvent } from './payment.events.js';

/** One attempt to transfer one share. A new attempt is a payment of its own. */
export type PaymentState =
  | { readonly status: 'None' }
  | { readonly status: 'Ordered'; readonly order: Order }
  | {
      readonly status: 'InPayout';
      readonly order: Order;
      readonly payoutId: PayoutId;
      readonly preparedBy: Actor;
    }
  | { readonly status: 'Released'; readonly order: Order; readonly payoutId: PayoutId }
  | { readonly status: 'Submitting'; readonly order: Order; readonly expiresAt: string }
  | { readonly status: 'Unknown'; readonly order: Order; readonly expiresAt: string }
  | {
      readonly status: 'Accepted';
      readonly order: Order;
      readonly expiresAt: string;
      readonly bankReference: string;
    }
  | { readonly status: 'Rejected'; readonly order: Order; readonly reason: string }
  /** Without a reference of the bank where nothing remained to be paid. */
  | { readonly status: 'Settled'; readonly order: Order; readonly bankReference: string | null }
  | { readonly status: 'Returned'; readonly order: Order; readonly bankReference: string };

export type PaymentStatus = PaymentState['status'];

/** The bank has been asked and has not said the last word. */
export type OpenState = Extract<PaymentState, { status: 'Submitting' | 'Unknown' | 'Accepted' }>;

export const initialPayment: PaymentState = { status: 'None' };

export function evolvePayment(state: PaymentState, event: PaymentEvent): PaymentState {
  if (event.type === 'PaymentOrdered') return { status: 'Ordered', order: event.data };
  const order = orderOf(state);
  switch (event.type) {
    case 'PaymentRedirected':
      return { status: 'Ordered', order: { ...order, record: event.data.record } };
    case 'PaymentPartKept': {
      const { amount, rest } = event.data;
      return { status: 'Ordered', order: { ...order, amount: rest, kept: addRupiah(order.kept, amount) } };
    }
    case 'PaymentPutInPayout':
      return { status: 'InPayout', order, payoutId: event.data.payoutId, preparedBy: event.data.preparedBy };
    case 'PaymentTakenFromPayout':
      return { status: 'Ordered', order };
    case 'PaymentReleased':
      return { status: 'Released', order, payoutId: event.data.payoutId };
    case 'PaymentSubmitted':
      return { status: 'Submitting', order, expiresAt: event.data.expiresAt };
    case 'PaymentOutcomeUnknown':
      return { status: 'Unknown', order, expiresAt: expiryOf(state) };
    case 'PaymentAccepted':
      return {
        status: 'Accepted',
        order,
        expiresAt: expiryOf(state),
        bankReference: event.data.bankReference,
      };
    case 'PaymentRejected':
      return { status: 'Rejected', order, reason: event.data.reason };
    case 'PaymentSettled':
      return { status: 'Settled', order, bankReference: event.data.bankReference };
    case 'PaymentReturned':
      return { status: 'Returned', order, bankReference: event.data.bankReference };
    default:
      return assertNever(event);
  }
}

export function orderOf(state: PaymentState): Order {
  if (state.status === 'None') throw new Error('A payment that was never ordered has no order');
  return state.order;
}

function expiryOf(state: PaymentState): string {
  if (!('expiresAt' in state)) throw new Error(`A payment that is ${state.status} has no expiry`);
  return state.expiresAt;
}
