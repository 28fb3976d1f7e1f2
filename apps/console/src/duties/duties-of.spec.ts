import { describe, expect, it } from '@jest/globals';
import type { Duty } from './answers.js';
import { byPerson, doersOf } from './duties-of.js';

const taken = (duty: Duty, actor: string, number: number) => ({
  ...{ duty, actor, number, eventId: `c/${number}`, type: 'X', at: '2025-11-20T01:00:00Z', again: false },
});

describe('The duties of a case', () => {
  it('name each person once, however often they did it', () => {
    const duties = [taken('SUBMITTER', 'a', 1), taken('SUBMITTER', 'b', 2), taken('SUBMITTER', 'a', 3)];
    expect(doersOf({ duties }, 'SUBMITTER')).toEqual(['a', 'b']);
    expect(doersOf({ duties }, 'VERIFIER')).toEqual([]);
  });
});

describe('The duties of a person', () => {
  it('stand in one row', () => {
    const row = (actor: string, duty: Duty, cases: number) => ({ actor, duty, cases, events: cases });
    expect(byPerson([row('a', 'SUBMITTER', 2), row('b', 'VERIFIER', 1), row('a', 'VERIFIER', 3)])).toEqual([
      { actor: 'a', cases: { SUBMITTER: 2, VERIFIER: 3 } },
      { actor: 'b', cases: { VERIFIER: 1 } },
    ]);
  });
});
