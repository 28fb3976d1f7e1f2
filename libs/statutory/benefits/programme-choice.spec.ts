import { describe, expect, it } from '@jest/globals';
import { DEATH_CAUSES, deathIsEitherJkkOrJkm } from './programme-choice.js';

describe('the programme of a death', () => {
  it.each([
    ['work-accident', 'JKK'],
    ['occupational-disease', 'JKK'],
    ['other', 'JKM'],
  ] as const)('by %s is %s and no other', (cause, programme) => {
    expect(deathIsEitherJkkOrJkm(cause)).toBe(programme);
  });

  it('is known for every cause', () => {
    expect(new Set(DEATH_CAUSES.map(deathIsEitherJkkOrJkm))).toEqual(new Set(['JKK', 'JKM']));
  });

  it('is no guess for a cause that nobody knows', () => {
    expect(() => deathIsEitherJkkOrJkm('old age' as 'other')).toThrow('old age');
  });
});
