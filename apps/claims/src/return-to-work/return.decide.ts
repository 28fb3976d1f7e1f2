import { accept, assertNever, type Decider, type Decision, firstRefusal, type Refusal } from '#kernel';
import type { EndReturn, FindFitness, PlanReturn, ReferToWork, ReturnCommand } from './return.commands.js';
import type { ReturnEvent } from './return.events.js';
import { evolve } from './return.evolve.js';
import {
  aRevisionSaysWhy,
  bothConsentBeforehand,
  eachStepEndsAfterItBegins,
  itEndsBetweenItsReferralAndToday,
  limitsBelongToALimitedFitness,
  nobodyIsGivenUpUnseen,
  oneReturnIsOpenAtATime,
  onlyAnAccidentLeadsBackToWork,
  onlyAnOpenReturnGoesOn,
  onlyAPlanLeadsBack,
  onlyWhoCanWorkIsPlannedFor,
  theClaimMustStand,
  theEmployerConsentsWhereThereIsOne,
  theGoalKeepsTheLimits,
  whoFoundFitnessDoesNotPlan,
  whoIsReferredCannotWorkAsBefore,
  whoManagesDoesNotSayHowItEnded,
  whoReferredDoesNotFindFitness,
} from './return.rules.js';
import { initialState, type Open, type ReturnState } from './return.state.js';

type Decided = Decision<ReturnEvent>;

/** The decider of returns to work: it moves no money, and no law computes anything of it. */
export const returnDecider: Decider<ReturnState, ReturnCommand, ReturnEvent> = {
  initialState,
  decide,
  evolve,
};

function decide(state: ReturnState, command: ReturnCommand): Decided {
  if (command.type === 'ReferToWork') return referToWork(state, command);
  const open = onlyAnOpenReturnGoesOn(state);
  if ('code' in open) return refused(open);
  switch (command.type) {
    case 'FindFitness':
      return findFitness(open, command);
    case 'PlanReturn':
      return planReturn(open, command);
    case 'EndReturn':
      return endReturn(open, command);
    default:
      return assertNever(command);
  }
}

function referToWork(state: ReturnState, command: ReferToWork): Decided {
  if (state.stage !== 'NotReferred') throw new Error('A return to work has a stream of its own');
  const refusal = firstRefusal(
    onlyAnAccidentLeadsBackToWork(command),
    theClaimMustStand(command),
    whoIsReferredCannotWorkAsBefore(command),
    oneReturnIsOpenAtATime(command),
    theEmployerConsentsWhereThereIsOne(command),
    bothConsentBeforehand(command),
  );
  if (refusal) return refused(refusal);
  const { returnId, claim, reasons, workerConsentedOn, employerConsentedOn, wordsRecord, by, at } = command;
  const { claimId, personId } = claim;
  return accept({
    type: 'ReturnToWorkReferred',
    data: {
      ...{ returnId, claimId, personId, reasons: [...new Set(reasons)] },
      ...{ workerConsentedOn, employerConsentedOn, wordsRecord, referredBy: by, referredAt: at },
    },
  });
}

/** As often as the health of the worker changes. */
function findFitness(open: Open, command: FindFitness): Decided {
  const refusal = firstRefusal(
    whoReferredDoesNotFindFitness(open, command.by),
    limitsBelongToALimitedFitness(command),
  );
  if (refusal) return refused(refusal);
  const { fitness, limits, by, at } = command;
  const { returnId } = open;
  return accept({
    type: 'WorkFitnessFound',
    data: { returnId, fitness, limits: [...limits], foundBy: by, foundAt: at },
  });
}

function planReturn(open: Open, command: PlanReturn): Decided {
  const refusal = firstRefusal(
    onlyWhoCanWorkIsPlannedFor(open),
    whoFoundFitnessDoesNotPlan(open, command.by),
    theGoalKeepsTheLimits(open, command),
    eachStepEndsAfterItBegins(command),
    aRevisionSaysWhy(open, command),
  );
  if (refusal) return refused(refusal);
  const { goal, steps, managedBy, reason, by, at } = command;
  const plan = { returnId: open.returnId, goal, steps: [...steps], managedBy };
  return reason === null
    ? accept({ type: 'ReturnToWorkPlanned', data: { ...plan, plannedBy: by, plannedAt: at } })
    : accept({ type: 'ReturnToWorkPlanRevised', data: { ...plan, reason, revisedBy: by, revisedAt: at } });
}

function endReturn(open: Open, command: EndReturn): Decided {
  const refusal = firstRefusal(
    onlyAPlanLeadsBack(open, command),
    nobodyIsGivenUpUnseen(open, command),
    whoManagesDoesNotSayHowItEnded(open, command.by),
    itEndsBetweenItsReferralAndToday(open, command),
  );
  if (refusal) return refused(refusal);
  const { outcome, endedOn, by, at } = command;
  const { returnId } = open;
  return accept({
    type: 'ReturnToWorkEnded',
    data: { returnId, outcome, endedOn, endedBy: by, endedAt: at },
  });
}

const refused = (refusal: Refusal): Decided => ({ outcome: 'refused', refusal });
