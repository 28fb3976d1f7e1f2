import { formatRupiah, type Refusal, type Rupiah } from '#kernel';
import { no } from './claim.rules.js';

/** By a rule of the house: larger sums are approved by seniors. `null` is any amount. */
export function theAmountIsWithinTheLimitOfItsApprover(amount: Rupiah, upTo: Rupiah | null): Refusal | null {
  if (upTo === null || amount <= upTo) return null;
  return no('AMOUNT_ABOVE_APPROVAL_LIMIT', { amount: formatRupiah(amount), limit: formatRupiah(upTo) });
}
