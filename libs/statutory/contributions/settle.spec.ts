import { describe, expect, it } from '@jest/globals';
import { ratio, rupiah } from '#kernel';
import { BUILT_IN_LAW } from '../law/built-in.js';
import { lawOn } from '../law/law-of-the-day.js';
import { sharesAreRoundedOnce } from './settle.js';

const date = Temporal.PlainDate.from('2025-01-01');
const today = lawOn(BUILT_IN_LAW, date);
const down = lawOn(BUILT_IN_LAW, date, { ROUNDING: 'down' });
const share = (of: number, numerator: number, denominator: number) => ({
  of: rupiah(of),
  rate: ratio(numerator, denominator),
});

describe('a sum of shares', () => {
  it.each([
    ['two halves make a whole', [share(1, 1, 2), share(1, 1, 2)], 1, 1],
    ['thirds add up exactly', [share(1, 1, 3), share(1, 1, 3), share(1, 1, 3)], 1, 1],
    ['a half goes up', [share(3, 1, 2)], 2, 1],
    ['less than a half goes down', [share(1, 49, 100), share(0, 1, 1)], 0, 0],
    ['two parts below a half make one above it', [share(1, 1, 3), share(1, 1, 3)], 1, 0],
    ['nothing is nothing', [], 0, 0],
  ])('%s', (_name, shares, halfUp, roundedDown) => {
    expect(sharesAreRoundedOnce(shares, today).amount).toBe(halfUp);
    expect(sharesAreRoundedOnce(shares, down).amount).toBe(roundedDown);
  });

  it('names the policy only where there was a fraction', () => {
    expect(sharesAreRoundedOnce([share(2, 1, 2)], today).readings).toEqual([]);
    expect(sharesAreRoundedOnce([share(3, 1, 2)], today).readings).toMatchObject([
      { policy: 'ROUNDING', reading: 'half-up' },
    ]);
  });
});
