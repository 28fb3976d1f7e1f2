import { describe, expect, it } from '@jest/globals';
import { BUILT_IN_LAW } from '../law/built-in.js';
import { contributionDueOn } from './contribution-due.js';

describe('the contribution of a month', () => {
  it.each([
    ['BPU', '2026-07', '2026-07-15', 'on the 15th of the month itself'],
    ['PU', '2026-07', '2026-08-18', 'on the 15th of the next month, a Saturday before Independence Day'],
    ['PU', '2026-06', '2026-07-15', 'on the 15th of the next month'],
    ['CONSTRUCTION', '2026-06', '2026-07-15', 'as for wage earners'],
    ['BPU', '2026-08', '2026-08-18', 'over a weekend and a holiday'],
    ['BPU', '2026-05', '2026-05-18', 'where the 15th is collective leave'],
    ['PU', '2025-12', '2026-01-15', 'over the end of the year'],
    ['BPU', '2025-02', '2025-02-17', 'in a February'],
  ] as const)('of %s for %s is due on %s: %s', (segment, month, expected, _why) => {
    const dueOn = contributionDueOn(BUILT_IN_LAW, segment, Temporal.PlainYearMonth.from(month));
    expect(dueOn.toString()).toBe(expected);
  });

  it('is not known before the law began', () => {
    const june = Temporal.PlainYearMonth.from('2015-06');
    expect(() => contributionDueOn(BUILT_IN_LAW, 'BPU', june)).toThrow(/no row/);
  });
});
