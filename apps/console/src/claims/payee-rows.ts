import type { ClaimView, Payee } from './claim-types.js';

export interface PayeeRow extends Payee {
  readonly amount: number | null;
  readonly allWeights: number;
  readonly standing: 'notAwarded' | 'waiting' | 'paid' | 'returned';
}

/** Each payee with the share that the service computed, and how far its payment is. */
export function payeeRows(view: ClaimView): PayeeRow[] {
  const allWeights = view.payees.reduce((sum, { weight }) => sum + weight, 0);
  return view.payees.map(payee => ({
    ...payee,
    allWeights,
    amount: view.shares.find(({ payeeId }) => payeeId === payee.payeeId)?.amount ?? null,
    standing: standingOf(view, payee.payeeId),
  }));
}

function standingOf({ state }: ClaimView, payeeId: string): PayeeRow['standing'] {
  const share = state.award?.shares.find(awarded => awarded.payeeId === payeeId);
  if (!share) return 'notAwarded';
  if (share.settled) return 'paid';
  return share.returned.length > 0 ? 'returned' : 'waiting';
}
