import { accept, addRupiah, type Decision, firstRefusal, type Refusal } from '#kernel';
import type { Law } from '#statutory';
import { theAmountIsWithinTheLimitOfItsApprover } from './approval-limit.rules.js';
import type { ClaimEvent } from './claim.events.js';
import { no } from './claim.rules.js';
import type { AwardedClaim, ClaimState } from './claim.state.js';
import type { AwardScholarshipYear, VerifyScholarshipYear } from './scholarship.commands.js';
import {
  childrenMustHaveTheRight,
  onlyAnAwardedClaimHasScholarships,
  scholarshipDutyMayBeTakenBy,
  theLawMustPayTheYear,
  whoComesOfAgeNamesAnAccount,
} from './scholarship.rules.js';
import { type ScholarshipYear, yearOf } from './scholarship.state.js';
import { assessYear, factsOfAward, factsOfYear, scholarshipFacts } from './scholarship-facts.js';
import { type SchoolYearShown, schoolYearWaiting } from './scholarship-shown.js';

type Decided = Decision<ClaimEvent>;

/** A proof is filed only of a child that is neither married nor at work. */
const AS_PROVED = { married: false, working: false };

/** Verification and computation are one decision: the amount is the law's. */
export function verifyScholarshipYear(state: ClaimState, command: VerifyScholarshipYear, law: Law): Decided {
  const awarded = onlyAnAwardedClaimHasScholarships(state);
  if ('code' in awarded) return refused(awarded);
  const { childId, schoolYear, birthDate, paidMonths, by, at } = command;
  const year = yearOf(awarded, command);
  if (!year || year.awarded) return refused(no('SCHOOL_YEAR_NOT_OPEN', { schoolYear }));
  if (year.assessed?.verifiedBy === by) return accept();
  const refusal = firstRefusal(
    year.assessed ? no('SCHOOL_YEAR_VERIFIED_ALREADY', { schoolYear }) : null,
    scholarshipDutyMayBeTakenBy(awarded, 'verifier', command),
    childrenMustHaveTheRight(awarded, paidMonths, law),
    theLawMustPayTheYear(awarded, year, { birthDate, ...AS_PROVED }, law),
  );
  if (refusal) return refused(refusal);
  const assessed = assessYear(factsOfYear(scholarshipFacts(awarded, paidMonths), year), law);
  const { claimId } = awarded.file;
  return accept({
    type: 'ScholarshipYearVerified',
    data: { claimId, childId, schoolYear, ...assessed, verifiedBy: by, verifiedAt: at },
  });
}

/** One share more, of the year's amount; the same approval said again changes nothing. */
export function awardScholarshipYear(state: ClaimState, command: AwardScholarshipYear): Decided {
  const awarded = onlyAnAwardedClaimHasScholarships(state);
  if ('code' in awarded) return refused(awarded);
  const { schoolYear, shownHash, by } = command;
  const year = yearOf(awarded, command);
  if (year && isAwardedBy(year, command)) return accept();
  if (!year || year.awarded) return refused(no('SCHOOL_YEAR_NOT_OPEN', { schoolYear }));
  const shown = schoolYearWaiting(awarded, year);
  if (shown === null) return refused(no('SCHOOL_YEAR_NOT_VERIFIED', { schoolYear }));
  const refusal = firstRefusal(
    scholarshipDutyMayBeTakenBy(awarded, 'approver', command),
    shown.shownHash === shownHash ? null : no('CLAIM_CHANGED_SINCE_SHOWN', { version: awarded.version }),
    theFactsMustBeThoseThatWereVerified(awarded, shown),
    whoComesOfAgeNamesAnAccount(command.lacksOwnAccount),
    theAmountIsWithinTheLimitOfItsApprover(shown.line.amount, command.upTo),
  );
  return refusal ? refused(refusal) : accept(yearAwarded(awarded, shown, { by, at: command.at }));
}

const isAwardedBy = ({ awarded }: ScholarshipYear, { shownHash, by }: AwardScholarshipYear): boolean =>
  awarded?.shownHash === shownHash && awarded.approvedBy === by;

/** An appeal may have found other months meanwhile. */
export function theFactsMustBeThoseThatWereVerified(
  state: AwardedClaim,
  { facts, schoolYear }: SchoolYearShown,
): Refusal | null {
  const { monthsPaid, outcome, programme } = factsOfAward(state);
  const same =
    facts.continuousMonths === monthsPaid && facts.outcome === outcome && facts.programme === programme;
  return same ? null : no('SCHOOL_YEAR_FACTS_CHANGED', { schoolYear });
}

function yearAwarded(
  state: AwardedClaim,
  { childId, record, schoolYear, level, shareId, line, provedBy, verifiedBy, shownHash }: SchoolYearShown,
  { by, at }: Pick<AwardScholarshipYear, 'by' | 'at'>,
): ClaimEvent {
  const { claimId, receiptNumber, programme, personId } = state.file;
  const { award: previousAward } = state.award;
  const { amount } = line;
  return {
    type: 'ScholarshipYearAwarded',
    data: {
      ...{ claimId, receiptNumber, programme, personId, childId, schoolYear, level },
      ...{ previousAward, award: addRupiah(previousAward, amount) },
      shares: [{ shareId, payeeId: childId, record, amount }],
      ...{ shownHash, submittedBy: provedBy, advisedBy: null, verifiedBy, approvedBy: by, approvedAt: at },
    },
  };
}

const refused = (refusal: Refusal): Decided => ({ outcome: 'refused', refusal });
