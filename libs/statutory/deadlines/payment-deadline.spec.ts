import { describe, expect, it } from '@jest/globals';
import { BUILT_IN_LAW } from '../law/built-in.js';
import { everyDayAfterTheDeadlineIsLate, paymentDeadline } from './payment-deadline.js';

const day = (iso: string): Temporal.PlainDate => Temporal.PlainDate.from(iso);

describe('the payment of a claim', () => {
  it('is due three working days after a JKM claim is complete', () => {
    const deadline = paymentDeadline(BUILT_IN_LAW, 'JKM', day('2025-12-23'));
    expect(deadline).toMatchObject({
      workingDays: 3,
      law: { regulation: 'PP 44/2015', article: 'Pasal 40 ayat (3)', mark: 'CONFIRMED' },
    });
    expect(deadline.dueOn.toString()).toBe('2025-12-30');
  });

  it('is due seven working days after a JKK claim is complete', () => {
    const deadline = paymentDeadline(BUILT_IN_LAW, 'JKK', day('2026-11-20'));
    expect(deadline).toMatchObject({ workingDays: 7, law: { article: 'Pasal 37 ayat (2)' } });
    expect(deadline.dueOn.toString()).toBe('2026-12-01');
  });

  it.each([
    ['JKM', '2025-12-30', '2026-01-05', 'over the end of a year'],
    ['JKM', '2028-02-28', '2028-03-02', 'over 29 February'],
    ['JKM', '2026-03-16', '2026-03-26', 'over Nyepi and Idul Fitri'],
    ['JKK', '2026-05-09', '2026-05-21', 'from a Saturday'],
  ] as const)('of a %s claim complete on %s is due on %s: %s', (programme, completeOn, dueOn, _why) => {
    expect(paymentDeadline(BUILT_IN_LAW, programme, day(completeOn)).dueOn.toString()).toBe(dueOn);
  });

  it('cannot be told before the law began', () => {
    expect(() => paymentDeadline(BUILT_IN_LAW, 'JKK', day('2015-06-30'))).toThrow(/no row/);
    expect(paymentDeadline(BUILT_IN_LAW, 'JKK', day('2015-07-01')).workingDays).toBe(7);
  });
});

describe('every day after the deadline is late', () => {
  it.each([
    ['2026-11-20', '2026-11-19', 0],
    ['2026-11-20', '2026-11-20', 0],
    ['2026-11-20', '2026-11-21', 1],
    ['2026-11-20', '2026-11-23', 3],
    ['2028-02-28', '2028-03-01', 2],
    ['2025-12-31', '2026-12-31', 365],
  ])('due on %s and paid on %s: %d days', (dueOn, paidOn, expected) => {
    expect(everyDayAfterTheDeadlineIsLate(day(dueOn), day(paidOn))).toBe(expected);
  });
});
