import { describe, expect, it } from '@jest/globals';
import { BUILT_IN_LAW } from '../law/built-in.js';
import {
  accidentMustBeReportedWithinTwiceTwentyFourHours,
  outcomeMustBeReportedWithinTwiceTwentyFourHours,
  reportDeadline,
} from './accident-reports.js';

const at = (iso: string): Temporal.PlainDateTime => Temporal.PlainDateTime.from(iso);
const WORKING_DAYS = { REPORT_DAYS: 'working-days' };

describe('the report of an accident', () => {
  it.each([
    ['2026-11-18T10:00', '2026-11-20T10:00', 'after 48 hours'],
    ['2026-11-20T10:00', '2026-11-22T10:00', 'over a weekend, which counts'],
    ['2028-02-28T23:30', '2028-03-01T23:30', 'over 29 February'],
    ['2025-12-30T08:15', '2026-01-01T08:15', 'over the end of the year'],
  ])('of %s is due at %s: %s', (happenedAt, expected) => {
    const { dueAt, hours, readings } = reportDeadline(BUILT_IN_LAW, 'I', at(happenedAt));
    expect(dueAt.toPlainDateTime().toString({ smallestUnit: 'minute' })).toBe(expected);
    expect(hours).toBe(48);
    expect(readings).toEqual({ REPORT_DAYS: 'every-day' });
  });

  it.each([
    ['2026-11-17T10:00', '2026-11-19T10:00', 'no day off between'],
    ['2026-11-20T10:00', '2026-11-24T10:00', 'the clock stands still on the weekend'],
    ['2026-11-21T10:00', '2026-11-25T00:00', 'and starts with the first working day'],
    ['2026-11-19T00:00', '2026-11-21T00:00', 'two whole working days end at their midnight'],
    ['2026-03-17T12:00', '2026-03-26T12:00', 'Nyepi and Idul Fitri between'],
    ['2025-12-31T12:00', '2026-01-05T12:00', 'New Year and a weekend between'],
  ])('of %s is due at %s where only working days count: %s', (happenedAt, expected) => {
    const { dueAt, readings } = reportDeadline(BUILT_IN_LAW, 'I', at(happenedAt), WORKING_DAYS);
    expect(dueAt.toPlainDateTime().toString({ smallestUnit: 'minute' })).toBe(expected);
    expect(readings).toEqual(WORKING_DAYS);
  });
});

describe('an accident must be reported within twice 24 hours', () => {
  const happenedAt = at('2026-11-18T10:00');
  const report = (reportedAt: Temporal.PlainDateTime | Temporal.ZonedDateTime) =>
    accidentMustBeReportedWithinTwiceTwentyFourHours(BUILT_IN_LAW, { happenedAt, reportedAt });

  it('and is in time at the last moment', () => {
    expect(report(at('2026-11-20T10:00'))).toBeNull();
  });

  it('and is late a second after it', () => {
    expect(report(at('2026-11-20T10:00:01'))).toMatchObject({
      rule: 'accidentMustBeReportedWithinTwiceTwentyFourHours',
      text: { en: expect.stringContaining('the last moment was 2026-11-20 10:00 WITA') },
      law: { regulation: 'PP 44/2015' },
      readings: { REPORT_DAYS: 'every-day' },
      mark: 'UNCONFIRMED',
    });
  });

  it('by the clock of the region, wherever it is read', () => {
    expect(report(Temporal.ZonedDateTime.from('2026-11-20T09:00[Asia/Jakarta]'))).toBeNull();
    expect(report(Temporal.ZonedDateTime.from('2026-11-20T09:00:01[Asia/Jakarta]'))).not.toBeNull();
    expect(report(Temporal.ZonedDateTime.from('2026-11-20T02:00:00[UTC]'))).toBeNull();
  });

  it('and days off are those of the region', () => {
    const instant = (iso: string) => Temporal.Instant.from(iso).toZonedDateTimeISO('UTC');
    const due = (happened: string) =>
      reportDeadline(BUILT_IN_LAW, 'I', instant(happened), WORKING_DAYS).dueAt.toString();
    expect(due('2026-11-20T15:59:00Z')).toBe('2026-11-24T23:59:00+08:00[Asia/Makassar]');
    expect(due('2026-11-20T16:00:00Z')).toBe('2026-11-25T00:00:00+08:00[Asia/Makassar]');
  });
});

describe('an outcome must be reported within twice 24 hours', () => {
  const happenedAt = at('2026-11-20T10:00');
  const report = (reportedAt: string, choices = {}) =>
    outcomeMustBeReportedWithinTwiceTwentyFourHours(
      BUILT_IN_LAW,
      { happenedAt, reportedAt: at(reportedAt) },
      choices,
    );

  it('and is late after them, unless only working days count', () => {
    expect(report('2026-11-22T10:00')).toBeNull();
    expect(report('2026-11-23T09:00')?.rule).toBe('outcomeMustBeReportedWithinTwiceTwentyFourHours');
    expect(report('2026-11-23T09:00')?.text.id).toMatch(/^Laporan tahap II /);
    expect(report('2026-11-23T09:00', WORKING_DAYS)).toBeNull();
    expect(report('2026-11-24T10:01', WORKING_DAYS)?.readings).toEqual(WORKING_DAYS);
  });
});
