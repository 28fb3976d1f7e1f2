import { maxRupiah, type Rupiah, rateOfRupiah, ratio } from '#kernel';
import { accidentCostsArePaid } from './accident-costs.js';
import type { AccidentFacts, AssessedLines, BenefitLine } from './benefit.types.js';
import { BENEFIT_TEXTS } from './benefit-texts.js';
import { CASH_BENEFITS } from './cash-benefits.table.js';
import { fixedSumsOf } from './fixed-sums.js';
import { percent, plain } from './formula.js';
import { JKK_DEATH, type JkkDeathRow } from './jkk-death.table.js';
import { lawInForce, referenceOf } from './law.js';
import { daysOffWorkArePaid } from './stmb.js';

/** A work accident pays its costs and the days off work and, on a death, the death benefit, periodic benefit and funeral. */
export function workAccidentPaysItsParts(facts: AccidentFacts): AssessedLines {
  const daysOff = daysOffWorkArePaid(facts);
  const onDeath =
    facts.outcome === 'death'
      ? [jkkDeathBenefitIsNeverBelowJkm(facts), ...fixedSumsOf('JKK', facts.date)]
      : [];
  return {
    lines: [...onDeath, ...accidentCostsArePaid(facts), ...daysOff.lines],
    policies: daysOff.policies,
  };
}

/** 60% of eighty monthly wages, at least the JKM lump sum of the same date. */
export function jkkDeathBenefitIsNeverBelowJkm(facts: AccidentFacts): BenefitLine {
  const row = lawInForce(JKK_DEATH, facts.date);
  const computed = rateOfRupiah(
    facts.wageBase,
    ratio(row.rate.of * row.monthlyWages, row.rate.per),
    'half-up',
  );
  const floor = jkmLumpSum(facts.date);
  return {
    component: 'deathBenefit',
    item: null,
    amount: maxRupiah(computed, floor),
    formula: deathFormula(row, facts.wageBase, computed < floor ? { computed, floor } : null),
    text: BENEFIT_TEXTS.deathBenefit,
    law: referenceOf(row),
  };
}

function jkmLumpSum(date: Temporal.PlainDate): Rupiah {
  const rows = CASH_BENEFITS.filter(row => row.programme === 'JKM' && row.component === 'jkmBenefit');
  return lawInForce(rows, date).amount;
}

function deathFormula(
  row: JkkDeathRow,
  wageBase: Rupiah,
  raised: { readonly computed: Rupiah; readonly floor: Rupiah } | null,
): string {
  const rate = `${percent(row.rate)} × ${row.monthlyWages} × ${plain(wageBase)}`;
  return raised === null ? rate : `${rate} = ${plain(raised.computed)} < min. ${plain(raised.floor)}`;
}
