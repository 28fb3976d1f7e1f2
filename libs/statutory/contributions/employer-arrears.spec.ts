import { describe, expect, it } from '@jest/globals';
import { BUILT_IN_LAW } from '../law/built-in.js';
import { employerClaimsBackUntil, fundRepaysUntil, whoPaysTheBenefit } from './employer-arrears.js';

const day = (iso: string) => Temporal.PlainDate.from(iso);
const asked = (monthsInArrears: number, registered = true, iso = '2025-05-02') =>
  whoPaysTheBenefit(BUILT_IN_LAW, { registered, monthsInArrears, date: day(iso) });

describe('the benefit of a worker whose employer is in arrears', () => {
  it.each([
    [0, 'FUND', 'fundPaysDuringTheFirstMonthsOfArrears'],
    [3, 'FUND', 'fundPaysDuringTheFirstMonthsOfArrears'],
    [4, 'EMPLOYER_FIRST', 'employerPaysFirstBeyondThem'],
  ])('is after %d months paid by %s: %s', (months, payer, rule) => {
    expect(asked(months)).toMatchObject({ payer, rule, mark: 'UNCONFIRMED' });
  });

  it.each([0, 4])('is paid by an employer that never registered it, after %d months', months => {
    expect(asked(months, false)).toMatchObject({
      payer: 'EMPLOYER',
      rule: 'employerThatNeverRegisteredPaysItself',
    });
  });

  it.each([-1, 0.5, 36_501])('is not answered for %d months', months => {
    expect(asked(months)).toMatchObject({
      outcome: 'refused',
      refusal: { values: { field: 'monthsInArrears', value: months, allowed: '0..36500' } },
    });
  });

  it('is not answered before the law', () => {
    expect(asked(1, true, '2015-06-30')).toMatchObject({ refusal: { code: 'EVENT_BEFORE_LAW' } });
  });
});

describe('an employer that paid first', () => {
  it.each([
    ['2025-05-02', '2025-08-02'],
    ['2025-11-30', '2026-02-28'],
    ['2023-11-30', '2024-02-29'],
  ])('and settled on %s asks until %s', (settledOn, until) => {
    expect(employerClaimsBackUntil(BUILT_IN_LAW, day(settledOn)).toString()).toBe(until);
  });

  it.each([
    ['2026-07-01', '2026-07-10'],
    ['2026-08-14', '2026-08-27'],
  ])('and asked on %s is repaid until %s', (askedOn, until) => {
    expect(fundRepaysUntil(BUILT_IN_LAW, day(askedOn)).toString()).toBe(until);
  });
});
