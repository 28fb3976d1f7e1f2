import { assertNever, firstRefusal, type Rupiah, sumRupiah } from '#kernel';
import { choicesMustBeKnown } from '../benefits/choices.js';
import type { Law } from '../law/law.js';
import { type LawOfTheDay, lawOn, type PolicyChoices } from '../law/law-of-the-day.js';
import type { Programme } from '../law/terms.js';
import { jkkIsARateOfTheBandsBase, jkmIsOneSumForAll } from './bpu-contribution.js';
import {
  projectPaysARateOfItsKnownWages,
  projectPaysBySlicesOfItsContract,
} from './construction-contribution.js';
import type {
  ConstructionFacts,
  Contribution,
  ContributionFacts,
  ContributionLine,
  ContributionOutcome,
} from './contribution.types.js';
import { contributionFactsMustBeInRange, monthMustNotBeOlderThanTheLaw } from './contribution-facts.js';
import { type Due, lineOf } from './due.js';
import { jkkIsTheWholeRateOfTheRiskClass, jkmIsTheWholeRateOfTheWage } from './pu-contribution.js';
import { reliefOfTheMonth } from './relief.js';

/** What is owed for a month, in whole rupiah by the law of its first day, or why that cannot be said. */
export function monthlyContribution(
  facts: ContributionFacts,
  law: Law,
  choices: PolicyChoices = {},
): ContributionOutcome {
  const early = monthMustNotBeOlderThanTheLaw(facts.month);
  if (early !== null) return { outcome: 'refused', refusal: early };
  const today = lawOn(law, facts.month.toPlainDate({ day: 1 }), choices);
  const refusal = firstRefusal(contributionFactsMustBeInRange(facts, today), choicesMustBeKnown(today));
  if (refusal !== null) return { outcome: 'refused', refusal };
  const relief = reliefOfTheMonth(facts, today);
  const lines = duesOf(facts, today).map(due => lineOf(due, relief, today));
  return { outcome: 'assessed', contribution: contributionOf(lines, law) };
}

function duesOf(facts: ContributionFacts, today: LawOfTheDay): readonly Due[] {
  switch (facts.segment) {
    case 'BPU':
      return [jkkIsARateOfTheBandsBase(facts, today), jkmIsOneSumForAll(today)];
    case 'PU':
      return [jkkIsTheWholeRateOfTheRiskClass(facts, today), jkmIsTheWholeRateOfTheWage(facts, today)];
    case 'CONSTRUCTION':
      return [projectDue('JKK', facts, today), projectDue('JKM', facts, today)];
    default:
      return assertNever(facts);
  }
}

function projectDue(programme: Programme, facts: ConstructionFacts, today: LawOfTheDay): Due {
  switch (facts.basis) {
    case 'wages':
      return projectPaysARateOfItsKnownWages(programme, facts.wages, today);
    case 'contract':
      return projectPaysBySlicesOfItsContract(programme, facts.contractValue, today);
    default:
      return assertNever(facts);
  }
}

function contributionOf(lines: readonly ContributionLine[], law: Law): Contribution {
  return {
    lines,
    jkk: amountOf('JKK', lines),
    jkm: amountOf('JKM', lines),
    total: sumRupiah(lines.map(({ amount }) => amount)),
    lawDigest: law.digest,
    unconfirmed: lines.some(({ mark }) => mark !== 'CONFIRMED'),
    policies: Object.assign({}, ...lines.map(({ readings }) => readings)),
  };
}

const amountOf = (programme: Programme, lines: readonly ContributionLine[]): Rupiah =>
  sumRupiah(lines.filter(({ component }) => component === programme).map(({ amount }) => amount));
