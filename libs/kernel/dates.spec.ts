import { describe, expect, it } from '@jest/globals';
import { isBefore, isOnOrBefore, monthOf, monthsBetween, regionDate } from './dates.js';

const date = (iso: string) => Temporal.PlainDate.from(iso);
const month = (iso: string) => Temporal.PlainYearMonth.from(iso);

describe('dates of the region', () => {
  it('turn at midnight of WITA, which is 16.00 UTC of the day before', () => {
    expect(regionDate(Temporal.Instant.from('2026-03-31T15:59:59Z')).toString()).toBe('2026-03-31');
    expect(regionDate(Temporal.Instant.from('2026-03-31T16:00:00Z')).toString()).toBe('2026-04-01');
  });

  it('belong to a month', () => {
    expect(monthOf(date('2026-04-30')).toString()).toBe('2026-04');
  });

  it('are ordered', () => {
    expect(isBefore(date('2019-12-01'), date('2019-12-02'))).toBe(true);
    expect(isBefore(date('2019-12-02'), date('2019-12-02'))).toBe(false);
    expect(isOnOrBefore(date('2019-12-02'), date('2019-12-02'))).toBe(true);
    expect(isOnOrBefore(date('2019-12-03'), date('2019-12-02'))).toBe(false);
  });
});

describe('the months between two months', () => {
  it('include both and cross the year', () => {
    expect(monthsBetween(month('2025-11'), month('2026-02')).map(String)).toEqual([
      '2025-11',
      '2025-12',
      '2026-01',
      '2026-02',
    ]);
  });

  it('are one for the same month, and none when the last is earlier', () => {
    expect(monthsBetween(month('2026-01'), month('2026-01')).map(String)).toEqual(['2026-01']);
    expect(monthsBetween(month('2026-02'), month('2026-01'))).toEqual([]);
  });
});
