import { type Rupiah, rupiah } from '#kernel';
import { dailyWorkersMonthIsThirtyDays } from '../benefits/wages.js';
import { bpuIncomeBase } from '../contributions/bpu-income.js';
import type { Law } from '../law/law.js';
import { type LawOfTheDay } from '../law/law-of-the-day.js';
import type { Segment } from '../law/terms.js';
import { both, type FactReader } from './fact-reader.js';

const BASE = ['wageBase', 'base', 'incomeBase'] as const;
const DECLARED = ['wage', 'monthlyWage', 'income', 'monthlyIncome'] as const;
const DAILY = ['dailyWage', 'wagePerDay'] as const;

/** The monthly wage that everything is computed from, or `undefined` where none is given. An income of a BPU member becomes its band's base. */
export function readWageBase(
  reader: FactReader,
  segment: Segment,
  today: LawOfTheDay,
  law: Law,
): Rupiah | undefined {
  const base = reader.amount(BASE);
  const daily = reader.amount(DAILY);
  const month = daily === undefined ? undefined : dailyWorkersMonthIsThirtyDays(daily, today).amount;
  const declared = reader.amount(DECLARED) ?? month;
  const ofDeclared = declared === undefined ? undefined : baseOf(declared, segment, today, law);
  if (base === undefined) return ofDeclared;
  if (ofDeclared !== undefined && ofDeclared !== base) reader.unreadable(BASE, both(String(ofDeclared)));
  return base;
}

/** Amounts below zero pass as they are: the rule that refuses them names them. */
function baseOf(declared: Rupiah, segment: Segment, today: LawOfTheDay, law: Law): Rupiah {
  if (segment === 'PU' || declared < 0) return declared;
  return bpuIncomeBase(law, rupiah(declared), today.date);
}
