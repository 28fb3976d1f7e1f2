import { describe, expect, it } from '@jest/globals';
import { ratio } from '#kernel';
import { BUILT_IN_LAW } from '../law/built-in.js';
import { lawOn, theRow } from '../law/law-of-the-day.js';
import type { Disability } from './benefit.types.js';
import {
  dominantHandCountsAsTheRight,
  onlyWholeStepsCount,
  percentageOf,
  percentageOfFunction,
  theDoctorDecidesWithinTheRange,
} from './disability-percentage.js';

const today = lawOn(BUILT_IN_LAW, Temporal.PlainDate.from('2024-03-01'));
const rowOf = (part: string) => theRow(today.rows.disabilityParts, row => row.part === part);
const lossOf = (loss: Partial<Disability>): Disability => ({ kind: 'anatomical', part: 'any', ...loss });

describe('dominantHandCountsAsTheRight', () => {
  it.each([
    { side: 'right', handedness: 'right', counts: true },
    { side: 'left', handedness: 'right', counts: false },
    { side: 'left', handedness: 'left', counts: true },
    { side: 'right', handedness: 'left', counts: false },
  ] as const)('is $counts for the $side of a $handedness-handed member', ({ counts, ...loss }) => {
    expect(dominantHandCountsAsTheRight(lossOf(loss))).toBe(counts);
  });

  it('takes a member for right-handed of whom nothing is said', () => {
    expect(dominantHandCountsAsTheRight(lossOf({ side: 'right' }))).toBe(true);
    expect(dominantHandCountsAsTheRight(lossOf({ side: 'left' }))).toBe(false);
  });

  it('throws without a side', () => {
    expect(() => dominantHandCountsAsTheRight(lossOf({}))).toThrow('side');
  });
});

describe('onlyWholeStepsCount', () => {
  it.each([
    { measured: 0, steps: 0 },
    { measured: 9, steps: 0 },
    { measured: 10, steps: 1 },
    { measured: 19, steps: 1 },
    { measured: 20, steps: 2 },
  ])('takes $measured in steps of 10 for $steps', ({ measured, steps }) => {
    expect(onlyWholeStepsCount(measured, 10)).toBe(steps);
  });
});

describe('theDoctorDecidesWithinTheRange', () => {
  it.each([10, 21, 30])('takes %i%% of the scalp', measured => {
    expect(theDoctorDecidesWithinTheRange(measured, rowOf('scalp'))).toEqual({ of: measured, per: 100 });
  });

  it.each([9, 31])('throws on %i%% of the scalp', measured => {
    expect(() => theDoctorDecidesWithinTheRange(measured, rowOf('scalp'))).toThrow('10% to 30%');
  });
});

describe('the percentage of a loss', () => {
  it('throws where the row needs a measurement that the facts lack', () => {
    expect(() => percentageOf(lossOf({}), rowOf('visual field'))).toThrow('measured');
  });

  it('of a function is the share lost of the table', () => {
    const loss = lossOf({ functionLoss: 30 });
    expect(percentageOfFunction(loss, rowOf('smell'))).toEqual({
      share: ratio(300, 10_000),
      formula: '30% × 10%',
    });
  });

  it('of a function throws without the share lost', () => {
    expect(() => percentageOfFunction(lossOf({}), rowOf('smell'))).toThrow('functionLoss');
  });

  it('by steps measures the lost function itself, unless a doctor gave a further share', () => {
    const hearing = rowOf('hearing loss per 10 dB, both');
    expect(percentageOfFunction(lossOf({ measured: 20 }), hearing).formula).toBe('6% × 2');
    expect(percentageOfFunction(lossOf({ measured: 20, functionLoss: 50 }), hearing).formula).toBe(
      '50% × 6% × 2',
    );
  });
});
