import { type Refusal, rupiah } from '#kernel';
import type { ExplainedLine } from '../explain/line.js';
import { BUILT_IN_LAW } from '../law/built-in.js';
import { type LawOfTheDay, lawOn, type PolicyChoices } from '../law/law-of-the-day.js';
import { assessBenefit } from './assess-benefit.js';
import type {
  BenefitAssessment,
  BenefitFacts,
  CostItem,
  CostKind,
  Disability,
  JkkDeathFacts,
  JkkDisabilityFacts,
  JkkRecoveredFacts,
  JkkTotalPermanentFacts,
  JkmDeathFacts,
} from './benefit.types.js';

// Facts for specs: favourable unless a spec says otherwise.

const LONG = 600;

export const day = (iso: string): Temporal.PlainDate => Temporal.PlainDate.from(iso);

export const jkmDeath = (facts: Partial<JkmDeathFacts> = {}): JkmDeathFacts => ({
  programme: 'JKM',
  outcome: 'death',
  date: day('2025-11-20'),
  segment: 'BPU',
  children: [],
  tenureMonths: LONG,
  continuousMonths: LONG,
  monthsPaid: LONG,
  monthsSinceRegistration: LONG,
  memberships: 1,
  ...facts,
});

const ACCIDENT = {
  programme: 'JKK',
  date: day('2025-06-10'),
  segment: 'BPU',
  wageBase: rupiah(1_000_000),
  costs: [],
  stmbDays: 0,
  children: [],
  tenureMonths: LONG,
  continuousMonths: LONG,
} as const;

export const jkkDeath = (facts: Partial<JkkDeathFacts> = {}): JkkDeathFacts => ({
  ...ACCIDENT,
  outcome: 'death',
  ...facts,
});

export const recovered = (facts: Partial<JkkRecoveredFacts> = {}): JkkRecoveredFacts => ({
  ...ACCIDENT,
  outcome: 'recovered',
  stmbDays: 1,
  ...facts,
});

export const totalPermanent = (facts: Partial<JkkTotalPermanentFacts> = {}): JkkTotalPermanentFacts => ({
  ...ACCIDENT,
  outcome: 'total-permanent',
  ...facts,
});

export const disabled = (
  disabilities: readonly Disability[],
  facts: Partial<JkkDisabilityFacts> = {},
): JkkDisabilityFacts => ({ ...ACCIDENT, outcome: 'disability', disabilities, ...facts });

export const cost = (kind: CostKind, amount: number, reference = `KW-${amount}`): CostItem => ({
  kind,
  reference,
  amount: rupiah(amount),
});

export const onDay = (iso: string, choices: PolicyChoices = {}): LawOfTheDay =>
  lawOn(BUILT_IN_LAW, day(iso), choices);

/** The assessment of facts that can be assessed. Throws the refusal of others. */
export function assessed(facts: BenefitFacts, choices: PolicyChoices = {}): BenefitAssessment {
  const answer = assessBenefit(facts, BUILT_IN_LAW, choices);
  if (answer.outcome === 'refused') throw new Error(JSON.stringify(answer.refusal));
  return answer.assessment;
}

export function refused(facts: BenefitFacts, choices: PolicyChoices = {}): Refusal | null {
  const answer = assessBenefit(facts, BUILT_IN_LAW, choices);
  return answer.outcome === 'refused' ? answer.refusal : null;
}

export const parts = (lines: readonly Pick<ExplainedLine, 'component' | 'item' | 'amount'>[]) =>
  lines.map(line => [line.item ?? line.component, line.amount]);
