import { zeroRupiah } from '#kernel';
import type { PaidByJasaRaharja } from '../benefits/benefit.types.js';
import type { FactReader } from './fact-reader.js';

/** What Jasa Raharja paid for the same road accident; a sum that is not given is 0. */
export function readJasaRaharja(reader: FactReader): PaidByJasaRaharja | undefined {
  const paid = reader.group(['jasaRaharja', 'paidByJasaRaharja']);
  if (paid === undefined) return undefined;
  return {
    treatment: paid.amount(['treatment', 'medical']) ?? zeroRupiah,
    death: paid.amount(['death']) ?? zeroRupiah,
    disability: paid.amount(['disability']) ?? zeroRupiah,
  };
}
