import { type Rupiah, rateOfRupiah, ratio } from '#kernel';
import type { AccidentFacts, AssessedLines } from './benefit.types.js';
import { BENEFIT_TEXTS } from './benefit-texts.js';
import { percent, plain } from './formula.js';
import { lawInForce, type Rate, referenceOf } from './law.js';
import { readingOf } from './policies.js';
import { STMB, type StmbRow } from './stmb.table.js';

interface StageDays {
  readonly days: number;
  readonly rate: Rate;
}

/** Days off work are paid by the stages of the law: multiplied first, divided once, rounded half up once. */
export function daysOffWorkArePaid({ wageBase, stmbDays, date }: AccidentFacts): AssessedLines {
  if (stmbDays === 0) return { lines: [], policies: {} };
  const row = lawInForce(STMB, date);
  const stages = daysOfEachStage(row, stmbDays);
  return {
    lines: [
      {
        component: 'stmb',
        item: null,
        amount: amountOf(stages, wageBase, row.daysPerMonth),
        formula: stmbFormula(stages, wageBase, row.daysPerMonth),
        text: BENEFIT_TEXTS.stmb,
        law: referenceOf(row),
      },
    ],
    policies: readingsOfLongAbsence(stages.length, row.stages.length, date),
  };
}

/** How many of the days fall into each stage; stages without a day are left out. */
export function daysOfEachStage(row: StmbRow, stmbDays: number): StageDays[] {
  let remaining = stmbDays;
  const stages = row.stages.map(({ months, rate }) => {
    const days = months === null ? remaining : Math.min(remaining, months * row.daysPerMonth);
    remaining -= days;
    return { days, rate };
  });
  return stages.filter(stage => stage.days > 0);
}

function amountOf(stages: readonly StageDays[], wageBase: Rupiah, daysPerMonth: number): Rupiah {
  const hundredths = stages.reduce((sum, { days, rate }) => sum + (days * rate.of * 100) / rate.per, 0);
  return rateOfRupiah(wageBase, ratio(hundredths, 100 * daysPerMonth), 'half-up');
}

function stmbFormula(stages: readonly StageDays[], wageBase: Rupiah, daysPerMonth: number): string {
  const terms = stages.map(({ days, rate }) => `${percent(rate)} × ${days}`).join(' + ');
  return `${stages.length > 1 ? `(${terms})` : terms} × ${plain(wageBase)} / ${daysPerMonth}`;
}

/** Which readings the amount rests on: how a year counts, and that the last stage has no end. */
function readingsOfLongAbsence(
  reached: number,
  all: number,
  date: Temporal.PlainDate,
): Record<string, string> {
  if (reached === 1) return {};
  const year = { STMB_YEAR: readingOf('STMB_YEAR', date) };
  return reached < all ? year : { ...year, STMB_AFTER_MONTH_12: readingOf('STMB_AFTER_MONTH_12', date) };
}
