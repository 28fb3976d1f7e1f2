import {
  addRupiah,
  maxRupiah,
  minRupiah,
  type Rupiah,
  rateOfRupiah,
  ratio,
  subtractRupiah,
  zeroRupiah,
} from '#kernel';

/** The written consent of a payee that what they owe is kept from what they are still to receive. */
export interface Offset {
  /** How much of each payment may be kept, in per cent. */
  readonly mostPercent: number;
  readonly consentOn: string;
  readonly consentDocument: string;
}

/** A payment that waits: what is still to be paid of its share, and what was kept of it before. */
export interface Waiting {
  readonly amount: Rupiah;
  readonly kept: Rupiah;
}

/** Of the whole share never more than was consented to, whenever it is asked again; rounded in favour of the payee. */
export function partToKeep({ mostPercent }: Offset, owed: Rupiah, { amount, kept }: Waiting): Rupiah {
  const most = rateOfRupiah(addRupiah(amount, kept), ratio(mostPercent, 100), 'down');
  const left = maxRupiah(subtractRupiah(most, kept), zeroRupiah);
  return minRupiah(minRupiah(owed, left), amount);
}
