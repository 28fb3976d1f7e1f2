import { firstRefusal, type Refusal } from '#kernel';
import {
  eventMustNotBeOlderThanTheLaw,
  mustBeOneOf,
  mustBeRupiah,
  mustBeWhole,
  outOfRange,
} from '../facts/ranges.js';
import type { LawOfTheDay } from '../law/law-of-the-day.js';
import { contributionSegment, payerKind, sector } from '../law/shape-parts.js';
import { FIRST_DAY_OF_LAW } from '../law/table-checks.js';
import { basesOf } from './bpu-income.js';
import type {
  BpuContributionFacts,
  ConstructionFacts,
  ContributionFacts,
  PuContributionFacts,
} from './contribution.types.js';

/** Contracts are worth more than any wage; rates of this still sum to safe integers. */
export const MOST_CONTRACT_VALUE = 1_000_000_000_000_000;

/** PP 44/2015 is the first law of these tables. */
export function monthMustNotBeOlderThanTheLaw(month: Temporal.PlainYearMonth): Refusal | null {
  const allowed = `${FIRST_DAY_OF_LAW.toPlainYearMonth()}..`;
  if (!(month instanceof Temporal.PlainYearMonth)) return outOfRange('month', month, allowed);
  const early = eventMustNotBeOlderThanTheLaw(month.toPlainDate({ day: 1 }));
  if (early === null) return null;
  return { ...early, values: { ...early.values, field: 'month', value: month.toString(), allowed } };
}

/** The first fact that the law of the month cannot be applied to, by its name, or `null`. */
export function contributionFactsMustBeInRange(facts: ContributionFacts, today: LawOfTheDay): Refusal | null {
  switch (facts.segment) {
    case 'BPU':
      return bpuFactsMustBeInRange(facts, today);
    case 'PU':
      return puFactsMustBeInRange(facts, today);
    case 'CONSTRUCTION':
      return constructionFactsMustBeInRange(facts);
    default:
      return segmentMustBeKnown(facts);
  }
}

export function segmentMustBeKnown({ segment }: { readonly segment: unknown }): Refusal | null {
  return mustBeOneOf('segment', segment, contributionSegment.options);
}

function bpuFactsMustBeInRange(facts: BpuContributionFacts, today: LawOfTheDay): Refusal | null {
  return firstRefusal(
    mustBeOneOf('incomeBase', facts.incomeBase, basesOf(today.rows.bpuBands)),
    mustBeOneOf('payerKind', facts.payerKind, payerKind.options),
    mustBeOneOf('sector', facts.sector, sector.options),
  );
}

function puFactsMustBeInRange(facts: PuContributionFacts, today: LawOfTheDay): Refusal | null {
  const classes = today.rows.puJkk.map(({ riskClass }) => riskClass);
  return firstRefusal(
    mustBeRupiah('wage', facts.wage),
    mustBeOneOf('riskClass', facts.riskClass, classes),
    facts.payerKind === undefined ? null : mustBeOneOf('payerKind', facts.payerKind, payerKind.options),
    facts.sector === undefined ? null : mustBeOneOf('sector', facts.sector, sector.options),
  );
}

function constructionFactsMustBeInRange(facts: ConstructionFacts): Refusal | null {
  switch (facts.basis) {
    case 'wages':
      return mustBeRupiah('wages', facts.wages);
    case 'contract':
      return mustBeWhole('contractValue', facts.contractValue, { from: 0, to: MOST_CONTRACT_VALUE });
    default:
      return basisMustBeKnown(facts);
  }
}

const basisMustBeKnown = ({ basis }: { readonly basis: unknown }): Refusal | null =>
  mustBeOneOf('basis', basis, ['wages', 'contract']);
