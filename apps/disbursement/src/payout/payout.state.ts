import { type Actor, assertNever, type PayoutId, type Rupiah } from '#kernel';
import type { PayoutEvent, PayoutLine } from './payout.events.js';

interface Prepared {
  readonly payoutId: PayoutId;
  readonly lines: readonly PayoutLine[];
  readonly controlTotal: Rupiah;
  readonly preparedBy: Actor;
}

/** A list of payments that one person prepares and another approves, all of it or none. */
export type PayoutState =
  | { readonly status: 'None' }
  | ({ readonly status: 'Prepared' | 'Approved' | 'Cancelled' } & Prepared);

export const initialPayout: PayoutState = { status: 'None' };

export function evolvePayout(state: PayoutState, event: PayoutEvent): PayoutState {
  switch (event.type) {
    case 'PayoutPrepared': {
      const { payoutId, payments, controlTotal, preparedBy } = event.data;
      return { status: 'Prepared', payoutId, lines: payments, controlTotal, preparedBy };
    }
    case 'PayoutApproved':
      return { ...preparedOf(state), status: 'Approved' };
    case 'PayoutCancelled':
      return { ...preparedOf(state), status: 'Cancelled' };
    default:
      return assertNever(event);
  }
}

function preparedOf(state: PayoutState): Prepared {
  if (state.status === 'None') throw new Error('A payout that was never prepared cannot change');
  return state;
}
