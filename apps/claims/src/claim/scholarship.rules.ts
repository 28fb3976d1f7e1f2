import { firstRefusal, isOnOrBefore, type PayeeId, type Refusal, regionDate } from '#kernel';
import {
  type ExplainedNo,
  type Law,
  mostScholars,
  requiredDocuments,
  type SchoolYearFacts,
  schoolYearIsNotPaid,
} from '#statutory';
import { whoPaidTheCaseDoesNotJudgeIt } from './appeal.rules.js';
import { no, wrongStage } from './claim.rules.js';
import { type AwardedClaim, type ClaimState, isAwarded } from './claim.state.js';
import { dutyMayPassTo } from './duty.rules.js';
import type { EnterScholarChild, ProveScholarshipYear, ScholarshipCommand } from './scholarship.commands.js';
import {
  childOf,
  isSameYear,
  type ScholarshipDuty,
  type ScholarshipYear,
  type YearOfChild,
} from './scholarship.state.js';
import { factsOfAward, scholarshipFacts, scholarshipRight, schoolYearOf } from './scholarship-facts.js';

export const onlyAnAwardedClaimHasScholarships = (state: ClaimState): AwardedClaim | Refusal =>
  isAwarded(state) ? state : wrongStage(state.stage, ['Approved', 'PartlyPaid', 'Settled']);

/** One person has one kind of duty on the case for its whole life; years later others may have the same one. */
export function scholarshipDutyMayBeTakenBy(
  state: AwardedClaim,
  duty: ScholarshipDuty,
  { by, payoutHands }: Pick<ScholarshipCommand, 'by' | 'payoutHands'>,
): Refusal | null {
  return firstRefusal(dutyMayPassTo(state, duty, by), whoPaidTheCaseDoesNotJudgeIt(duty, by, payoutHands));
}

export function childrenMustHaveTheRight(
  state: AwardedClaim,
  paidMonths: readonly string[],
  law: Law,
): Refusal | null {
  const right = scholarshipRight(scholarshipFacts(state, paidMonths), law);
  return right.due ? null : no('SCHOLARSHIP_NOT_DUE', explained(right));
}

/** PP 82/2019: those entered first, since nobody is taken out again. */
export function atMostSoManyChildrenReceive(
  state: AwardedClaim,
  { childId }: EnterScholarChild,
  law: Law,
): Refusal | null {
  const { most, ...row } = mostScholars(law, Temporal.PlainDate.from(factsOfAward(state).date));
  const isNew = childOf(state, childId) === undefined;
  if (!isNew || state.scholarship.children.length < most) return null;
  return no('SCHOLARSHIP_CHILDREN_FULL', { most, regulation: row.regulation, article: row.article });
}

export function aChildIsEnteredOnce(
  _state: AwardedClaim,
  { childId, sameNik }: EnterScholarChild,
): Refusal | null {
  return sameNik === null || sameNik === childId ? null : no('SCHOLAR_ENTERED_ALREADY', { childId: sameNik });
}

export function whoWasAwardedStaysTheSameChild(
  { scholarship }: AwardedClaim,
  { childId, sameNik }: EnterScholarChild,
): Refusal | null {
  const wasAwarded = scholarship.years.some(year => year.childId === childId && year.awarded !== null);
  return wasAwarded && sameNik !== childId ? no('SCHOLAR_AWARDED_ALREADY') : null;
}

export const onlyAnEnteredChildIsPaid = (state: AwardedClaim, childId: PayeeId): Refusal | null =>
  childOf(state, childId) ? null : no('SCHOLAR_NOT_ENTERED', { childId });

export function aSchoolYearIsNamedAfterItsFirstDay({
  schoolYear,
  startsOn,
}: ProveScholarshipYear): Refusal | null {
  return Temporal.PlainDate.from(startsOn).year === schoolYear
    ? null
    : no('SCHOOL_YEAR_DIFFERS', { schoolYear, startsOn });
}

export function aSchoolYearHasBegunWhenItIsProved({ startsOn, at }: ProveScholarshipYear): Refusal | null {
  const today = regionDate(Temporal.Instant.from(at));
  return isOnOrBefore(Temporal.PlainDate.from(startsOn), today)
    ? null
    : no('SCHOOL_YEAR_NOT_BEGUN', { startsOn, today: today.toString() });
}

/** Permenaker 5/2021: the checklist of a scholarship, on the day of its filing. */
export function theProofMustBeComplete({ documents, at }: ProveScholarshipYear, law: Law): Refusal | null {
  const date = regionDate(Temporal.Instant.from(at));
  const missing = requiredDocuments(law, 'SCHOLARSHIP', { date }).filter(
    ({ code }) => !documents.includes(code),
  );
  if (missing.length === 0) return null;
  const named = (language: 'id' | 'en') =>
    missing.map(({ code, text }) => `${code} (${text[language]})`).join(', ');
  return no('SCHOLARSHIP_DOCUMENTS_MISSING', { missing: { id: named('id'), en: named('en') } });
}

/** The payment goes to the child alone from the day of coming of age on. */
export const whoComesOfAgeNamesAnAccount = (lacksOwnAccount: boolean): Refusal | null =>
  lacksOwnAccount ? no('SCHOLAR_CAME_OF_AGE') : null;

type Personal = Pick<SchoolYearFacts, 'married' | 'working'> & { readonly birthDate: string };

/** PP 82/2019: the age, marriage and work, and the years of a level; others are counted from their proof on. */
export function theLawMustPayTheYear(
  state: AwardedClaim,
  year: YearOfChild & Pick<ScholarshipYear, 'startsOn' | 'level'>,
  { birthDate, married, working }: Personal,
  law: Law,
): Refusal | null {
  const { date } = factsOfAward(state);
  const others = state.scholarship.years.filter(
    other => other.childId === year.childId && other.level === year.level && !isSameYear(other, year),
  );
  const facts = { ...schoolYearOf({ ...year, date }), married, working, otherYears: others.length };
  const not = schoolYearIsNotPaid({ ...facts, birthDate: Temporal.PlainDate.from(birthDate) }, law);
  return not === null ? null : no('SCHOLARSHIP_YEAR_NOT_DUE', explained(not));
}

const explained = ({ text: why, law: { regulation, article }, mark }: ExplainedNo) => ({
  ...{ why, regulation, article, mark },
});
