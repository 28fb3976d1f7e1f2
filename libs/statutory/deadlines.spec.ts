import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { claimTimeBar, contributionDueOn, paymentDeadline } from './deadlines.js';
import { HOLIDAY_YEARS } from './holidays.table.js';
import { day } from './law.js';
import { latePaymentPolicy } from './policies.js';
import { addWorkingDays, holidayTableCovers, isWorkingDay, workingDaysLeft } from './working-days.js';

describe('a working day', () => {
  it.each([
    ['2026-11-20', true, 'a Friday'],
    ['2026-11-21', false, 'a Saturday'],
    ['2026-11-22', false, 'a Sunday'],
    ['2026-03-19', false, 'Nyepi'],
    ['2026-03-24', false, 'collective leave'],
    ['2026-03-25', true, 'the day after it'],
    ['2025-08-18', false, 'collective leave added in August 2025'],
    ['2025-08-19', true, 'the day after it'],
    ['2028-05-01', true, 'a Monday of a year whose holidays are unknown'],
  ])('%s is %p: %s', (date, expected) => {
    expect(isWorkingDay(day(date))).toBe(expected);
  });

  it('is known in full for the years whose joint decree is in the table', () => {
    expect([2024, 2025, 2026, 2027, 2028].filter(holidayTableCovers)).toEqual([2025, 2026]);
    expect(isWorkingDay(day('2027-08-17'))).toBe(false);
  });
});

describe('the working days left', () => {
  it.each([
    ['2026-11-18', '2026-11-20', 2, 'from Wednesday to Friday'],
    ['2026-11-20', '2026-11-20', 0, 'the last day'],
    ['2026-11-20', '2026-11-23', 1, 'over a weekend'],
    ['2026-11-21', '2026-11-23', 1, 'on the weekend before it'],
    ['2026-11-21', '2026-11-20', -1, 'on the weekend after it'],
    ['2026-11-23', '2026-11-20', -1, 'on the first working day too late'],
    ['2026-11-24', '2026-11-20', -2, 'on the second'],
    ['2026-03-17', '2026-03-25', 1, 'over Nyepi and its collective leave'],
  ])('on %s until %s are %d: %s', (today, dueOn, expected) => {
    expect(workingDaysLeft(day(today), day(dueOn))).toBe(expected);
  });

  it('undo what a deadline has added, and are below zero whenever it has passed', () => {
    const dates = fc.integer({ min: 0, max: 1500 }).map(days => day('2024-12-20').add({ days }));
    fc.assert(
      fc.property(dates, fc.integer({ min: 0, max: 300 }), dates, (from, days, today) => {
        const dueOn = addWorkingDays(from, days);
        expect(workingDaysLeft(from, dueOn)).toBe(days);
        if (isWorkingDay(dueOn))
          expect(workingDaysLeft(today, dueOn) < 0).toBe(Temporal.PlainDate.compare(today, dueOn) > 0);
      }),
    );
  });
});

describe('the list of holidays', () => {
  it('has 17 national holidays in every complete year, with 11 and 8 days of collective leave', () => {
    const counts = HOLIDAY_YEARS.filter(year => year.complete).map(({ year, days }) => {
      const national = days.filter(holiday => holiday.kind === 'NATIONAL').length;
      return [year, national, days.length - national];
    });
    expect(counts).toEqual([
      [2025, 17, 11],
      [2026, 17, 8],
    ]);
  });

  it('names each date once, in order and within its year, and gives collective leave on weekdays only', () => {
    for (const { year, days } of HOLIDAY_YEARS) {
      const dates = days.map(({ date }) => date.toString());
      expect(dates).toEqual([...new Set(dates)].sort());
      expect(days.every(({ date }) => date.year === year)).toBe(true);
      expect(days.filter(({ date, kind }) => kind === 'COLLECTIVE_LEAVE' && date.dayOfWeek > 5)).toEqual([]);
    }
  });
});

describe('counting working days', () => {
  it.each([
    ['2026-11-20', 0, '2026-11-20'],
    ['2026-11-20', 1, '2026-11-23'],
    ['2026-11-21', 1, '2026-11-23'],
    ['2026-03-17', 1, '2026-03-25'],
  ])('from %s, %d later is %s', (from, days, expected) => {
    expect(addWorkingDays(day(from), days).toString()).toBe(expected);
  });

  it.each([-1, 0.5])('is refused for %d days', days => {
    expect(() => addWorkingDays(day('2026-11-20'), days)).toThrow(RangeError);
  });

  it('lands on a working day with exactly that many in between', () => {
    const dates = fc.integer({ min: 0, max: 1_000 }).map(days => day('2025-01-01').add({ days }));
    fc.assert(
      fc.property(dates, fc.integer({ min: 1, max: 30 }), (from, days) => {
        const to = addWorkingDays(from, days);
        let counted = 0;
        for (let date = from; !date.equals(to); date = date.add({ days: 1 })) {
          if (isWorkingDay(date.add({ days: 1 }))) counted += 1;
        }
        expect(isWorkingDay(to)).toBe(true);
        expect(counted).toBe(days);
      }),
    );
  });
});

describe('the payment of a claim', () => {
  it('is due three working days after a JKM claim is complete', () => {
    const deadline = paymentDeadline('JKM', day('2025-12-23'));
    expect(deadline).toMatchObject({
      workingDays: 3,
      law: { regulation: 'PP 44/2015', article: 'Pasal 40 ayat (3)', mark: 'CONFIRMED' },
    });
    expect(deadline.dueOn.toString()).toBe('2025-12-30');
  });

  it('is due seven working days after a JKK claim is complete', () => {
    const deadline = paymentDeadline('JKK', day('2026-11-20'));
    expect(deadline).toMatchObject({ workingDays: 7, law: { article: 'Pasal 37 ayat (2)' } });
    expect(deadline.dueOn.toString()).toBe('2026-12-01');
  });
});

describe('the contribution of a month', () => {
  it.each([
    ['BPU', '2026-07', '2026-07-15'],
    ['PU', '2026-07', '2026-08-18'],
    ['PU', '2026-06', '2026-07-15'],
    ['BPU', '2026-08', '2026-08-18'],
    ['BPU', '2026-05', '2026-05-18'],
    ['PU', '2025-12', '2026-01-15'],
  ] as const)('of %s for %s is due on %s', (segment, month, expected) => {
    expect(contributionDueOn(segment, Temporal.PlainYearMonth.from(month)).toString()).toBe(expected);
  });
});

describe('the time bar', () => {
  it.each([
    ['2019-12-01', 2, '2021-12-01'],
    ['2019-12-02', 5, '2024-12-02'],
    ['2020-02-29', 5, '2025-02-28'],
  ])('of a JKK claim from %s is %d years: until %s', (eventDate, years, lastDay) => {
    const bar = claimTimeBar('JKK', day(eventDate));
    expect(bar?.years).toBe(years);
    expect(bar?.lastDay.toString()).toBe(lastDay);
    expect(bar?.law.article).toBe('Pasal 26');
  });

  it('was found for no JKM claim', () => {
    expect(claimTimeBar('JKM', day('2015-07-01'))).toBeNull();
  });
});

describe('a contribution received after the event', () => {
  it('counts for nothing by default, and that is only a reading', () => {
    const policy = latePaymentPolicy(day('2026-01-01'));
    expect(policy).toMatchObject({ code: 'ONLY_PAID_MONTHS', law: { mark: 'FROM_MEMORY' } });
    expect(policy.text.id).toMatch(/^Hanya bulan/);
  });
});
