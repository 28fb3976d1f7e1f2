import { type Rupiah, rupiah } from '#kernel';
import { dailyWorkersMonthIsThirtyDays } from '../benefits/wages.js';
import { bpuIncomeBase } from '../contributions/bpu-income.js';
import { MOST_RUPIAH, mustBeRupiah } from '../facts/ranges.js';
import type { Law } from '../law/law.js';
import { type LawOfTheDay } from '../law/law-of-the-day.js';
import type { Segment } from '../law/terms.js';
import { both, type FactReader, type Names } from './fact-reader.js';

const BASE = ['wageBase', 'base', 'incomeBase'] as const;
const DECLARED = ['wage', 'monthlyWage', 'income', 'monthlyIncome'] as const;
const DAILY: Names = ['dailyWage', 'wagePerDay'];
const REAL: Names = ['realWage', 'actualWage'];

/** The monthly wage that everything is computed from, or `undefined` where none is given. An income of a BPU member becomes its band's base. */
export function readWageBase(
  reader: FactReader,
  segment: Segment,
  today: LawOfTheDay,
  law: Law,
): Rupiah | undefined {
  const base = reader.amount(BASE);
  const daily = readDailyWage(reader);
  const month = daily === undefined ? undefined : dailyWorkersMonthIsThirtyDays(daily, today).amount;
  const declared = reader.amount(DECLARED) ?? month;
  const ofDeclared = declared === undefined ? undefined : baseOf(declared, segment, today, law);
  if (base === undefined) return ofDeclared;
  if (ofDeclared !== undefined && ofDeclared !== base) reader.unreadable(BASE, both(String(ofDeclared)));
  return base;
}

/** The wage of a day. One so large that no month of it could be computed has no meaning. */
export function readDailyWage(reader: FactReader): Rupiah | undefined {
  return readWage(reader, DAILY, -MOST_RUPIAH);
}

/** What an employer really paid, where it reported less. */
export const readRealWage = (reader: FactReader): Rupiah | undefined => readWage(reader, REAL, 0);

function readWage(reader: FactReader, names: Names, from: number): Rupiah | undefined {
  const wage = reader.amount(names);
  if (wage === undefined || mustBeRupiah(names[0], wage, from) === null) return wage;
  reader.unreadable(names, both(`0..${MOST_RUPIAH}`));
  return undefined;
}

/** Amounts below zero pass as they are: the rule that refuses them names them. */
function baseOf(declared: Rupiah, segment: Segment, today: LawOfTheDay, law: Law): Rupiah {
  if (segment === 'PU' || declared < 0) return declared;
  return bpuIncomeBase(law, rupiah(declared), today.date);
}
