import { describe, expect, it } from '@jest/globals';
import { BUILT_IN_LAW } from '../law/built-in.js';
import { changeReportDeadline, changesMustBeReportedWithinSevenWorkingDays } from './change-reports.js';

const day = (iso: string): Temporal.PlainDate => Temporal.PlainDate.from(iso);

describe('the report of a changed wage', () => {
  it.each([
    ['2026-11-20', '2026-12-01', 'over two weekends'],
    ['2026-03-17', '2026-04-02', 'over Nyepi and Idul Fitri'],
    ['2025-12-24', '2026-01-07', 'over the end of the year'],
  ])('of %s is due on %s: %s', (changedOn, dueOn) => {
    const deadline = changeReportDeadline(BUILT_IN_LAW, day(changedOn));
    expect(deadline.dueOn.toString()).toBe(dueOn);
    expect(deadline).toMatchObject({ days: 7, law: { regulation: 'PP 44/2015', article: 'Pasal 9' } });
  });

  it.each([
    ['2026-12-01', null],
    ['2026-12-02', 'changesMustBeReportedWithinSevenWorkingDays'],
  ])('made on %s for a change of 2026-11-20 breaks the rule %p', (reportedOn, rule) => {
    const change = { changedOn: day('2026-11-20'), reportedOn: day(reportedOn) };
    const no = changesMustBeReportedWithinSevenWorkingDays(BUILT_IN_LAW, change);
    expect(no?.rule ?? null).toBe(rule);
  });

  it('that is late says by which article', () => {
    const change = { changedOn: day('2026-11-20'), reportedOn: day('2026-12-02') };
    expect(changesMustBeReportedWithinSevenWorkingDays(BUILT_IN_LAW, change)).toMatchObject({
      text: { id: expect.stringContaining('paling lambat 2026-12-01') },
      law: { article: 'Pasal 9' },
      mark: 'CONFIRMED',
    });
  });
});
