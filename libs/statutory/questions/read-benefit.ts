import type { Rupiah } from '#kernel';
import type { AccidentFacts, BenefitFacts } from '../benefits/benefit.types.js';
import type { Law } from '../law/law.js';
import { type LawOfTheDay, theRow } from '../law/law-of-the-day.js';
import type { BilingualText } from '../law/terms.js';
import type { Refused } from './answer.types.js';
import type { FactReader, Names } from './fact-reader.js';
import { readCause } from './read-cause.js';
import { readCosts } from './read-costs.js';
import { type ReadEvent, readEvent } from './read-event.js';
import { readJasaRaharja } from './read-jasa-raharja.js';
import { readLosses } from './read-losses.js';
import { readChildren, readMonths, readSegment } from './read-membership.js';
import { readRealWage, readWageBase } from './read-wage.js';

export interface ReadBenefit {
  readonly facts: BenefitFacts;
  /** What an employer really paid, where it reported less. */
  readonly realWage: Rupiah | undefined;
}

/** The facts of a benefit. Every fact that a benefit may have is read, whether or not this one turns on it. */
export function readBenefit(
  reader: FactReader,
  today: LawOfTheDay,
  law: Law,
): ReadBenefit | Refused | undefined {
  const segment = readSegment(reader);
  const cause = readCause(reader, segment, today);
  const losses = readLosses(reader, today);
  const event = readEvent(reader, cause, losses);
  const wageBase = readWageBase(reader, segment, today, law);
  const realWage = readRealWage(reader);
  const costs = readCosts(reader);
  const jasaRaharja = readJasaRaharja(reader);
  const stmbDays = readDaysOff(reader, today);
  const memberships = reader.whole(['memberships']) ?? 1;
  const months = readMonths(reader);
  const children = readChildren(reader);
  if (event === undefined || 'refusal' in event) return event;
  const common = { date: today.date, segment, children, ...months };
  if (event.programme === 'JKM') {
    if (costs.length > 0 || stmbDays > 0) reader.assume(JKM_PAYS_NO_COSTS);
    return { facts: { ...common, ...event, memberships }, realWage };
  }
  wageMustBeGiven(reader, event, { stmbDays, memberships });
  const accident = {
    ...common,
    programme: 'JKK',
    wageBase: wageBase ?? theRow(today.rows.bpuBands).base,
    costs,
    stmbDays,
    jasaRaharja,
  } as const;
  return { facts: accidentOf(event, accident, losses.losses), realWage };
}

const WAGES: Names = [
  ...['wageBase', 'base', 'incomeBase', 'wage', 'monthlyWage'],
  ...['income', 'monthlyIncome', 'dailyWage', 'wagePerDay'],
] as readonly string[] as Names;

/** Receipts alone are paid whatever the wage is. */
function wageMustBeGiven(
  reader: FactReader,
  { outcome }: ReadEvent,
  { stmbDays, memberships }: { readonly stmbDays: number; readonly memberships: number },
): void {
  if (memberships > 1) reader.assume(JKK_IS_PAID_ON_THE_SUM_OF_WAGES);
  if (outcome === 'recovered' && stmbDays === 0) return;
  reader.missing(WAGES, {
    id: 'upah sebulan, upah sehari, atau penghasilan',
    en: 'a monthly wage, a daily wage, or an income',
  });
}

const JKM_PAYS_NO_COSTS: BilingualText = {
  id: 'JKM tidak membayar biaya dan hari tidak bekerja',
  en: 'JKM pays neither costs nor days off work',
};

const JKK_IS_PAID_ON_THE_SUM_OF_WAGES: BilingualText = {
  id: 'Upah dianggap jumlah upah dari semua kepesertaan',
  en: 'The wage is taken for the sum of the wages of all memberships',
};

function accidentOf(
  { outcome }: ReadEvent,
  accident: Omit<Extract<AccidentFacts, { outcome: 'death' }>, 'outcome'>,
  disabilities: Extract<AccidentFacts, { outcome: 'disability' }>['disabilities'],
): AccidentFacts {
  return outcome === 'disability' ? { ...accident, outcome, disabilities } : { ...accident, outcome };
}

/** A month off work is as many days as the law divides the wage by. */
function readDaysOff(reader: FactReader, today: LawOfTheDay): number {
  const days = reader.whole(['stmbDays', 'daysOffWork']) ?? 0;
  const months = reader.whole(['stmbMonths', 'monthsOffWork']) ?? 0;
  return days + months * theRow(today.rows.stmb).daysPerMonth;
}
