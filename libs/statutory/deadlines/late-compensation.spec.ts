import { describe, expect, it } from '@jest/globals';
import { rupiah } from '#kernel';
import { BUILT_IN_LAW } from '../law/built-in.js';
import { type LatePayment, lateCompensation, latePaymentMustBeInRange } from './late-compensation.js';

const JKM: LatePayment = {
  programme: 'JKM',
  amount: rupiah(42_000_000),
  funeral: rupiah(10_000_000),
  daysLate: 5,
  date: Temporal.PlainDate.from('2026-01-15'),
};
const WITHOUT_FUNERAL = { LATE_COMPENSATION_BASE: 'without-funeral' };

describe('paying late', () => {
  it('costs the fund 1% of the whole benefit for each day', () => {
    expect(lateCompensation(BUILT_IN_LAW, JKM)).toMatchObject({
      component: 'lateCompensation',
      amount: 2_100_000,
      formula: '1% × 42.000.000 × 5',
      law: { regulation: 'PP 44/2015', article: 'Pasal 40' },
      readings: { LATE_COMPENSATION_BASE: 'whole-benefit' },
      mark: 'UNCONFIRMED',
    });
  });

  it('leaves the funeral out where that is how the law is read', () => {
    expect(lateCompensation(BUILT_IN_LAW, JKM, WITHOUT_FUNERAL)).toMatchObject({
      amount: 1_600_000,
      formula: '1% × (42.000.000 − 10.000.000) × 5',
      readings: WITHOUT_FUNERAL,
    });
  });

  it('without a funeral part costs the same by both readings', () => {
    const { funeral: _, ...payment } = { ...JKM, programme: 'JKK' as const };
    for (const choices of [{}, WITHOUT_FUNERAL]) {
      const line = lateCompensation(BUILT_IN_LAW, payment, choices);
      expect(line).toMatchObject({ amount: 2_100_000, law: { article: 'Pasal 37' } });
    }
  });

  it.each([0, 1, 100, 365])('costs for %d days as many hundredths', daysLate => {
    expect(lateCompensation(BUILT_IN_LAW, { ...JKM, daysLate }).amount).toBe(420_000 * daysLate);
  });

  it.each([
    ['10.5 half up', 1, {}, 11],
    ['10.5 down', 1, { ROUNDING: 'down' }, 10],
    ['31.5 half up, and not three times 11', 3, {}, 32],
    ['21 as it is', 2, {}, 21],
  ])('of Rp1.050 settles %s, once', (_what, daysLate, choices, expected) => {
    const payment = { ...JKM, amount: rupiah(1_050), funeral: rupiah(0), daysLate };
    const line = lateCompensation(BUILT_IN_LAW, payment, choices);
    expect(line.amount).toBe(expected);
    expect('ROUNDING' in line.readings).toBe(daysLate !== 2);
  });
});

describe('the largest late payment in range', () => {
  it('is still settled to the rupiah', () => {
    const payment = { ...JKM, amount: rupiah(1_000_000_000_000), daysLate: 36_500 };
    expect(lateCompensation(BUILT_IN_LAW, payment).amount).toBe(365_000_000_000_000);
  });
});

describe('a late payment out of range', () => {
  it.each([
    ['amount', { amount: rupiah(-1), funeral: rupiah(0) }],
    ['funeral', { funeral: rupiah(42_000_001) }],
    ['daysLate', { daysLate: -1 }],
    ['daysLate', { daysLate: 1.5 }],
  ])('is refused, naming %s', (field, fault) => {
    expect(latePaymentMustBeInRange({ ...JKM, ...fault })).toMatchObject({
      code: 'STATUTORY_FACT_OUT_OF_RANGE',
      values: { field },
    });
    expect(() => lateCompensation(BUILT_IN_LAW, { ...JKM, ...fault })).toThrow(RangeError);
  });

  it('is refused before the law began', () => {
    const date = Temporal.PlainDate.from('2015-06-30');
    expect(latePaymentMustBeInRange({ ...JKM, date })?.code).toBe('EVENT_BEFORE_LAW');
    expect(latePaymentMustBeInRange({ ...JKM, date: date.add({ days: 1 }) })).toBeNull();
  });
});
