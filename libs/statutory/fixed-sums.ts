import type { BenefitLine } from './benefit.types.js';
import { BENEFIT_TEXTS } from './benefit-texts.js';
import { CASH_BENEFITS, type CashBenefitRow } from './cash-benefits.table.js';
import { plain } from './formula.js';
import { type Programme, referenceOf, rowsInForce } from './law.js';

/** The fixed sums that a programme pays on a death of that date. */
export function fixedSumsOf(programme: Programme, date: Temporal.PlainDate): BenefitLine[] {
  return rowsInForce(CASH_BENEFITS, date)
    .filter(row => row.programme === programme)
    .map(lineOfFixedSum);
}

function lineOfFixedSum(row: CashBenefitRow): BenefitLine {
  return {
    component: row.component,
    item: null,
    amount: row.amount,
    formula: plain(row.amount),
    text: BENEFIT_TEXTS[row.component],
    law: referenceOf(row),
  };
}
