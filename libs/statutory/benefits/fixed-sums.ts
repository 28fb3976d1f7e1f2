import { plain } from '../explain/formula.js';
import { explainedLine } from '../explain/line.js';
import type { LawOfTheDay } from '../law/law-of-the-day.js';
import type { RowOf } from '../law/table-shapes.js';
import type { Programme } from '../law/terms.js';
import type { BenefitLine } from './benefit.types.js';
import { BENEFIT_TEXTS } from './benefit-texts.js';

/** The fixed sums that a programme pays on a death or a total permanent disability of that day, in whole rupiah. */
export function fixedSumsOf(
  programme: Programme,
  outcome: 'death' | 'total-permanent',
  today: LawOfTheDay,
): BenefitLine[] {
  const lines: BenefitLine[] = [];
  for (const row of today.rows.cashBenefits) {
    if (row.programme === programme && row.outcome === outcome) lines.push(lineOf(row));
  }
  return lines;
}

const known = new WeakMap<RowOf<'cashBenefits'>, BenefitLine>();

/** One line for each row, as nothing else decides it. */
function lineOf(row: RowOf<'cashBenefits'>): BenefitLine {
  const line =
    known.get(row) ??
    explainedLine({
      component: row.component,
      amount: row.amount,
      formula: plain(row.amount),
      text: BENEFIT_TEXTS[row.component],
      law: row,
    });
  known.set(row, line);
  return line;
}
