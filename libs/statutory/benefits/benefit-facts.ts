import type { Refusal } from '#kernel';
import {
  eventMustNotBeOlderThanTheLaw,
  MOST_ENTRIES,
  mustBeCount,
  mustBeOneOf,
  mustBeRupiah,
  mustBeWhole,
  outOfRange,
} from '../facts/ranges.js';
import type { LawOfTheDay } from '../law/law-of-the-day.js';
import type { Segment } from '../law/terms.js';
import type { AccidentFacts, BenefitFacts, JkmDeathFacts } from './benefit.types.js';
import { childrenMustBeInRange } from './child-facts.js';
import { costsMustBeInRange } from './cost-facts.js';
import { lossesMustBeInRange } from './disability-facts.js';
import { jasaRaharjaPaidNoMoreThanTheBills } from './jasa-raharja.js';

const SEGMENTS: readonly Segment[] = ['PU', 'BPU'];
const ACCIDENT_OUTCOMES: readonly AccidentFacts['outcome'][] = [
  'death',
  'recovered',
  'disability',
  'total-permanent',
];
const MEMBERSHIPS = { from: 1, to: 10 };

/** Why these facts cannot be assessed under the law of their day, or `null`: the first field that is at fault. */
export function factsMustBeAssessable(facts: BenefitFacts, today: LawOfTheDay): Refusal | null {
  return (
    eventMustNotBeOlderThanTheLaw(facts.date) ??
    mustBeOneOf('segment', facts.segment, SEGMENTS) ??
    mustBeCount('tenureMonths', facts.tenureMonths) ??
    mustBeCount('continuousMonths', facts.continuousMonths) ??
    childrenMustBeInRange(facts.children, today) ??
    factsOfProgrammeMustBeInRange(facts, today)
  );
}

function factsOfProgrammeMustBeInRange(facts: BenefitFacts, today: LawOfTheDay): Refusal | null {
  switch (facts.programme) {
    case 'JKM':
      return deathFactsMustBeInRange(facts);
    case 'JKK':
      return accidentFactsMustBeInRange(facts, today);
    default:
      return outOfRange('programme', Reflect.get(facts satisfies never, 'programme'), 'JKK | JKM');
  }
}

function deathFactsMustBeInRange(facts: JkmDeathFacts): Refusal | null {
  return (
    mustBeOneOf('outcome', facts.outcome, ['death']) ??
    mustBeCount('monthsPaid', facts.monthsPaid) ??
    mustBeCount('monthsSinceRegistration', facts.monthsSinceRegistration) ??
    mustBeWhole('memberships', facts.memberships, MEMBERSHIPS)
  );
}

function accidentFactsMustBeInRange(facts: AccidentFacts, today: LawOfTheDay): Refusal | null {
  return (
    mustBeOneOf('outcome', facts.outcome, ACCIDENT_OUTCOMES) ??
    wageBaseMustBeAWage(facts, today) ??
    mustBeCount('stmbDays', facts.stmbDays) ??
    costsMustBeInRange(facts, today) ??
    jasaRaharjaPaidNoMoreThanTheBills(facts) ??
    lossesOfOutcomeMustBeInRange(facts, today) ??
    somethingMustBeClaimed(facts)
  );
}

/** A BPU member's wage is the base of a band of the day; a wage earner's is any wage of at least one rupiah. */
export function wageBaseMustBeAWage(
  { segment, wageBase }: AccidentFacts,
  { rows }: LawOfTheDay,
): Refusal | null {
  const shape = mustBeRupiah('wageBase', wageBase, 1);
  if (shape !== null || segment === 'PU') return shape;
  for (const { base } of rows.bpuBands) if (base === wageBase) return null;
  return outOfRange('wageBase', wageBase, rows.bpuBands.map(({ base }) => base).join(' | '));
}

/** A disability names its losses; total permanent disability is one finding and names none. */
function lossesOfOutcomeMustBeInRange(facts: AccidentFacts, today: LawOfTheDay): Refusal | null {
  if (facts.outcome !== 'disability') return null;
  return (
    mustBeWhole('disabilities.length', facts.disabilities.length, { from: 1, to: MOST_ENTRIES }) ??
    lossesMustBeInRange(facts.disabilities, today)
  );
}

/** A recovery alone pays nothing: it needs a receipt or a day off work. */
export function somethingMustBeClaimed(facts: AccidentFacts): Refusal | null {
  const nothing = facts.outcome === 'recovered' && facts.costs.length === 0 && facts.stmbDays === 0;
  return nothing ? { code: 'BENEFIT_NOTHING_CLAIMED', values: { costs: 0, stmbDays: 0 } } : null;
}
