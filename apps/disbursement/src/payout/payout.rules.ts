import { type Actor, formatRupiah, type PaymentId, type Refusal, type Rupiah, sumRupiah } from '#kernel';
import type { NameMatch } from './name-match.js';
import type { PayoutLine } from './payout.events.js';
import type { PayoutState } from './payout.state.js';

/** A line as it is proposed: the bank's word on the account's name may still be a "no". */
export type ProposedLine = Omit<PayoutLine, 'nameMatch'> & { readonly nameMatch: NameMatch };

export const controlTotalOf = (lines: readonly { readonly amount: Rupiah }[]): Rupiah =>
  sumRupiah(lines.map(line => line.amount));

export function aPayoutIsPreparedOnce(state: PayoutState): Refusal | null {
  return state.status === 'None' ? null : { code: 'PAYOUT_ALREADY_PREPARED', values: {} };
}

export function aPayoutHasPayments(lines: readonly ProposedLine[]): Refusal | null {
  return lines.length > 0 ? null : { code: 'PAYOUT_WITHOUT_PAYMENTS', values: {} };
}

export function noPaymentIsListedTwice(lines: readonly ProposedLine[]): Refusal | null {
  const seen = new Set<PaymentId>();
  const twice = lines.find(({ paymentId }) => seen.size === seen.add(paymentId).size);
  return twice ? { code: 'PAYMENT_LISTED_TWICE', values: { paymentId: twice.paymentId } } : null;
}

/** The refusal names payments, never people. */
export function accountNamesMustBeThePayees(lines: readonly ProposedLine[]): Refusal | null {
  const wrong = lines.filter(({ nameMatch }) => !isPayable(nameMatch));
  if (wrong.length === 0) return null;
  const payments = wrong.map(({ paymentId, nameMatch }) => ({ paymentId, nameMatch }));
  return { code: 'ACCOUNT_NAME_DIFFERS', values: { payments, count: payments.length } };
}

export function fundsMustCoverTheTotal(
  lines: readonly ProposedLine[],
  fundsAvailable: Rupiah,
): Refusal | null {
  const needed = controlTotalOf(lines);
  if (needed <= fundsAvailable) return null;
  const values = {
    needed,
    fundsAvailable,
    neededText: formatRupiah(needed),
    fundsAvailableText: formatRupiah(fundsAvailable),
  };
  return { code: 'FUNDS_INSUFFICIENT', values };
}

export function thePayoutMustBePrepared(state: PayoutState): Refusal | null {
  if (state.status === 'Prepared') return null;
  return { code: 'PAYOUT_NOT_PREPARED', values: { status: state.status } };
}

/** An approval binds exactly what was shown. */
export function theApprovalMustBindWhatWasShown(shownHash: string, currentHash: string): Refusal | null {
  return shownHash === currentHash ? null : { code: 'PAYOUT_CHANGED_SINCE_SHOWN', values: {} };
}

export function thePreparerDoesNotApprove(
  state: PayoutState,
  actor: Actor,
  receiptNumber: string,
): Refusal | null {
  if (state.status === 'None' || state.preparedBy !== actor) return null;
  const values = { receiptNumber, actor, held: 'PAYOUT_PREPARER', refused: 'PAYOUT_APPROVER' };
  return { code: 'SAME_PERSON_TWO_DUTIES', values };
}

export const isPayable = (match: NameMatch): match is PayoutLine['nameMatch'] =>
  match === 'MATCH' || match === 'CLOSE';
