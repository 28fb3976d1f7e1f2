import { type Rupiah, rupiah } from '#kernel';
import type { Law } from '../law/law.js';
import {
  type ChosenReading,
  type LawOfTheDay,
  lawOn,
  type PolicyChoices,
  readingOf,
} from '../law/law-of-the-day.js';
import type { RowOf } from '../law/table-shapes.js';

type Band = RowOf<'bpuBands'>;

export interface BandOfIncome {
  readonly band: Band;
  /** The reading of `BPU_BAND_GAPS` where the income lies between two printed bands; otherwise none. */
  readonly readings: readonly ChosenReading[];
}

/** The bases that a BPU member's contributions and benefits may be computed from on a date, from the least. Empty before the law. */
export function bpuBases(law: Law, date: Temporal.PlainDate): Rupiah[] {
  return basesOf(law.rowsOn(date).bpuBands);
}

/** The bases of bands, from the least. */
export const basesOf = (bands: readonly Band[]): Rupiah[] =>
  bands.map(({ base }) => base).sort((left, right) => left - right);

/** The base of the band into which a declared monthly income falls. Throws `RangeError` on a negative or broken income and before the law. */
export function bpuIncomeBase(
  law: Law,
  income: Rupiah,
  date: Temporal.PlainDate,
  choices: PolicyChoices = {},
): Rupiah {
  return bandOfIncome(income, lawOn(law, date, choices)).band.base;
}

/** The band itself, and the reading behind it. Throws as `bpuIncomeBase` does. */
export function bandOfIncome(income: Rupiah, today: LawOfTheDay): BandOfIncome {
  if (rupiah(income) < 0) throw new RangeError('An income is not negative');
  const { reached, next } = neighbours(income, today.rows.bpuBands);
  if (reached === null) throw new RangeError(`No band of income is in force on ${today.date.toString()}`);
  if (next === null || !liesInTheGapAbove(income, reached)) return { band: reached, readings: [] };
  const gaps = readingOf(today, 'BPU_BAND_GAPS');
  return { band: gaps.reading === 'upper-band' ? next : reached, readings: [gaps] };
}

/** Lampiran II prints each band up to an income some rupiah below the next one's first. */
export function liesInTheGapAbove(income: Rupiah, { incomeTo }: Pick<Band, 'incomeTo'>): boolean {
  return incomeTo !== null && income > incomeTo;
}

/** The band that has a base, or `null`. */
export function bandOfBase(base: Rupiah, { rows }: LawOfTheDay): Band | null {
  return rows.bpuBands.find(band => band.base === base) ?? null;
}

// One pass without a copy, in any order of the rows: a roster asks this once for each of its lines.
function neighbours(
  income: Rupiah,
  bands: readonly Band[],
): { readonly reached: Band | null; readonly next: Band | null } {
  let [reached, next]: [Band | null, Band | null] = [null, null];
  for (const band of bands) {
    if (band.incomeFrom <= income) reached = higher(reached, band);
    else next = lower(next, band);
  }
  return { reached, next };
}

const higher = (known: Band | null, band: Band): Band =>
  known === null || band.incomeFrom > known.incomeFrom ? band : known;
const lower = (known: Band | null, band: Band): Band =>
  known === null || band.incomeFrom < known.incomeFrom ? band : known;
