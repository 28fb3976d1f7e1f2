import { describe, expect, it } from '@jest/globals';
import { dayNumber, daysOfChange, isInForce, periodOf } from './periods.js';
import type { LawReference } from './terms.js';

const day = (iso: string) => Temporal.PlainDate.from(iso);
const row = (from: string, to: string | null): LawReference => ({
  regulation: 'PP 0/2000',
  article: 'Pasal 1',
  effectiveFrom: day(from),
  effectiveTo: to === null ? null : day(to),
  mark: 'CONFIRMED',
});

describe('a row of law', () => {
  it.each([
    ['the day before its first day', '2015-06-30', false],
    ['its first day', '2015-07-01', true],
    ['29 February', '2016-02-29', true],
    ['its last day', '2019-12-01', true],
    ['the day after its last day', '2019-12-02', false],
  ] as const)('on %s (%s): in force is %s', (_when, date, expected) => {
    expect(isInForce(row('2015-07-01', '2019-12-01'), day(date))).toBe(expected);
  });

  it('without a last day holds on', () => {
    expect(isInForce(row('2019-12-02', null), day('2199-12-31'))).toBe(true);
    expect(isInForce(row('2019-12-02', null), day('2019-12-01'))).toBe(false);
  });

  it('that ends before it begins never holds', () => {
    for (const date of ['2019-12-01', '2019-12-02', '2019-12-03']) {
      expect(isInForce(row('2019-12-03', '2019-12-01'), day(date))).toBe(false);
    }
  });
});

describe('the days of change', () => {
  it('are first days and the days after last days, in order and each once', () => {
    const rows = [row('2019-12-02', null), row('2015-07-01', '2019-12-01'), row('2025-02-24', '2025-12-31')];
    expect(daysOfChange(rows)).toEqual([20150701, 20191202, 20250224, 20260101]);
  });

  it('go over 29 February', () => {
    expect(daysOfChange([row('2015-07-01', '2028-02-28'), row('2016-02-01', '2028-02-29')])).toEqual([
      20150701, 20160201, 20280229, 20280301,
    ]);
  });

  it('are none where there is no row', () => {
    expect(daysOfChange([])).toEqual([]);
  });

  it('are numbers in the order of the calendar', () => {
    expect(dayNumber(day('2025-12-31'))).toBe(20251231);
    expect(dayNumber(day('2026-01-01'))).toBe(20260101);
  });
});

describe('the period of a day', () => {
  const changes = [20150701, 20191202, 20250224];

  it.each([
    ['2015-06-30', 0],
    ['2015-07-01', 1],
    ['2019-12-01', 1],
    ['2019-12-02', 2],
    ['2025-02-23', 2],
    ['2025-02-24', 3],
    ['2100-01-01', 3],
  ] as const)('of %s is %i', (date, expected) => {
    expect(periodOf(changes, day(date))).toBe(expected);
  });

  it('is the first where nothing changes', () => {
    expect(periodOf([], day('2025-02-24'))).toBe(0);
  });
});
