import { describe, expect, it } from '@jest/globals';
import { BUILT_IN_LAW } from '../law/built-in.js';
import {
  suspectedAccidentDeadline,
  suspectedAccidentMustBeConcludedWithinThirtyDays,
} from './suspected-accidents.js';

const day = (iso: string): Temporal.PlainDate => Temporal.PlainDate.from(iso);

describe('a suspected accident', () => {
  it.each([
    ['2026-01-31', '2026-03-02', 'over February'],
    ['2028-01-30', '2028-02-29', 'until 29 February'],
    ['2025-12-15', '2026-01-14', 'over the end of the year'],
  ])('reported on %s must be concluded by %s: %s', (reportedOn, dueOn) => {
    const deadline = suspectedAccidentDeadline(BUILT_IN_LAW, day(reportedOn));
    expect(deadline?.dueOn.toString()).toBe(dueOn);
    expect(deadline).toMatchObject({ days: 30, law: { regulation: 'PP 49/2023' } });
  });

  it('has no deadline before the law knew such cases', () => {
    expect(suspectedAccidentDeadline(BUILT_IN_LAW, day('2023-10-31'))).toBeNull();
    expect(suspectedAccidentDeadline(BUILT_IN_LAW, day('2023-11-01'))?.days).toBe(30);
  });
});

describe('a suspected accident must be concluded within thirty days', () => {
  const conclude = (reportedOn: string, concludedOn: string) =>
    suspectedAccidentMustBeConcludedWithinThirtyDays(BUILT_IN_LAW, {
      reportedOn: day(reportedOn),
      concludedOn: day(concludedOn),
    });

  it('and the thirtieth day is in time', () => {
    expect(conclude('2026-01-31', '2026-03-02')).toBeNull();
  });

  it('and the thirty-first is not', () => {
    expect(conclude('2026-01-31', '2026-03-03')).toMatchObject({
      rule: 'suspectedAccidentMustBeConcludedWithinThirtyDays',
      text: { en: expect.stringContaining('the last day was 2026-03-02') },
      law: { article: expect.stringContaining('Pasal 25A') },
    });
  });

  it('which an older case never was', () => {
    expect(conclude('2022-05-01', '2022-09-01')).toBeNull();
  });
});
