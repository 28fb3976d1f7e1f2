import { sumRupiah } from '#kernel';
import type { Law } from '../law/law.js';
import { type LawOfTheDay, lawOn, type PolicyChoices } from '../law/law-of-the-day.js';
import type {
  BenefitFacts,
  BenefitLine,
  BenefitOutcome,
  ExplainedNo,
  ScholarshipLine,
} from './benefit.types.js';
import { factsMustBeAssessable } from './benefit-facts.js';
import { choicesMustBeKnown } from './choices.js';
import { workAccidentPaysItsParts } from './jkk-benefit.js';
import { jkmDeathPaysItsParts } from './jkm-benefit.js';
import { scholarshipOf } from './scholarship.js';

/** What the law in force on the event's date pays: whole rupiah, line by line, or why these facts cannot be assessed. */
export function assessBenefit(facts: BenefitFacts, law: Law, choices: PolicyChoices = {}): BenefitOutcome {
  const today = lawOn(law, facts.date, choices);
  const refusal = factsMustBeAssessable(facts, today) ?? choicesMustBeKnown(today);
  if (refusal !== null) return { outcome: 'refused', refusal };
  const lines = linesOf(facts, today);
  const scholarship = scholarshipOf(facts, today);
  const grounds: Ground[] = [...lines, ...scholarship.lines];
  if (scholarship.refusedBy !== null) grounds.push(scholarship.refusedBy);
  return {
    outcome: 'assessed',
    assessment: {
      lines,
      total: sumRupiah(lines.map(line => line.amount)),
      scholarship,
      lawDigest: law.digest,
      unconfirmed: grounds.some(({ mark }) => mark !== 'CONFIRMED'),
      policies: readingsOf(grounds),
    },
  };
}

/** One programme pays: the lines of the other are never added. */
function linesOf(facts: BenefitFacts, today: LawOfTheDay): readonly BenefitLine[] {
  return facts.programme === 'JKM'
    ? jkmDeathPaysItsParts(facts, today)
    : workAccidentPaysItsParts(facts, today);
}

type Ground = BenefitLine | ScholarshipLine | ExplainedNo;

function readingsOf(grounds: readonly Ground[]): Record<string, string> {
  const policies: Record<string, string> = {};
  for (const { readings } of grounds) Object.assign(policies, readings);
  return policies;
}
