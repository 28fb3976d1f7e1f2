import { describe, expect, it } from '@jest/globals';
import { ratio, rupiah } from '#kernel';
import { BUILT_IN_LAW } from '../law/built-in.js';
import { lawOn } from '../law/law-of-the-day.js';
import { shareOf } from './share-of-wage.js';

const date = Temporal.PlainDate.from('2024-05-05');
const half = (amount: number, choices = {}) =>
  shareOf(rupiah(amount), ratio(1, 2), lawOn(BUILT_IN_LAW, date, choices));

describe('a share of a wage', () => {
  it('needs no reading where it comes out whole', () => {
    expect(half(10)).toEqual({ amount: 5, readings: [] });
  });

  it.each([
    { choices: {}, amount: 6, reading: 'half-up' },
    { choices: { ROUNDING: 'down' }, amount: 5, reading: 'down' },
  ])('is rounded once by the reading of the day: $reading', ({ choices, amount, reading }) => {
    const share = half(11, choices);
    expect(share.amount).toBe(amount);
    expect(share.readings.map(({ policy, reading }) => [policy, reading])).toEqual([['ROUNDING', reading]]);
  });
});
