import { type Rupiah, rupiah } from '#kernel';
import { BPU_BANDS, type BpuBandRow } from './bpu-bands.table.js';
import { rowsInForce } from './law.js';

/** The bases that a BPU member's contributions and benefits may be computed from on a date. */
export function bpuBases(date: Temporal.PlainDate): Rupiah[] {
  return rowsInForce(BPU_BANDS, date).map(band => band.base);
}

/** The base of the band into which a declared monthly income falls. Throws `RangeError` on a negative or broken income. */
export function bpuIncomeBase(income: Rupiah, date: Temporal.PlainDate): Rupiah {
  if (rupiah(income) < 0) throw new RangeError('An income is not negative');
  const reached = rowsInForce(BPU_BANDS, date).filter(band => band.incomeFrom <= income);
  const band = reached.at(-1);
  if (band === undefined) throw new RangeError(`No band of income is in force on ${date.toString()}`);
  return band.base;
}

export function bandOfBase(base: Rupiah, date: Temporal.PlainDate): BpuBandRow | null {
  return rowsInForce(BPU_BANDS, date).find(band => band.base === base) ?? null;
}
