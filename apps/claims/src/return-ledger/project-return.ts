import type { ReturnEvent } from '../return-to-work/return.events.js';
import { evolve } from '../return-to-work/return.evolve.js';
import { initialState, type KnownReturn, type ReturnWaits, waitOf } from '../return-to-work/return.state.js';

export interface ReturnRow {
  readonly returnId: string;
  readonly claimId: string;
  readonly personId: string;
  readonly version: number;
  readonly waitsFor: ReturnWaits | null;
  /** Since when it waits for that. */
  readonly since: string;
  readonly state: KnownReturn;
}

/** The row of a return after an event of it. */
export function projectReturn(row: ReturnRow | null, event: ReturnEvent): ReturnRow {
  const state = evolve(row?.state ?? initialState, event);
  if (state.stage === 'NotReferred') throw new Error(`${event.type} before ReturnToWorkReferred`);
  const { returnId, claimId, personId, version } = state;
  const waitsFor = waitOf(state);
  const goesOnWaiting = row?.waitsFor === waitsFor;
  return {
    ...{ returnId, claimId, personId, version, waitsFor, state },
    since: goesOnWaiting ? row.since : saidAt(event),
  };
}

function saidAt({ type, data }: ReturnEvent): string {
  switch (type) {
    case 'ReturnToWorkReferred':
      return data.referredAt;
    case 'WorkFitnessFound':
      return data.foundAt;
    case 'ReturnToWorkPlanned':
      return data.plannedAt;
    case 'ReturnToWorkPlanRevised':
      return data.revisedAt;
    case 'ReturnToWorkEnded':
      return data.endedAt;
  }
}
