import { assertNever, type Rupiah, ratio } from '#kernel';
import { percent, plain } from '../explain/formula.js';
import { explainedLine } from '../explain/line.js';
import { type LawOfTheDay, theRow } from '../law/law-of-the-day.js';
import { accidentCostsArePaid } from './accident-costs.js';
import type { AccidentFacts, BenefitLine } from './benefit.types.js';
import { BENEFIT_TEXTS, DISABILITY_TEXTS } from './benefit-texts.js';
import { lastingLossesArePaid } from './disability.js';
import { fixedSumsOf } from './fixed-sums.js';
import { jasaRaharjaPaysTheTreatmentFirst } from './jasa-raharja.js';
import { shareOf } from './share-of-wage.js';
import { daysOffWorkArePaid } from './stmb.js';

/** Everything a work accident pays: what its outcome gives, then every cost, then the days off work; less what Jasa Raharja paid first. */
export function workAccidentPaysItsParts(facts: AccidentFacts, today: LawOfTheDay): readonly BenefitLine[] {
  const lines = linesOfOutcome(facts, today);
  if (facts.costs.length > 0) lines.push(...accidentCostsArePaid(facts, today));
  if (facts.stmbDays > 0) lines.push(...daysOffWorkArePaid(facts, today));
  return jasaRaharjaPaysTheTreatmentFirst(lines, facts.jasaRaharja, today);
}

/** 60% of eighty monthly wages, at least the JKM lump sum of the same day. */
export function jkkDeathBenefitIsNeverBelowJkm(wageBase: Rupiah, today: LawOfTheDay): BenefitLine {
  const law = theRow(today.rows.jkkDeath);
  const floor = theRow(today.rows.cashBenefits, isJkmLumpSum);
  const ofWage = shareOf(wageBase, ratio(law.rate.of * law.monthlyWages, law.rate.per), today);
  const formula = `${percent(law.rate)} × ${law.monthlyWages} × ${plain(wageBase)}`;
  const parts = { component: 'deathBenefit', text: BENEFIT_TEXTS.deathBenefit, law } as const;
  if (ofWage.amount >= floor.amount) return explainedLine({ ...parts, ...ofWage, formula });
  return explainedLine({
    ...parts,
    amount: floor.amount,
    formula: `${formula} = ${plain(ofWage.amount)} < min. ${plain(floor.amount)}`,
    alsoBy: [floor],
  });
}

/** 70% of eighty monthly wages for a loss that ends all work. */
export function totalPermanentDisabilityPaysItsShare(wageBase: Rupiah, today: LawOfTheDay): BenefitLine {
  const law = theRow(today.rows.totalPermanent);
  return explainedLine({
    component: 'disability',
    ...shareOf(wageBase, ratio(law.rate.of * law.monthlyWages, law.rate.per), today),
    formula: `${percent(law.rate)} × ${law.monthlyWages} × ${plain(wageBase)}`,
    text: DISABILITY_TEXTS.totalPermanent,
    law,
  });
}

function linesOfOutcome(facts: AccidentFacts, today: LawOfTheDay): BenefitLine[] {
  switch (facts.outcome) {
    case 'death':
      return [jkkDeathBenefitIsNeverBelowJkm(facts.wageBase, today), ...fixedSumsOf('JKK', 'death', today)];
    case 'total-permanent':
      return [
        totalPermanentDisabilityPaysItsShare(facts.wageBase, today),
        ...fixedSumsOf('JKK', 'total-permanent', today),
      ];
    case 'disability':
      return lastingLossesArePaid(facts, today);
    case 'recovered':
      return [];
    default:
      return assertNever(facts);
  }
}

const isJkmLumpSum = (row: LawOfTheDay['rows']['cashBenefits'][number]): boolean =>
  row.programme === 'JKM' && row.outcome === 'death' && row.component === 'jkmBenefit';
