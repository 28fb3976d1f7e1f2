import { describe, expect, it } from '@jest/globals';
import { weakestMark } from './terms.js';

describe('the weakest of several marks', () => {
  it.each([
    [[], 'CONFIRMED'],
    [['CONFIRMED', 'CONFIRMED'], 'CONFIRMED'],
    [['CONFIRMED', 'INFERRED'], 'INFERRED'],
    [['UNCONFIRMED', 'INFERRED', 'CONFIRMED'], 'UNCONFIRMED'],
    [['CONFIRMED', 'UNCONFIRMED'], 'UNCONFIRMED'],
  ] as const)('%j is %s', (marks, expected) => {
    expect(weakestMark(marks)).toBe(expected);
  });
});
