import { type Rupiah, sumRupiah } from '#kernel';
import type { Assessment, JasaRaharjaPayment } from './claim.events.js';

/** What the law computes from: the letters added up by what they were paid for; null where there is none. */
export function paidByJasaRaharja(
  payments: readonly JasaRaharjaPayment[],
): Assessment['facts']['jasaRaharja'] {
  if (payments.length === 0) return null;
  const paid = (kind: JasaRaharjaPayment['kind']): Rupiah =>
    sumRupiah(payments.filter(payment => payment.kind === kind).map(({ amount }) => amount));
  return { treatment: paid('TREATMENT'), death: paid('DEATH'), disability: paid('DISABILITY') };
}
