import { assertNever } from '#kernel';
import type { ReturnEvent } from './return.events.js';
import type { KnownReturn, ReturnState } from './return.state.js';

export function evolve(state: ReturnState, event: ReturnEvent): ReturnState {
  if (event.type === 'ReturnToWorkReferred')
    return { ...event.data, stage: 'Open', version: 1, found: null, plan: null };
  if (state.stage === 'NotReferred') throw new Error(`${event.type} before ReturnToWorkReferred`);
  return { ...evolveKnown(state, event), version: state.version + 1 };
}

function evolveKnown(
  state: KnownReturn,
  event: Exclude<ReturnEvent, { type: 'ReturnToWorkReferred' }>,
): KnownReturn {
  switch (event.type) {
    case 'WorkFitnessFound': {
      const { returnId: _return, ...found } = event.data;
      return { ...state, found };
    }
    case 'ReturnToWorkPlanned': {
      const { returnId: _return, ...plan } = event.data;
      return { ...state, plan };
    }
    case 'ReturnToWorkPlanRevised': {
      const { goal, steps, managedBy, revisedBy: plannedBy, revisedAt: plannedAt } = event.data;
      return { ...state, plan: { goal, steps, managedBy, plannedBy, plannedAt } };
    }
    case 'ReturnToWorkEnded': {
      const { returnId: _return, ...ending } = event.data;
      return { ...state, stage: 'Ended', ending };
    }
    default:
      return assertNever(event);
  }
}
