import { accept, assertNever, type Decider, type Decision, firstRefusal, type Refusal } from '#kernel';
import type { Law } from '#statutory';
import type {
  AccidentCommand,
  AddVictim,
  ConcludeAccident,
  FileClaimForVictim,
  ReportAccident,
} from './accident.commands.js';
import type { AccidentEvent } from './accident.events.js';
import { evolve } from './accident.evolve.js';
import {
  accidentHappensBeforeItsReport,
  accidentMustHaveBeenReported,
  aDiseaseOfWorkIsClaimedAsOne,
  anAccidentIsConcludedOnOnce,
  anAccidentReportIsForJkk,
  aVictimHasOneClaim,
  aVictimIsOnAReportOnce,
  onlyASuspicionIsConcludedOn,
  onlyAVictimOfTheReportHasItsClaim,
  reportMustNotLieInTheFuture,
  theClaimIsForTheDayOfTheAccident,
  theLawKnowsReportsOfThatDay,
  whoConcludedDoesNotTakeIn,
  whoTookItInDoesNotConclude,
} from './accident.rules.js';
import { type AccidentState, initialState, type KnownAccident } from './accident.state.js';
import { reportNumberOf } from './report-number.js';

type Decided = Decision<AccidentEvent>;

/** The decider of accident reports under a law. */
export const accidentDecider = (law: Law): Decider<AccidentState, AccidentCommand, AccidentEvent> => ({
  initialState,
  decide: (state, command) => decide(state, command, law),
  evolve,
});

function decide(state: AccidentState, command: AccidentCommand, law: Law): Decided {
  if (command.type === 'ReportAccident') return reportAccident(state, command, law);
  const accident = accidentMustHaveBeenReported(state);
  if ('code' in accident) return refused(accident);
  switch (command.type) {
    case 'AddVictim':
      return addVictim(accident, command);
    case 'FileClaimForVictim':
      return fileClaimForVictim(accident, command);
    case 'ConcludeAccident':
      return concludeAccident(accident, command);
    default:
      return assertNever(command);
  }
}

/** Late or not, it is recorded: the worker must not lose for the delay of another. */
function reportAccident(state: AccidentState, command: ReportAccident, law: Law): Decided {
  if (state.stage !== 'NotReported') throw new Error('The report of an accident has a stream of its own');
  const refusal = firstRefusal(
    reportMustNotLieInTheFuture(command),
    accidentHappensBeforeItsReport(command),
    theLawKnowsReportsOfThatDay(command, law),
  );
  if (refusal) return refused(refusal);
  const { type: _type, by, at, victims, ...report } = command;
  return accept({
    type: 'AccidentReported',
    data: {
      ...report,
      reportNumber: reportNumberOf(command.reportedAt, command.accidentId),
      victims: [...victims],
      enteredBy: by,
      enteredAt: at,
    },
  });
}

function addVictim(accident: KnownAccident, { type: _type, by, at, ...added }: AddVictim): Decided {
  const refusal = firstRefusal(
    aVictimIsOnAReportOnce(accident, added.personId),
    whoConcludedDoesNotTakeIn(accident, by),
  );
  if (refusal) return refused(refusal);
  const { accidentId } = accident;
  return accept({ type: 'VictimAdded', data: { accidentId, ...added, addedBy: by, addedAt: at } });
}

function fileClaimForVictim(accident: KnownAccident, command: FileClaimForVictim): Decided {
  const { personId, claimId, receiptNumber, by, at } = command;
  const victim = onlyAVictimOfTheReportHasItsClaim(accident, personId);
  if ('code' in victim) return refused(victim);
  const refusal = firstRefusal(
    anAccidentReportIsForJkk(command),
    aDiseaseOfWorkIsClaimedAsOne(accident, command),
    theClaimIsForTheDayOfTheAccident(accident, command),
    aVictimHasOneClaim(victim, command),
    whoConcludedDoesNotTakeIn(accident, by),
  );
  if (refusal) return refused(refusal);
  const { accidentId } = accident;
  return accept({
    type: 'ClaimFiledForVictim',
    data: { accidentId, personId, claimId, receiptNumber, filedBy: by, filedAt: at },
  });
}

/** After its last day, too: a late answer is better than none, and is shown as late. */
function concludeAccident(accident: KnownAccident, command: ConcludeAccident): Decided {
  const { conclusion, conclusionRecord, by, at } = command;
  const refusal = firstRefusal(
    onlyASuspicionIsConcludedOn(accident),
    anAccidentIsConcludedOnOnce(accident),
    whoTookItInDoesNotConclude(accident, command),
  );
  if (refusal) return refused(refusal);
  const { accidentId } = accident;
  return accept({
    type: 'AccidentConcluded',
    data: { accidentId, conclusion, conclusionRecord, concludedBy: by, concludedAt: at },
  });
}

const refused = (refusal: Refusal): Decided => ({ outcome: 'refused', refusal });
