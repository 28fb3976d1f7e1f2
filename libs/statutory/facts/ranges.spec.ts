import { describe, expect, it } from '@jest/globals';
import {
  eventMustNotBeOlderThanTheLaw,
  MOST_COUNT,
  MOST_RUPIAH,
  mustBeCount,
  mustBeOneOf,
  mustBeRupiah,
  mustBeWhole,
  outOfRange,
} from './ranges.js';

describe('a fact out of range', () => {
  it('is refused by its field, its value and what would be allowed', () => {
    expect(outOfRange('wageBase', -1, '0..10')).toEqual({
      code: 'STATUTORY_FACT_OUT_OF_RANGE',
      values: { field: 'wageBase', value: -1, allowed: '0..10' },
    });
  });

  it('that is missing is refused as null, which JSON can say', () => {
    expect(outOfRange('wageBase', undefined, '0..10').values).toEqual({
      field: 'wageBase',
      value: null,
      allowed: '0..10',
    });
  });
});

describe('a whole number', () => {
  it.each([5, 6, 10])('within 5..10: %d is let through', value => {
    expect(mustBeWhole('year', value, { from: 5, to: 10 })).toBeNull();
  });

  it.each([4, 11, 5.5, -5, Number.NaN, Number.POSITIVE_INFINITY])('within 5..10: %d is refused', value => {
    expect(mustBeWhole('year', value, { from: 5, to: 10 })).toEqual(outOfRange('year', value, '5..10'));
  });
});

describe('an amount and a count', () => {
  it.each([0, 1, MOST_RUPIAH])('of rupiah: %d is let through', value => {
    expect(mustBeRupiah('wageBase', value)).toBeNull();
  });

  it.each([-1, 0.5, MOST_RUPIAH + 1])('of rupiah: %d is refused', value => {
    expect(mustBeRupiah('wageBase', value)).toEqual(outOfRange('wageBase', value, '0..1000000000000'));
  });

  it('of rupiah may have to be more than nothing', () => {
    expect(mustBeRupiah('wageBase', 0, 1)).toEqual(outOfRange('wageBase', 0, '1..1000000000000'));
    expect(mustBeRupiah('wageBase', 1, 1)).toBeNull();
  });

  it.each([0, MOST_COUNT])('of days or months: %d is let through', value => {
    expect(mustBeCount('stmbDays', value)).toBeNull();
  });

  it.each([-1, MOST_COUNT + 1, 1.5])('of days or months: %d is refused', value => {
    expect(mustBeCount('stmbDays', value)).toEqual(outOfRange('stmbDays', value, '0..36500'));
  });
});

describe('a word', () => {
  it('that is allowed is let through, and another is refused with all that are', () => {
    expect(mustBeOneOf('segment', 'BPU', ['PU', 'BPU'])).toBeNull();
    expect(mustBeOneOf('segment', 'bpu', ['PU', 'BPU'])).toEqual(outOfRange('segment', 'bpu', 'PU | BPU'));
    expect(mustBeOneOf('segment', undefined, ['PU', 'BPU'])).toEqual(outOfRange('segment', null, 'PU | BPU'));
  });
});

describe('an event', () => {
  it('on or after the first day of the law is let through', () => {
    expect(eventMustNotBeOlderThanTheLaw(Temporal.PlainDate.from('2015-07-01'))).toBeNull();
    expect(eventMustNotBeOlderThanTheLaw(Temporal.PlainDate.from('2028-02-29'))).toBeNull();
  });

  it('before it is refused with both days', () => {
    expect(eventMustNotBeOlderThanTheLaw(Temporal.PlainDate.from('2015-06-30'))).toEqual({
      code: 'EVENT_BEFORE_LAW',
      values: { date: '2015-06-30', lawFrom: '2015-07-01' },
    });
  });
});
