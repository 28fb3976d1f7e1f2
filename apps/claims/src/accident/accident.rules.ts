import { isBefore, type PersonId, type Refusal, regionDate } from '#kernel';
import type { Law } from '#statutory';
import { no } from '../claim/claim.rules.js';
import type { ConcludeAccident, FileClaimForVictim, ReportAccident } from './accident.commands.js';
import type { AccidentState, KnownAccident, Victim } from './accident.state.js';
import { inRegion, momentOf } from './report-times.js';

export function accidentMustHaveBeenReported(state: AccidentState): KnownAccident | Refusal {
  return state.stage === 'NotReported' ? no('ACCIDENT_NOT_FOUND') : state;
}

export function reportMustNotLieInTheFuture({ reportedAt, at }: ReportAccident): Refusal | null {
  const isLater = Temporal.Instant.compare(reportedAt, at) > 0;
  return isLater ? no('ACCIDENT_REPORT_IN_FUTURE', { reportedAt: inWords(reportedAt) }) : null;
}

export function accidentHappensBeforeItsReport(report: ReportAccident): Refusal | null {
  const { happenedOn, happenedTime, reportedAt } = report;
  const reported = inRegion(reportedAt).toPlainDateTime();
  const isLater =
    happenedTime === null
      ? isBefore(reported.toPlainDate(), Temporal.PlainDate.from(happenedOn))
      : Temporal.PlainDateTime.compare(momentOf(report), reported) > 0;
  const happened = happenedTime === null ? happenedOn : `${happenedOn} ${happenedTime}`;
  return isLater ? no('ACCIDENT_AFTER_ITS_REPORT', { happened, reportedAt: inWords(reportedAt) }) : null;
}

/** Of an accident before PP 44/2015 nothing is known that a report could be held against. */
export function theLawKnowsReportsOfThatDay({ happenedOn }: ReportAccident, law: Law): Refusal | null {
  const rules = law.rowsOn(Temporal.PlainDate.from(happenedOn)).reportDeadlines;
  return rules.length > 0 ? null : no('ACCIDENT_BEFORE_THE_LAW', { happenedOn });
}

export function aVictimIsOnAReportOnce({ victims, reportNumber }: KnownAccident, personId: PersonId) {
  const isThere = victims.some(victim => victim.personId === personId);
  return isThere ? no('VICTIM_ALREADY_REPORTED', { reportNumber }) : null;
}

export function onlyAVictimOfTheReportHasItsClaim(
  { victims, reportNumber }: KnownAccident,
  personId: PersonId,
): Victim | Refusal {
  return victims.find(victim => victim.personId === personId) ?? no('VICTIM_NOT_REPORTED', { reportNumber });
}

export function anAccidentReportIsForJkk({ programme }: FileClaimForVictim): Refusal | null {
  return programme === 'JKK' ? null : no('ACCIDENT_REPORT_FOR_JKK_ONLY', { programme });
}

export function aDiseaseOfWorkIsClaimedAsOne(
  { category, reportNumber }: KnownAccident,
  { ofDisease }: FileClaimForVictim,
): Refusal | null {
  if (category !== 'OCCUPATIONAL_DISEASE' || ofDisease) return null;
  return no('DISEASE_CLAIMED_AS_ACCIDENT', { reportNumber });
}

/** A death may follow later, and so may the diagnosis of a disease; everything else is claimed for the day of the accident. */
export function theClaimIsForTheDayOfTheAccident(
  { happenedOn, reportNumber }: KnownAccident,
  { eventDate, outcome, ofDisease }: FileClaimForVictim,
): Refusal | null {
  const fits = outcome === 'death' || ofDisease ? eventDate >= happenedOn : eventDate === happenedOn;
  return fits ? null : no('ACCIDENT_ON_ANOTHER_DAY', { happenedOn, eventDate, reportNumber });
}

export function aVictimHasOneClaim({ claim }: Victim, { endedClaims }: FileClaimForVictim): Refusal | null {
  if (claim === null || endedClaims.includes(claim.claimId)) return null;
  return no('VICTIM_HAS_A_CLAIM', { receiptNumber: claim.receiptNumber });
}

/** PP 49/2023 Art. 25A: only what was reported as a suspicion waits for a conclusion. */
export function onlyASuspicionIsConcludedOn({ suspected, reportNumber }: KnownAccident): Refusal | null {
  return suspected ? null : no('ACCIDENT_NOT_SUSPECTED', { reportNumber });
}

export function anAccidentIsConcludedOnOnce(accident: KnownAccident): Refusal | null {
  if (accident.stage !== 'Concluded') return null;
  const { concludedBy, concludedAt } = accident.concluding;
  const concludedOn = regionDate(Temporal.Instant.from(concludedAt)).toString();
  return no('ACCIDENT_ALREADY_CONCLUDED', { concludedBy, concludedOn });
}

/** Whoever took in a report of it or a claim for it, or guaranteed its treatment, does not judge whether work was the cause. */
export function whoTookItInDoesNotConclude(
  { accounts, filedBy }: KnownAccident,
  { guaranteedBy, by }: ConcludeAccident,
): Refusal | null {
  const tookIn = [...accounts.map(({ enteredBy }) => enteredBy), ...filedBy, ...guaranteedBy];
  return tookIn.some(actor => actor === by) ? no('REPORTER_DOES_NOT_CONCLUDE') : null;
}

/** The same from the other side. */
export function whoConcludedDoesNotTakeIn(accident: KnownAccident, by: string): Refusal | null {
  const concluded = accident.stage === 'Concluded' && accident.concluding.concludedBy === by;
  return concluded ? no('CONCLUDER_DOES_NOT_TAKE_IN') : null;
}

const inWords = (instant: string): string => {
  const moment = inRegion(instant).toPlainDateTime();
  return `${moment.toPlainDate()} ${moment.toPlainTime().toString({ smallestUnit: 'minute' })}`;
};
