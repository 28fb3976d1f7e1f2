import { type Rupiah, sumRupiah, zeroRupiah } from '#kernel';
import type { ClaimRow } from './project-claim.js';

/** What was kept of the shares that are paid, against debts of their payees. */
export const keptOf = ({ payments }: Pick<ClaimRow, 'payments'>): Rupiah =>
  sumRupiah(payments.map(({ kept = zeroRupiah }) => kept));
