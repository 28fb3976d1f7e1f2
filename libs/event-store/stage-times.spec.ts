import { describe, expect, it } from '@jest/globals';
import type { StoredEvent } from './events.js';
import type { ExecutedOrRefused } from './execute.js';
import { endedStages } from './stage-times.js';

type Stage = 'None' | 'Submitted' | 'Approved' | 'Settled';
const decider = {
  initialState: 'None' as Stage,
  evolve: (state: Stage, event: { readonly type: string; readonly data: unknown }): Stage =>
    event.type === 'NoteTaken' ? state : (event.type as Stage),
};

const at = (type: string, recordedAt: string): StoredEvent => ({
  ...{ type, data: {}, position: 1, stream: 's', version: 1, id: 's/1', schemaVersion: 1 },
  metadata: { actor: null, correlationId: 'c', causationId: null, traceparent: null },
  recordedAt,
});

const executed = (past: StoredEvent[], events: StoredEvent[]): ExecutedOrRefused<Stage> => ({
  ...{ outcome: 'accepted', stream: 's', before: 'None', state: 'None', version: 1, events, past },
});

const times = (...outcomes: ExecutedOrRefused<Stage>[]) => endedStages(decider, stage => stage, outcomes);

const submitted = at('Submitted', '2025-11-20T01:00:00.000Z');
const noted = at('NoteTaken', '2025-11-20T02:00:00.000Z');
const approved = at('Approved', '2025-11-20T03:00:00.500Z');

describe('How long a stage lasted', () => {
  it('is counted from when it was entered, whatever happened in it', () => {
    expect(times(executed([submitted, noted], [approved]))).toEqual([
      { state: 'Submitted', seconds: 7200.5 },
    ]);
  });

  it('is told once: what earlier events ended is told already', () => {
    expect(times(executed([submitted, approved], [noted]))).toEqual([]);
  });

  it('is told of no stage before the first, and of a refusal nothing', () => {
    expect(times(executed([], [submitted]))).toEqual([]);
    expect(times({ outcome: 'refused', stream: 's', refusal: { code: 'NO', values: {} } })).toEqual([]);
  });

  it('goes over several commands on one stream', () => {
    const settled = at('Settled', '2025-11-20T03:00:02.500Z');
    expect(times(executed([submitted], [approved]), executed([submitted], [settled]))).toEqual([
      { state: 'Submitted', seconds: 7200.5 },
      { state: 'Approved', seconds: 2 },
    ]);
  });
});
