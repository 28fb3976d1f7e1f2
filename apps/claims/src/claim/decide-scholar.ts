import { accept, type Decision, firstRefusal, type Refusal } from '#kernel';
import type { Law } from '#statutory';
import type { ClaimEvent } from './claim.events.js';
import { no } from './claim.rules.js';
import type { ClaimState } from './claim.state.js';
import { whoHadADutyBeforeTheAppealHasNoneAgain } from './duty.rules.js';
import type {
  DeclineScholarshipYear,
  EnterScholarChild,
  ProveScholarshipYear,
} from './scholarship.commands.js';
import {
  aChildIsEnteredOnce,
  aSchoolYearHasBegunWhenItIsProved,
  aSchoolYearIsNamedAfterItsFirstDay,
  atMostSoManyChildrenReceive,
  childrenMustHaveTheRight,
  onlyAnAwardedClaimHasScholarships,
  onlyAnEnteredChildIsPaid,
  scholarshipDutyMayBeTakenBy,
  theLawMustPayTheYear,
  theProofMustBeComplete,
  whoComesOfAgeNamesAnAccount,
  whoWasAwardedStaysTheSameChild,
} from './scholarship.rules.js';
import { type ScholarshipYear, yearOf } from './scholarship.state.js';

type Decided = Decision<ClaimEvent>;

/** An officer enters a child, or brings its data up to date. */
export function enterScholarChild(state: ClaimState, command: EnterScholarChild, law: Law): Decided {
  const awarded = onlyAnAwardedClaimHasScholarships(state);
  if ('code' in awarded) return refused(awarded);
  const { childId, record, by, at } = command;
  const refusal = firstRefusal(
    scholarshipDutyMayBeTakenBy(awarded, 'submitter', command),
    childrenMustHaveTheRight(awarded, command.paidMonths, law),
    aChildIsEnteredOnce(awarded, command),
    whoWasAwardedStaysTheSameChild(awarded, command),
    atMostSoManyChildrenReceive(awarded, command, law),
  );
  if (refusal) return refused(refusal);
  const { claimId } = awarded.file;
  return accept({
    type: 'ScholarChildEntered',
    data: { claimId, childId, record, enteredBy: by, enteredAt: at },
  });
}

/** The same proof said again changes nothing; another one for the year waits until this one is declined. */
export function proveScholarshipYear(state: ClaimState, command: ProveScholarshipYear, law: Law): Decided {
  const awarded = onlyAnAwardedClaimHasScholarships(state);
  if ('code' in awarded) return refused(awarded);
  const known = yearOf(awarded, command);
  if (known)
    return saysTheSame(known, command) ? accept() : refused(no('SCHOOL_YEAR_PROVED_ALREADY', nameOf(known)));
  const refusal = firstRefusal(
    scholarshipDutyMayBeTakenBy(awarded, 'submitter', command),
    onlyAnEnteredChildIsPaid(awarded, command.childId),
    childrenMustHaveTheRight(awarded, command.paidMonths, law),
    aSchoolYearIsNamedAfterItsFirstDay(command),
    aSchoolYearHasBegunWhenItIsProved(command),
    theProofMustBeComplete(command, law),
    theLawMustPayTheYear(awarded, command, command, law),
    whoComesOfAgeNamesAnAccount(command.lacksOwnAccount),
  );
  if (refusal) return refused(refusal);
  const { childId, schoolYear, startsOn, level, documents, proofRecord, by, at } = command;
  return accept({
    type: 'ScholarshipYearProved',
    data: {
      ...{ claimId: awarded.file.claimId, childId, schoolYear, startsOn, level },
      documents: [...new Set(documents)],
      ...{ proofRecord, provedBy: by, provedAt: at },
    },
  });
}

const saysTheSame = ({ startsOn, level }: ScholarshipYear, said: ProveScholarshipYear): boolean =>
  startsOn === said.startsOn && level === said.level;

const nameOf = ({ schoolYear, level }: ScholarshipYear) => ({ schoolYear, level });

/** No duty is taken by it, as by the return of a claim; whoever proved the year does not decline it. */
export function declineScholarshipYear(state: ClaimState, command: DeclineScholarshipYear): Decided {
  const awarded = onlyAnAwardedClaimHasScholarships(state);
  if ('code' in awarded) return refused(awarded);
  const { childId, schoolYear, reason, by, at } = command;
  const year = yearOf(awarded, command);
  if (!year || year.awarded) return refused(no('SCHOOL_YEAR_NOT_OPEN', { schoolYear }));
  const refusal = firstRefusal(
    year.provedBy === by ? no('SAME_PERSON_TWO_DUTIES', { duty: 'verifier', otherDuty: 'submitter' }) : null,
    whoHadADutyBeforeTheAppealHasNoneAgain(awarded, by),
  );
  if (refusal) return refused(refusal);
  const { claimId } = awarded.file;
  return accept({
    type: 'ScholarshipYearDeclined',
    data: { claimId, childId, schoolYear, reason, declinedBy: by, declinedAt: at },
  });
}

const refused = (refusal: Refusal): Decided => ({ outcome: 'refused', refusal });
