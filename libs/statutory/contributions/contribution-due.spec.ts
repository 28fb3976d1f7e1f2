import { describe, expect, it } from '@jest/globals';
import { BUILT_IN_LAW } from '../law/built-in.js';
import type { ContributionSegment } from '../law/terms.js';
import { contributionDue } from './contribution-due.js';

function dueOf(segment: string, iso: string) {
  const month = Temporal.PlainYearMonth.from(iso);
  const answer = contributionDue(BUILT_IN_LAW, { segment: segment as ContributionSegment, month });
  if (answer.outcome === 'refused') throw new Error(JSON.stringify(answer.refusal));
  return answer.due;
}

describe('when a contribution is due', () => {
  it.each([
    ['BPU', '2026-07', '2026-07-15', '2026-07-15'],
    ['BPU', '2026-08', '2026-08-15', '2026-08-18'],
    ['PU', '2026-07', '2026-08-15', '2026-08-18'],
    ['PU', '2025-12', '2026-01-15', '2026-01-15'],
    ['CONSTRUCTION', '2026-07', '2026-08-15', '2026-08-18'],
  ])('%s for %s: named is %s, the working day is %s', (segment, iso, named, dueOn) => {
    const due = dueOf(segment, iso);
    expect([due.named.toString(), due.dueOn.toString()]).toEqual([named, dueOn]);
  });

  it('is said with its reason and its law', () => {
    expect(dueOf('BPU', '2026-08')).toMatchObject({
      text: { id: 'Iuran 2026-08 jatuh tempo 2026-08-18: 2026-08-15 bukan hari kerja' },
      law: { regulation: 'PP 44/2015', mark: 'CONFIRMED' },
      holidaysKnown: true,
    });
    expect(dueOf('BPU', '2026-07').text.en).toBe('The contribution of 2026-07 is due on 2026-07-15');
    expect(dueOf('CONSTRUCTION', '2026-07').law.mark).toBe('UNCONFIRMED');
  });

  it('may still move where the holidays of the year are not known', () => {
    expect(dueOf('BPU', '2090-05').holidaysKnown).toBe(false);
  });

  it('is refused for a segment or month that the law does not know', () => {
    const month = Temporal.PlainYearMonth.from('2015-06');
    expect(contributionDue(BUILT_IN_LAW, { segment: 'BPU', month })).toMatchObject({
      refusal: { code: 'EVENT_BEFORE_LAW', values: { field: 'month', value: '2015-06' } },
    });
    expect(contributionDue(BUILT_IN_LAW, { segment: 'PMI' as never, month })).toMatchObject({
      refusal: { values: { field: 'segment', value: 'PMI' } },
    });
  });
});
