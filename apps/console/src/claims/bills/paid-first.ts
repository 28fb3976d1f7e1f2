import type { ClaimView } from '../claim-types.js';
import { billsInForce, billsWaiting } from './bill-batches.js';

export type PaidFirst = ClaimView['state']['jasaRaharja'][number] & { readonly batch: number };

/** The letters of Jasa Raharja that count, by their batch of bills, and those that wait with a batch. */
export function paidFirst(view: ClaimView): PaidFirst[] {
  if (view.state.award === null) return view.state.jasaRaharja.map(letter => ({ ...letter, batch: 1 }));
  const waiting = billsWaiting(view);
  const batches = billsInForce(view).filter(({ batch }) => batch !== waiting?.batch);
  return [...batches, ...(waiting ? [waiting] : [])].flatMap(({ batch, jasaRaharja }) =>
    jasaRaharja.map(letter => ({ ...letter, batch })),
  );
}

export const hasPaidFirst = ({ state }: ClaimView): boolean =>
  state.jasaRaharja.length > 0 || state.furtherCosts.some(({ jasaRaharja }) => jasaRaharja.length > 0);
