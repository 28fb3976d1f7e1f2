import { describe, expect, it } from '@jest/globals';
import { asOnSlip, payableBy, standings } from './steps.js';

const step = (name: 'RECEIVED' | 'CHECKED' | 'PAID', done: boolean) => ({
  ...{ step: name, done, at: done ? '2025-11-20T01:00:00Z' : null, text: { id: name, en: name } },
});

describe('The steps of a claim', () => {
  it('are done, worked on now, or to come', () => {
    const all = standings([step('RECEIVED', true), step('CHECKED', false), step('PAID', false)]);
    expect(all.map(({ standing }) => standing)).toEqual(['done', 'now', 'later']);
  });

  it('are all done at the end', () => {
    expect(standings([step('RECEIVED', true), step('PAID', true)]).map(({ standing }) => standing)).toEqual([
      'done',
      'done',
    ]);
  });
});

describe('The day of payment', () => {
  it('is told until a claim has ended', () => {
    expect(payableBy({ state: 'Approved', dueOn: '2025-11-27' })).toBe('2025-11-27');
    expect(payableBy({ state: 'Submitted', dueOn: null })).toBeNull();
    for (const state of ['Settled', 'Rejected', 'Withdrawn'] as const)
      expect(payableBy({ state, dueOn: '2025-11-27' })).toBeNull();
  });
});

describe('A secret', () => {
  it.each([
    ['4xk9t2qw', '4XK9-T2QW'],
    ['4XK9-T2QW', '4XK9-T2QW'],
    [' 4xk9 t2qw ', '4XK9-T2QW'],
    ['4xk', '4XK'],
    ['', ''],
  ])('typed %j stands as %j', (typed, shown) => {
    expect(asOnSlip(typed)).toBe(shown);
  });
});
