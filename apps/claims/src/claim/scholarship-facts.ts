import {
  childrenHaveAYearlyScholarship,
  type Law,
  lineOfSchoolYear,
  type PolicyChoices,
  type ScholarshipFacts,
  type ScholarshipRight,
} from '#statutory';
import { assessedLine } from './award.js';
import type { Assessment } from './claim.events.js';
import type { AwardedClaim, KnownClaim } from './claim.state.js';
import type { ScholarshipYear, YearAssessed } from './scholarship.state.js';

/** The facts that hold now: those of the award, or as an appeal corrected them. */
export const factsOfAward = ({ lawful, assessment }: AwardedClaim): Assessment['facts'] =>
  lawful?.facts ?? assessment.facts;

/** What the right rests on. All months count in all, and those of the award as the run up to the event. */
export function scholarshipFacts(state: AwardedClaim, paidMonths: readonly string[]) {
  const { programme, outcome, date, monthsPaid: continuousMonths } = factsOfAward(state);
  const months = new Set([...state.cover.coveredMonths, ...monthsAccepted(state), ...paidMonths]);
  return {
    programme,
    outcome,
    date,
    tenureMonths: Math.max(months.size, continuousMonths),
    continuousMonths,
  };
}

/** A later decision on a month takes the place of an earlier one. */
const monthsAccepted = ({ lateDecisions }: KnownClaim): string[] =>
  lateDecisions
    .flatMap(({ months }) => months)
    .filter(month => lateDecisions.findLast(({ months }) => months.includes(month))?.decision === 'COUNTS');

type RecordedFacts = ReturnType<typeof scholarshipFacts>;

/** Whether the children have scholarships, and by which article. */
export const scholarshipRight = (
  facts: RecordedFacts,
  law: Law,
  choices: PolicyChoices = {},
): ScholarshipRight => childrenHaveAYearlyScholarship(inTime(facts), law, choices);

const inTime = ({ date, ...facts }: RecordedFacts): ScholarshipFacts => ({
  ...facts,
  date: Temporal.PlainDate.from(date),
});

/** A school year as law pays it, in the shape of the published event. */
export function assessYear(
  facts: YearAssessed['facts'],
  law: Law,
  choices: PolicyChoices = {},
): Pick<YearAssessed, 'facts' | 'line' | 'lawDigest' | 'unconfirmed' | 'policies'> {
  const right = scholarshipRight(facts, law, choices);
  const line = lineOfSchoolYear(schoolYearOf(facts), law);
  return {
    facts,
    line: assessedLine(line),
    lawDigest: law.digest,
    unconfirmed: [right.mark, line.mark].some(mark => mark !== 'CONFIRMED'),
    policies: { ...right.readings, ...line.readings },
  };
}

export const schoolYearOf = ({
  date,
  startsOn,
  level,
}: Pick<YearAssessed['facts'], 'date' | 'startsOn' | 'level'>) => ({
  eventDate: Temporal.PlainDate.from(date),
  startsOn: Temporal.PlainDate.from(startsOn),
  level,
});

export const factsOfYear = (
  facts: RecordedFacts,
  { startsOn, level }: Pick<ScholarshipYear, 'startsOn' | 'level'>,
): YearAssessed['facts'] => ({ ...facts, startsOn, level });
