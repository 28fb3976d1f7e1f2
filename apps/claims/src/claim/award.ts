import type { Rupiah } from '#kernel';
import { assessBenefit, type BenefitFacts, type BenefitOutcome } from '#statutory';
import type { Assessment } from './claim.events.js';
import type { CaseFile } from './claim.state.js';

/** What the award depends on. */
export interface AwardFacts {
  readonly claim: Pick<CaseFile, 'programme' | 'outcome' | 'eventDate' | 'costs' | 'stmbDays'>;
  readonly segment: 'PU' | 'BPU';
  readonly wageBase: Rupiah;
  readonly monthsPaid: number;
}

/** The award under the law of the date of the event. */
export const awardOf = (facts: AwardFacts): BenefitOutcome =>
  assessBenefit(benefitFacts(recordedFacts(facts)));

/** The facts as `BenefitAssessed` keeps them, so that the award can be computed again years later. */
export function recordedFacts({ claim, segment, wageBase, monthsPaid }: AwardFacts): Assessment['facts'] {
  const { programme, outcome, eventDate: date, costs, stmbDays } = claim;
  return { programme, outcome, date, segment, monthsPaid, wageBase, costs: [...costs], stmbDays };
}

export function benefitFacts(facts: Assessment['facts']): BenefitFacts {
  const { outcome, segment, monthsPaid, wageBase, costs, stmbDays } = facts;
  const date = Temporal.PlainDate.from(facts.date);
  if (facts.programme === 'JKM') return { programme: 'JKM', outcome: 'death', date, segment, monthsPaid };
  return { programme: 'JKK', outcome, date, segment, wageBase, costs, stmbDays };
}

type Assessed = Extract<BenefitOutcome, { outcome: 'assessed' }>['assessment'];

/** An assessment in the shape of the published event. */
export function assessmentRecord(
  facts: Assessment['facts'],
  { lines, total, lawDigest, unconfirmed, policies }: Assessed,
): Omit<Assessment, 'assessedAt'> {
  return {
    facts,
    lines: lines.map(({ law, ...line }) => ({
      ...line,
      regulation: law.regulation,
      article: law.article,
      effectiveFrom: law.effectiveFrom.toString(),
      effectiveTo: law.effectiveTo?.toString() ?? null,
      mark: law.mark,
    })),
    total,
    lawDigest,
    unconfirmed,
    policies: { ...policies },
  };
}
