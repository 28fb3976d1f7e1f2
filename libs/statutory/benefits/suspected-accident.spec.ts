import { describe, expect, it } from '@jest/globals';
import { BUILT_IN_LAW } from '../law/built-in.js';
import { lawOn } from '../law/law-of-the-day.js';
import { suspectedAccidentIsCaredForFirst } from './suspected-accident.js';

function caredFor(reportedOn: string) {
  const date = Temporal.PlainDate.from(reportedOn);
  return suspectedAccidentIsCaredForFirst(date, lawOn(BUILT_IN_LAW, date));
}

describe('a suspected work accident', () => {
  it.each([
    { reportedOn: '2024-05-05', concludedBy: '2024-06-04' },
    { reportedOn: '2024-02-01', concludedBy: '2024-03-02' },
    { reportedOn: '2025-12-15', concludedBy: '2026-01-14' },
  ])('is cared for first; reported $reportedOn, concluded by $concludedBy', ({ reportedOn, concludedBy }) => {
    const care = caredFor(reportedOn);
    expect(care?.concludedBy.toString()).toBe(concludedBy);
    expect(care?.law.regulation).toBe('PP 49/2023');
  });

  it('is not, before PP 49/2023', () => {
    expect(caredFor('2023-01-01')).toBeNull();
  });
});
