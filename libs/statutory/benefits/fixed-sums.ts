import { plain } from '../explain/formula.js';
import { explainedLine } from '../explain/line.js';
import type { LawOfTheDay } from '../law/law-of-the-day.js';
import { oncePer } from '../law/once-per.js';
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

/** One line for each row, as nothing else decides it. */
const lineOf = oncePer(
  (row: RowOf<'cashBenefits'>): BenefitLine =>
    explainedLine({
      component: row.component,
      amount: row.amount,
      formula: plain(row.amount),
      text: BENEFIT_TEXTS[row.component],
      law: row,
    }),
);
