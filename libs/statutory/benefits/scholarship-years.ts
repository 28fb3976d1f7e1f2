import { type Rupiah, sumRupiah, timesRupiah } from '#kernel';
import { plain } from '../explain/formula.js';
import { type LawOfTheDay, theRow } from '../law/law-of-the-day.js';
import type { RowOf } from '../law/table-shapes.js';
import type { Child, SchoolLevel } from './benefit.types.js';
import { isSingleAndStudies } from './scholarship-rules.js';

/** The levels in the order in which a child goes through them. */
export const SCHOOL_LEVELS: readonly SchoolLevel[] = ['TK', 'SD', 'SMP', 'SMA', 'PT'];

/** The years of one level that are still paid for. */
export interface YearsOfLevel {
  readonly row: RowOf<'scholarshipLevels'>;
  readonly years: number;
}

/** A child's years from its own on to the end of higher education; with a known age only those that begin before the last birthday. */
export function yearsAheadOf(child: Child, today: LawOfTheDay): readonly YearsOfLevel[] {
  if (!isSingleAndStudies(child)) return [];
  let left = yearsBeforeTheLastBirthday(child, today);
  const ahead: YearsOfLevel[] = [];
  for (const level of SCHOOL_LEVELS.slice(SCHOOL_LEVELS.indexOf(child.level))) {
    const row = theRow(today.rows.scholarshipLevels, candidate => candidate.level === level);
    const years = Math.min(left, row.mostYears - (level === child.level ? child.year - 1 : 0));
    if (years > 0) ahead.push({ row, years });
    left -= years;
  }
  return ahead;
}

function yearsBeforeTheLastBirthday({ age }: Child, today: LawOfTheDay): number {
  if (age === undefined) return Number.POSITIVE_INFINITY;
  return Math.max(0, theRow(today.rows.scholarshipChildren).endsAtAge - age);
}

/** What those years pay together, in whole rupiah. */
export function mostFor(ahead: readonly YearsOfLevel[]): Rupiah {
  return sumRupiah(ahead.map(({ row, years }) => timesRupiah(row.perYear, years)));
}

/** `3 × 2.000.000 + 3 × 3.000.000 + 5 × 12.000.000` */
export function inYears(ahead: readonly YearsOfLevel[]): string {
  return ahead.map(({ row, years }) => `${years} × ${plain(row.perYear)}`).join(' + ');
}
