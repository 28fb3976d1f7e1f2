import { describe, expect, it } from '@jest/globals';
import { asOnLetter, letterSearch, questionIn } from './letter-search.js';

const NUMBER = 'JKM-2025-4XK9T2QW7B-KEP5';
const CODE = 'V73P-PRR3-25Z8-PGQX';

describe('The address of a letter', () => {
  it('asks at once where it says both, as the QR code does', () => {
    expect(questionIn(letterSearch({ number: NUMBER, code: ` ${CODE} ` }))).toEqual({
      number: NUMBER,
      code: CODE,
    });
  });

  it.each([
    ['nothing', {}, {}],
    ['a number alone', { number: NUMBER, code: ' ' }, { number: NUMBER }],
    ['a code alone', { code: CODE }, { code: CODE }],
    ['something else', { number: 7, code: ['x'], other: 'y' }, {}],
  ])('asks nothing where it says %s', (_what, search, kept) => {
    expect(letterSearch(search)).toEqual(kept);
    expect(questionIn(letterSearch(search))).toBeNull();
  });
});

describe('A code', () => {
  it.each([
    ['v73pprr325z8pgqx', CODE],
    [CODE, CODE],
    [' v73p prr3 25z8 pgqx ', CODE],
    ['v73p', 'V73P'],
    ['v73pp', 'V73P-P'],
    ['', ''],
  ])('typed %j stands as %j', (typed, shown) => {
    expect(asOnLetter(typed)).toBe(shown);
  });
});
