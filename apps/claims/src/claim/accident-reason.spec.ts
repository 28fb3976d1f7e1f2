import { describe, expect, it } from '@jest/globals';
import type { AccidentId } from '#kernel';
import type { Conclusion } from '../accident/accident.events.js';
import type { AccidentFact } from './accident.facts.js';
import { appeal, decision } from './testing-appeals.js';
import {
  accident,
  approver,
  at,
  eventsOf,
  following,
  stateOf,
  threeMonths,
  validation,
} from './testing-fixtures.js';

const accidentId = '01990000-0000-7000-8000-000000000900' as AccidentId;
const reported = (change: Partial<AccidentFact> = {}) => ({
  ...threeMonths,
  accident: {
    ...{ accidentId, reportNumber: 'KK1-2025-4XK9T2QW7B', suspected: true, concludeBy: '2026-01-09' },
    ...{ concluding: null, ...change },
  },
});
const concluded = (conclusion: Conclusion) =>
  reported({ concluding: { conclusion, concludedBy: 'verifier.lain', evidence: `${accidentId}/3` } });
const reasonsAfter = (facts: ReturnType<typeof reported>) => {
  const state = stateOf(eventsOf(accident(), validation(facts)));
  return state.stage === 'NeedsAttention' ? state.reasons : state.stage;
};

describe('A claim that names an accident', () => {
  it('goes on where it was no suspicion', () => {
    expect(reasonsAfter(reported({ suspected: false }))).toBe('Validated');
  });

  it('waits while it is a suspicion, with the last day for the conclusion', () => {
    expect(reasonsAfter(reported())).toEqual([
      {
        code: 'ACCIDENT_NOT_CONCLUDED',
        values: { accidentId, reportNumber: 'KK1-2025-4XK9T2QW7B', concludeBy: '2026-01-09' },
        evidence: [`${accidentId}/1`],
      },
    ]);
  });

  it.each(['WORK_ACCIDENT', 'OCCUPATIONAL_DISEASE'] as const)(
    'goes on once it was concluded as %s',
    conclusion => {
      expect(reasonsAfter(concluded(conclusion))).toBe('Validated');
    },
  );

  it('has a reason that points to the conclusion, and is not rejected by it', () => {
    expect(reasonsAfter(concluded('NOT_A_WORK_ACCIDENT'))).toEqual([
      {
        code: 'NOT_A_WORK_ACCIDENT',
        values: { accidentId, reportNumber: 'KK1-2025-4XK9T2QW7B', concludedBy: 'verifier.lain' },
        evidence: [`${accidentId}/3`],
      },
    ]);
  });

  it('goes on where an appeal overruled the rejection by it', () => {
    const facts = concluded('NOT_A_WORK_ACCIDENT');
    const rejected = eventsOf(accident(), validation(facts), {
      ...{ type: 'RejectClaim', rule: 'NOT_A_WORK_ACCIDENT', by: approver, at },
    });
    const upheld = following(rejected, appeal(), decision({ overruled: ['NOT_A_WORK_ACCIDENT'] }));
    expect(stateOf(following(upheld, validation(facts))).stage).toBe('Validated');
  });
});
