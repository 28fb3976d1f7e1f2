import { rupiah } from '#kernel';
import { assessBenefit } from './assess-benefit.js';
import type {
  BenefitAssessment,
  BenefitFacts,
  CostItem,
  CostKind,
  JkkRecoveredFacts,
  JkmDeathFacts,
} from './benefit.types.js';
import { day } from './law.js';
import type { PolicyChoices } from './policies.js';

// Facts for the specs of this folder: favourable unless a spec says otherwise.

export const jkm = (facts: Partial<JkmDeathFacts> = {}): JkmDeathFacts => ({
  programme: 'JKM',
  outcome: 'death',
  date: day('2025-11-20'),
  segment: 'BPU',
  monthsPaid: 6,
  ...facts,
});

export const accident = (facts: Partial<JkkRecoveredFacts> = {}): JkkRecoveredFacts => ({
  programme: 'JKK',
  outcome: 'recovered',
  date: day('2025-06-10'),
  segment: 'BPU',
  wageBase: rupiah(1_000_000),
  costs: [],
  stmbDays: 1,
  ...facts,
});

export const fatal = (facts: Partial<JkkRecoveredFacts> = {}): BenefitFacts => ({
  ...accident({ stmbDays: 0, ...facts }),
  outcome: 'death',
});

export const cost = (kind: CostKind, amount: number, reference = `KW-${amount}`): CostItem => ({
  kind,
  reference,
  amount: rupiah(amount),
});

export function assessed(facts: BenefitFacts, choices: PolicyChoices = {}): BenefitAssessment {
  const answer = assessBenefit(facts, choices);
  if (answer.outcome === 'refused') throw new Error(JSON.stringify(answer.refusal));
  return answer.assessment;
}

export const refused = (facts: BenefitFacts) => {
  const answer = assessBenefit(facts);
  return answer.outcome === 'refused' ? answer.refusal : null;
};

export const parts = (assessment: BenefitAssessment) =>
  assessment.lines.map(line => [line.item ?? line.component, line.amount]);
