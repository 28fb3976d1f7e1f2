import { minRupiah, type Rupiah, subtractRupiah } from '#kernel';
import type { Instalment } from './recovery.events.js';
import type { Plan } from './recovery.state.js';

export interface InstalmentPaid extends Instalment {
  readonly paid: Rupiah;
}

/** What was repaid under a plan settles its instalments in the order of their due dates. */
export function instalmentsPaid({ instalments, repaidBefore }: Plan, repaid: Rupiah): InstalmentPaid[] {
  let left = subtractRupiah(repaid, repaidBefore);
  return instalments.map(instalment => {
    const paid = minRupiah(left, instalment.amount);
    left = subtractRupiah(left, paid);
    return { ...instalment, paid };
  });
}
