import { formatRupiah, type Rupiah } from '#kernel';
import type { Rate } from '../law/terms.js';

/** `1.000.000`: an amount inside a formula, without its currency. */
export const plain = (amount: Rupiah): string => formatRupiah(amount).slice(2);

/** `60%` of `{ of: 60, per: 100 }`, `4,5%` of `{ of: 45, per: 1000 }`. */
export function percent({ of, per }: Rate): string {
  return `${String((of * 100) / per).replace('.', ',')}%`;
}

/** `150.000.000 > maks. 20.000.000`, or the amount alone where the maximum does not bind. */
export function upTo(amount: Rupiah, cap: Rupiah): string {
  return amount > cap ? `${plain(amount)} > maks. ${plain(cap)}` : plain(amount);
}
