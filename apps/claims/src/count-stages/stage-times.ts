import { Histogram } from 'prom-client';
import { afterCommit, type ExecutedOrRefused, endedStages } from '#event-store';
import { STAGE_SECONDS } from '#platform';
import { evolve } from '../claim/claim.evolve.js';
import { type ClaimState, initialState } from '../claim/claim.state.js';

export const stageTimes = new Histogram({
  name: 'santunan_claim_stage_duration_seconds',
  help: 'Time that claims spent in a stage before they left it, by programme',
  labelNames: ['programme', 'stage'],
  buckets: STAGE_SECONDS,
  registers: [],
});

/** Counts how long the stages lasted that were ended by what was decided. */
export function timeStages(outcomes: readonly ExecutedOrRefused<ClaimState>[]): void {
  for (const { state, seconds } of endedStages({ initialState, evolve }, ({ stage }) => stage, outcomes)) {
    if (state.stage === 'NotSubmitted') continue;
    const { stage } = state;
    const { programme } = state.file;
    afterCommit(() => stageTimes.observe({ programme, stage }, seconds));
  }
}
