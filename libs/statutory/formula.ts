import { formatRupiah, type Rupiah } from '#kernel';
import type { Rate } from './law.js';

/** `1.000.000`: an amount inside a formula, without its currency. */
export const plain = (amount: Rupiah): string => formatRupiah(amount).replace('Rp', '');

/** `60%` of `{ of: 60, per: 100 }`. */
export const percent = (rate: Rate): string => `${(rate.of * 100) / rate.per}%`;
