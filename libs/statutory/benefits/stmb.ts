import { type Ratio, type Rupiah, ratio } from '#kernel';
import { percent, plain } from '../explain/formula.js';
import { explainedLine } from '../explain/line.js';
import { type ChosenReading, type LawOfTheDay, readingOf, theRow } from '../law/law-of-the-day.js';
import type { Reading } from '../law/policies.js';
import type { RowOf } from '../law/table-shapes.js';
import type { Rate } from '../law/terms.js';
import type { BenefitLine } from './benefit.types.js';
import { BENEFIT_TEXTS } from './benefit-texts.js';
import { shareOf } from './share-of-wage.js';

export interface DaysOffFacts {
  readonly date: Temporal.PlainDate;
  readonly wageBase: Rupiah;
  readonly stmbDays: number;
}

export interface StageDays {
  readonly days: number;
  readonly rate: Rate;
}

type StmbRow = RowOf<'stmb'>;
type Stages = StmbRow['stages'];
/** The last day off, counted from the accident, that falls into so many months. */
type LastDayOf = (months: number) => number;

/** The number in the name of the reading `six-months-only`. */
const MONTHS_OF_THE_SHORT_READING = 6;
const UNPAID: Rate = { of: 0, per: 100 };

/** Days off work are paid by the stages of the law: multiplied first, divided and rounded once. No days, no line. */
export function daysOffWorkArePaid(facts: DaysOffFacts, today: LawOfTheDay): BenefitLine[] {
  if (facts.stmbDays === 0) return [];
  const law = theRow(today.rows.stmb);
  const year = readingOf(today, 'STMB_YEAR');
  const after = readingOf(today, 'STMB_AFTER_MONTH_12');
  const lastDayOf = monthsCountAs(year.reading, law.daysPerMonth, facts.date);
  const stages = daysOfEachStage(theLastStageEnds(law.stages, after.reading), facts.stmbDays, lastDayOf);
  const paid = shareOf(facts.wageBase, monthsPaidBy(stages, law.daysPerMonth), today);
  const readings: ChosenReading[] = [...paid.readings];
  if (yearMatters(law, facts.stmbDays, stages)) readings.push(year);
  if (facts.stmbDays > lastDayOf(boundedMonths(law.stages) + MONTHS_OF_THE_SHORT_READING))
    readings.push(after);
  return [
    explainedLine({
      component: 'stmb',
      amount: paid.amount,
      formula: `${plain(facts.wageBase)} × ${termsOf(stages)} / ${law.daysPerMonth}`,
      text: BENEFIT_TEXTS.stmb,
      law,
      readings,
    }),
  ];
}

/** How many of the days fall into each stage; stages without a day are left out. */
export function daysOfEachStage(stages: Stages, stmbDays: number, lastDayOf: LastDayOf): StageDays[] {
  const found: StageDays[] = [];
  let counted = 0;
  let months = 0;
  for (const stage of stages) {
    months += stage.months ?? 0;
    const last = stage.months === null ? stmbDays : Math.min(stmbDays, lastDayOf(months));
    if (last > counted) found.push({ days: last - counted, rate: stage.rate });
    counted = Math.max(counted, last);
  }
  return found;
}

/** Months of thirty days, or those of the calendar from the day of the accident. */
export function monthsCountAs(
  reading: Reading<'STMB_YEAR'>,
  daysPerMonth: number,
  accident: Temporal.PlainDate,
): LastDayOf {
  if (reading === '12-months-are-360-days') return months => months * daysPerMonth;
  return months => accident.until(accident.add({ months }), { largestUnit: 'days' }).days;
}

/** The last stage lasts until recovery, or for six months after which nothing is paid. */
export function theLastStageEnds(stages: Stages, reading: Reading<'STMB_AFTER_MONTH_12'>): Stages {
  if (reading === 'until-recovered') return stages;
  return stages.flatMap(stage =>
    stage.months === null
      ? [
          { months: MONTHS_OF_THE_SHORT_READING, rate: stage.rate },
          { months: null, rate: UNPAID },
        ]
      : [stage],
  );
}

function monthsPaidBy(stages: readonly StageDays[], daysPerMonth: number): Ratio {
  let { numerator, denominator } = ratio(0, daysPerMonth);
  for (const { days, rate } of stages) {
    const per = BigInt(rate.per);
    numerator = numerator * per + BigInt(days) * BigInt(rate.of) * (denominator / BigInt(daysPerMonth));
    denominator *= per;
  }
  return { numerator, denominator };
}

// Six months and more of the calendar are never shorter than months of thirty days.
function yearMatters(law: StmbRow, stmbDays: number, stages: readonly StageDays[]): boolean {
  return stages.length > 1 || stmbDays > (law.stages[0]?.months ?? 0) * law.daysPerMonth;
}

function boundedMonths(stages: Stages): number {
  return stages.reduce((sum, { months }) => sum + (months ?? 0), 0);
}

function termsOf(stages: readonly StageDays[]): string {
  const [first] = stages;
  if (stages.length === 1 && first !== undefined && first.rate.of === first.rate.per) return `${first.days}`;
  return `(${stages.map(({ days, rate }) => `${percent(rate)} × ${days}`).join(' + ')})`;
}
