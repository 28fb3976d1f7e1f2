import { describe, expect, it } from '@jest/globals';
import { assertNever } from './brand.js';
import { accept, firstRefusal, fold, refuse } from './decider.js';
import { isUuid } from './ids.js';

describe('a decision', () => {
  it('is the events that happened, in order', () => {
    expect(accept('submitted', 'validated')).toEqual({
      outcome: 'accepted',
      events: ['submitted', 'validated'],
    });
  });

  it('is a code with its values when the answer is no', () => {
    expect(refuse('CLAIM_UNKNOWN')).toEqual({
      outcome: 'refused',
      refusal: { code: 'CLAIM_UNKNOWN', values: {} },
    });
  });

  it('names the first rule that says no', () => {
    const second = { code: 'SECOND', values: {} };
    expect(firstRefusal(null, second, { code: 'THIRD', values: {} })).toBe(second);
    expect(firstRefusal(null, null)).toBeNull();
    expect(firstRefusal()).toBeNull();
  });
});

describe('folding', () => {
  const counter = { initialState: 0, evolve: (state: number, event: number) => state + event };

  it('starts at the initial state and takes every event in order', () => {
    expect(fold(counter, [])).toBe(0);
    expect(fold(counter, [1, 2, 3])).toBe(6);
  });
});

describe('an identifier', () => {
  it('is a UUID in small letters', () => {
    expect(isUuid('0192f1a0-7c1e-7abc-8def-0123456789ab')).toBe(true);
    expect(isUuid('0192F1A0-7C1E-7ABC-8DEF-0123456789AB')).toBe(false);
    expect(isUuid('not-a-uuid')).toBe(false);
  });
});

describe('an unhandled member of a union', () => {
  it('stops loudly', () => {
    expect(() => assertNever('unexpected' as never)).toThrow('unexpected');
  });
});
