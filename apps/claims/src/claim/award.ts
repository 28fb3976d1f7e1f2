import { assertNever, type Rupiah } from '#kernel';
import {
  assessBenefit,
  type BenefitFacts,
  type BenefitOutcome,
  type ExplainedLine,
  type Law,
  type LawReference,
} from '#statutory';
import type { CaseFile } from './case-file.js';
import type { Assessment } from './claim.events.js';
import { paidByJasaRaharja } from './paid-by-jasa-raharja.js';

/** What the award depends on. */
export interface AwardFacts {
  readonly claim: Pick<
    CaseFile,
    'programme' | 'outcome' | 'eventDate' | 'costs' | 'stmbDays' | 'disabilities' | 'jasaRaharja'
  >;
  readonly segment: 'PU' | 'BPU';
  readonly wageBase: Rupiah;
  readonly monthsPaid: number;
}

/** The award under the law of the date of the event. */
export const awardOf = (facts: AwardFacts, law: Law): BenefitOutcome =>
  assessBenefit(benefitFacts(recordedFacts(facts)), law);

/** The facts as `BenefitAssessed` keeps them, so that the award can be computed again years later. */
export function recordedFacts({ claim, segment, wageBase, monthsPaid }: AwardFacts): Assessment['facts'] {
  const { programme, outcome, eventDate: date, costs, stmbDays, disabilities, jasaRaharja } = claim;
  return {
    ...{ programme, outcome, date, segment, monthsPaid, wageBase, stmbDays },
    costs: [...costs],
    disabilities: [...disabilities],
    jasaRaharja: paidByJasaRaharja(jasaRaharja),
  };
}

/** Scholarships are applied for each year, so no child enters the award; a claim is of one membership. */
export function benefitFacts(facts: Assessment['facts']): BenefitFacts {
  const { segment, monthsPaid, wageBase, costs, stmbDays, disabilities } = facts;
  const jasaRaharja = facts.jasaRaharja ?? undefined;
  const date = Temporal.PlainDate.from(facts.date);
  const event = { date, segment, children: [], tenureMonths: monthsPaid, continuousMonths: monthsPaid };
  if (facts.programme === 'JKM') {
    const months = { monthsPaid, monthsSinceRegistration: monthsPaid };
    return { programme: 'JKM', outcome: 'death', ...event, ...months, memberships: 1 };
  }
  const accident = { programme: 'JKK', ...event, wageBase, costs, stmbDays, jasaRaharja } as const;
  switch (facts.outcome) {
    case 'disability':
      return { ...accident, outcome: 'disability', disabilities };
    case 'death':
      return { ...accident, outcome: 'death' };
    case 'recovered':
      return { ...accident, outcome: 'recovered' };
    case 'total-permanent':
      return { ...accident, outcome: 'total-permanent' };
    default:
      return assertNever(facts.outcome);
  }
}

type Assessed = Extract<BenefitOutcome, { outcome: 'assessed' }>['assessment'];

/** An assessment in the shape of the published event. */
export function assessmentRecord(
  facts: Assessment['facts'],
  { lines, total, lawDigest, unconfirmed, policies }: Assessed,
): Omit<Assessment, 'assessedAt'> {
  return {
    facts,
    lines: lines.map(assessedLine),
    total,
    lawDigest,
    unconfirmed,
    policies: { ...policies },
  };
}

/** A line of a benefit or of a scholarship, as events have it. */
export const assessedLine = ({
  law,
  alsoBy,
  mark,
  readings,
  ...line
}: ExplainedLine): Assessment['lines'][number] => ({
  ...line,
  ...referenceRecord(law),
  mark,
  alsoBy: alsoBy.map(referenceRecord),
  readings: { ...readings },
});

const referenceRecord = ({ regulation, article, effectiveFrom, effectiveTo, mark }: LawReference) => ({
  regulation,
  article,
  effectiveFrom: effectiveFrom.toString(),
  effectiveTo: effectiveTo?.toString() ?? null,
  mark,
});
