import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { BUILT_IN_LAW, BUILT_IN_TABLES } from '../law/built-in.js';
import { lawOfFiles } from '../law/law.js';
import { addWorkingDays, holidayTableCovers, isWorkingDay, workingDaysLeft } from './working-days.js';

const day = (iso: string): Temporal.PlainDate => Temporal.PlainDate.from(iso);

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
    ['2025-12-31', true, 'the last day of a year'],
    ['2026-01-01', false, 'the first'],
    ['2028-02-29', true, 'a Tuesday that only leap years have'],
    ['2030-05-01', true, 'a Wednesday of a year whose holidays are unknown'],
  ])('%s is %p: %s', (date, expected) => {
    expect(isWorkingDay(BUILT_IN_LAW, day(date))).toBe(expected);
  });

  it('is known in full for the years whose joint decree is in the table', () => {
    const covered = [2014, 2025, 2026, 2027, 2028].filter(year => holidayTableCovers(BUILT_IN_LAW, year));
    expect(covered).toEqual([2025, 2026]);
  });

  it('is what the tables of the institution say, each law for itself', () => {
    const law = withHolidays([
      decree({ effectiveFrom: '2026-01-01', effectiveTo: null, date: '2026-11-20' }),
    ]);
    expect(isWorkingDay(law, day('2026-11-20'))).toBe(false);
    expect(isWorkingDay(law, day('2026-03-19'))).toBe(true);
    expect(isWorkingDay(BUILT_IN_LAW, day('2026-11-20'))).toBe(true);
  });

  it('follows the decree in force on that day where one has replaced another within the year', () => {
    const law = withHolidays([
      decree({ effectiveFrom: '2026-01-01', effectiveTo: '2026-06-30', date: '2026-11-20' }),
      decree({ effectiveFrom: '2026-07-01', effectiveTo: null, date: '2026-11-23' }),
    ]);
    expect(isWorkingDay(law, day('2026-11-20'))).toBe(true);
    expect(isWorkingDay(law, day('2026-11-23'))).toBe(false);
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
    ['2025-12-24', '2026-01-02', 4, 'over Christmas and the end of the year'],
  ])('on %s until %s are %d: %s', (today, dueOn, expected) => {
    expect(workingDaysLeft(BUILT_IN_LAW, day(today), day(dueOn))).toBe(expected);
  });

  it('undo what a deadline has added, and are below zero whenever it has passed', () => {
    const dates = fc.integer({ min: 0, max: 1500 }).map(days => day('2024-12-20').add({ days }));
    fc.assert(
      fc.property(dates, fc.integer({ min: 0, max: 300 }), dates, (from, days, today) => {
        const dueOn = addWorkingDays(BUILT_IN_LAW, from, days);
        expect(workingDaysLeft(BUILT_IN_LAW, from, dueOn)).toBe(days);
        if (isWorkingDay(BUILT_IN_LAW, dueOn)) {
          const passed = Temporal.PlainDate.compare(today, dueOn) > 0;
          expect(workingDaysLeft(BUILT_IN_LAW, today, dueOn) < 0).toBe(passed);
        }
      }),
    );
  });
});

describe('counting working days', () => {
  it.each([
    ['2026-11-20', 0, '2026-11-20'],
    ['2026-11-21', 0, '2026-11-21'],
    ['2026-11-20', 1, '2026-11-23'],
    ['2026-11-21', 1, '2026-11-23'],
    ['2026-03-17', 1, '2026-03-25'],
    ['2028-02-28', 1, '2028-02-29'],
  ])('from %s, %d later is %s', (from, days, expected) => {
    expect(addWorkingDays(BUILT_IN_LAW, day(from), days).toString()).toBe(expected);
  });

  it.each([-1, 0.5])('is refused for %d days', days => {
    expect(() => addWorkingDays(BUILT_IN_LAW, day('2026-11-20'), days)).toThrow(RangeError);
  });

  it('lands on a working day with exactly that many in between', () => {
    const dates = fc.integer({ min: 0, max: 1_000 }).map(days => day('2025-01-01').add({ days }));
    fc.assert(
      fc.property(dates, fc.integer({ min: 1, max: 30 }), (from, days) => {
        const to = addWorkingDays(BUILT_IN_LAW, from, days);
        let counted = 0;
        for (let date = from; !date.equals(to); date = date.add({ days: 1 })) {
          if (isWorkingDay(BUILT_IN_LAW, date.add({ days: 1 }))) counted += 1;
        }
        expect(isWorkingDay(BUILT_IN_LAW, to)).toBe(true);
        expect(counted).toBe(days);
      }),
    );
  });
});

function withHolidays(rows: readonly object[]) {
  const title = { id: 'Hari libur', en: 'Holidays' };
  return lawOfFiles({ ...BUILT_IN_TABLES, 'holidays.json': { title, rows } });
}

function decree({ date, ...period }: { effectiveFrom: string; effectiveTo: string | null; date: string }) {
  return {
    ...period,
    year: 2026,
    complete: true,
    regulation: 'SKB karangan',
    article: 'Lampiran',
    mark: 'UNCONFIRMED',
    sources: [],
    days: [{ date, kind: 'NATIONAL', name: 'Libur karangan' }],
  };
}
