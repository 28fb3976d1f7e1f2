import type { BenefitLine } from './benefit.types.js';
import { BENEFIT_TEXTS } from './benefit-texts.js';
import { CASH_BENEFITS, type CashBenefitRow } from './cash-benefits.table.js';
import { plain } from './formula.js';
import { isInForce, type Programme, referenceOf } from './law.js';

/** The fixed sums that a programme pays on a death of that date. */
export function fixedSumsOf(programme: Programme, date: Temporal.PlainDate): BenefitLine[] {
  return CASH_BENEFITS.filter(row => row.programme === programme && isInForce(row, date)).map(lineOfFixedSum);
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
