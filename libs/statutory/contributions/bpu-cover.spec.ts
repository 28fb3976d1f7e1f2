import { describe, expect, it } from '@jest/globals';
import { BUILT_IN_LAW } from '../law/built-in.js';
import { coverLapsesAfterMonthsUnpaid, isMonthProtected, monthsPaidSinceResuming } from './bpu-cover.js';

const UNTIL_LAPSE = { BPU_ARREARS_COVER: 'until-lapse' };

const months = (paid: readonly string[], event: string) => ({
  paidMonths: new Set(paid.map(iso => Temporal.PlainYearMonth.from(iso))),
  eventDate: Temporal.PlainDate.from(event),
});

const protection = (paid: readonly string[], event: string, choices = {}) =>
  isMonthProtected(BUILT_IN_LAW, months(paid, event), choices);

describe('the cover of a BPU member', () => {
  it.each([
    [['2025-01', '2025-02', '2025-03'], '2025-03-31'],
    [['2025-03'], '2025-03-01'],
    [['2025-12'], '2025-12-31'],
    [['2024-02'], '2024-02-29'],
  ])('paid for %j holds on %s by any reading', (paid, event) => {
    for (const choices of [{}, UNTIL_LAPSE]) {
      expect(protection(paid, event, choices)).toMatchObject({
        covered: true,
        rule: 'paidMonthProtects',
        readings: {},
        law: { regulation: 'PP 44/2015' },
      });
    }
  });

  it.each([
    ['2025-03', '2025-04-01'],
    ['2025-03', '2025-06-30'],
    ['2025-11', '2026-02-28'],
    ['2023-11', '2024-02-29'],
  ])('last paid for %s is open on %s: the reading decides', (paid, event) => {
    expect(protection([paid], event)).toMatchObject({
      covered: false,
      rule: 'onlyPaidMonthsProtect',
      readings: { BPU_ARREARS_COVER: 'only-paid-months' },
      mark: 'UNCONFIRMED',
    });
    expect(protection([paid], event, UNTIL_LAPSE)).toMatchObject({
      covered: true,
      rule: 'coverLastsUntilTheLapse',
      readings: UNTIL_LAPSE,
    });
  });

  it.each([
    ['2025-03', '2025-07-01'],
    ['2025-11', '2026-03-01'],
    ['2023-11', '2024-03-01'],
    ['2020-01', '2025-01-01'],
  ])('last paid for %s has lapsed on %s by any reading', (paid, event) => {
    for (const choices of [{}, UNTIL_LAPSE]) {
      expect(protection([paid], event, choices)).toMatchObject({
        covered: false,
        rule: 'coverLapsesAfterMonthsUnpaid',
        readings: {},
        mark: 'CONFIRMED',
      });
    }
  });

  it.each([
    ['2025-04', 'paidMonthProtects'],
    ['2025-05', 'memberResumesByPayingAgain'],
    ['2026-01', 'memberResumesByPayingAgain'],
  ])('last paid for 2025-01 and again for %s holds: %s', (again, rule) => {
    expect(protection(['2025-01', again], `${again}-10`)).toMatchObject({ covered: true, rule });
  });

  it('does not begin before the first paid month', () => {
    const never = { covered: false, rule: 'coverBeginsWithTheFirstPaidMonth' };
    expect(protection([], '2025-03-10', UNTIL_LAPSE)).toMatchObject(never);
    expect(protection(['2025-04'], '2025-03-31', UNTIL_LAPSE)).toMatchObject(never);
  });

  it('is not known before the law', () => {
    expect(() => protection(['2015-06'], '2015-06-30')).toThrow(RangeError);
    expect(protection(['2015-07'], '2015-07-01').covered).toBe(true);
  });

  it.each([
    [2, false],
    [3, true],
    [4, true],
  ])('after %d whole months unpaid has lapsed: %s', (unpaid, lapsed) => {
    expect(coverLapsesAfterMonthsUnpaid(unpaid, { monthsUnpaid: 3 })).toBe(lapsed);
  });
});

describe('the paid months since cover resumed', () => {
  it.each([
    [[], '2025-07-10', 0],
    [['2025-07'], '2025-07-10', 1],
    [['2025-05', '2025-06', '2025-07'], '2025-07-10', 3],
    [['2025-05', '2025-06', '2025-07'], '2025-06-10', 2],
    [['2025-01', '2025-02', '2025-05'], '2025-05-10', 3],
    [['2025-01', '2025-02', '2025-06', '2025-07'], '2025-07-10', 2],
    [['2025-07', '2025-06', '2025-02', '2025-01'], '2025-07-10', 2],
    [['2025-10', '2026-02'], '2026-02-10', 1],
  ])('of %j are on %s %d', (paid, event, count) => {
    expect(monthsPaidSinceResuming(BUILT_IN_LAW, months(paid, event))).toBe(count);
  });

  it('count a month once', () => {
    const july = Temporal.PlainYearMonth.from('2025-07');
    const eventDate = Temporal.PlainDate.from('2025-07-10');
    const twice = [july, Temporal.PlainYearMonth.from('2025-07')];
    expect(monthsPaidSinceResuming(BUILT_IN_LAW, { paidMonths: twice, eventDate })).toBe(1);
  });
});
