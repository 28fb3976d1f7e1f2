import { describe, expect, it } from '@jest/globals';
import { filterOf, keptOf, pageOf } from '../claims/list-query.js';
import { listed, listSearch } from '../claims/work-list.js';
import { daysOf, stepsOf } from './backlog-rows.js';

const figures = (claims: number, oldest: string) => ({
  ...{ claims, oldest, ages: [claims, 0, 1, 0, 0], overdue: 1, standing: 2 },
});

describe('The rows of the backlog', () => {
  it('are steps of the work: stages of one step together, steps without claims left out', () => {
    const stages = [
      { state: 'Submitted' as const, ...figures(3, '2026-01-05T01:00:00.000Z') },
      { state: 'Validated' as const, ...figures(4, '2026-01-02T01:00:00.000Z') },
      { state: 'Appealed' as const, ...figures(1, '2026-01-03T01:00:00.000Z') },
    ];
    expect(stepsOf({ stages })).toEqual([
      {
        ...{
          step: 'toVerify',
          claims: 7,
          ages: [7, 0, 2, 0, 0],
          overdue: 2,
          standing: 4,
        },
        oldest: '2026-01-02T01:00:00.000Z',
      },
      { step: 'appealed', ...figures(1, '2026-01-03T01:00:00.000Z') },
    ]);
  });
});

describe('The list behind a figure', () => {
  const search = { tab: 'waiting', reason: 'MONTH_NOT_PAID', submittedFrom: '2026-01-02', clock: 'standing' };

  it('keeps what the figure counts, in each tab and on each page', () => {
    const shown = listed(listSearch(search), ['claims-officer']);
    const narrowing = { reason: 'MONTH_NOT_PAID', submittedFrom: '2026-01-02', clock: 'standing' };
    expect(filterOf(shown)).toEqual({ submittedBy: 'me', office: 'mine', ...narrowing });
    expect(keptOf(shown)).toEqual({ mine: true, ...narrowing });
    expect(pageOf(shown)).toMatchObject({ ...narrowing, state: ['NeedsAttention'] });
  });

  it('leaves out of an address what no list understands', () => {
    const wrong = { reason: 'NOBODY_KNOWS', submittedFrom: '2026-13-01', dueBefore: 7, clock: 'running' };
    expect(listSearch(wrong)).toEqual({});
  });

  it('of a band has both of its edges, or one', () => {
    const submittedBefore = '2026-01-09';
    expect(daysOf({ fromDays: 4, submittedFrom: '2026-01-05', submittedBefore })).toEqual({
      submittedFrom: '2026-01-05',
      submittedBefore,
    });
    expect(daysOf({ fromDays: 181, submittedFrom: null, submittedBefore })).toEqual({ submittedBefore });
  });
});
