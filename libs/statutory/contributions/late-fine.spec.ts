import { describe, expect, it } from '@jest/globals';
import { rupiah } from '#kernel';
import { BUILT_IN_LAW } from '../law/built-in.js';
import { type LateContribution, lateFine } from './late-fine.js';

const late = (changes: object = {}): LateContribution => ({
  segment: 'PU',
  contribution: rupiah(27_000),
  monthsLate: 3,
  date: Temporal.PlainDate.from('2025-02-17'),
  ...changes,
});
const COMPOUND = { LATE_FINE_GROWTH: 'compound' };

describe('the fine for a late contribution', () => {
  it('is 2% for each month', () => {
    expect(lateFine(BUILT_IN_LAW, late())).toMatchObject({
      outcome: 'fined',
      line: {
        component: 'lateFine',
        amount: 1_620,
        formula: '2% × 27.000 × 3',
        readings: { LATE_FINE_GROWTH: 'simple' },
        law: { regulation: 'PP 44/2015', mark: 'CONFIRMED' },
        mark: 'UNCONFIRMED',
      },
    });
  });

  it('grows on itself where that is the reading', () => {
    // 27.000 × 0,061208 = 1.652,616
    expect(lateFine(BUILT_IN_LAW, late(), COMPOUND)).toMatchObject({
      line: {
        amount: 1_653,
        formula: '((100% + 2%)^3 − 100%) × 27.000',
        readings: { LATE_FINE_GROWTH: 'compound', ROUNDING: 'half-up' },
      },
    });
    expect(lateFine(BUILT_IN_LAW, late(), { ...COMPOUND, ROUNDING: 'down' })).toMatchObject({
      line: { amount: 1_652 },
    });
  });

  it.each([{}, COMPOUND])('of one month is the same by both readings and rests on neither: %j', choices => {
    expect(lateFine(BUILT_IN_LAW, late({ monthsLate: 1 }), choices)).toMatchObject({
      line: { amount: 540, formula: '2% × 27.000 × 1', readings: {}, mark: 'CONFIRMED' },
    });
  });

  it('stays whole rupiah after the longest delay of the largest contribution', () => {
    const longest = late({ contribution: 1_000_000_000_000, monthsLate: 360 });
    expect(lateFine(BUILT_IN_LAW, longest)).toMatchObject({ line: { amount: 7_200_000_000_000 } });
    expect(lateFine(BUILT_IN_LAW, longest, COMPOUND).outcome).toBe('fined');
  });

  it('is asked of construction projects, but not confirmed', () => {
    expect(lateFine(BUILT_IN_LAW, late({ segment: 'CONSTRUCTION', monthsLate: 1 }))).toMatchObject({
      line: { amount: 540, mark: 'UNCONFIRMED' },
    });
  });

  it('is never asked of BPU members', () => {
    expect(lateFine(BUILT_IN_LAW, late({ segment: 'BPU' }))).toMatchObject({
      outcome: 'none',
      no: { rule: 'segmentWithoutARateIsNotFined', law: { regulation: 'PP 44/2015' }, mark: 'CONFIRMED' },
    });
  });

  it('is not asked in time', () => {
    expect(lateFine(BUILT_IN_LAW, late({ monthsLate: 0 }))).toMatchObject({
      outcome: 'none',
      no: { rule: 'contributionInTimeIsNotFined' },
    });
  });

  it.each([
    [{ segment: 'PMI' }, {}, 'segment'],
    [{ contribution: -1 }, {}, 'contribution'],
    [{ contribution: 0.5 }, {}, 'contribution'],
    [{ monthsLate: -1 }, {}, 'monthsLate'],
    [{ monthsLate: 361 }, {}, 'monthsLate'],
    [{}, { LATE_FINE_GROWTH: 'weekly' }, 'choices.LATE_FINE_GROWTH'],
  ])('is refused for %j and %j by the name of the field', (changes, choices, field) => {
    expect(lateFine(BUILT_IN_LAW, late(changes), choices)).toMatchObject({
      outcome: 'refused',
      refusal: { values: { field } },
    });
  });

  it('is refused before the law', () => {
    const early = late({ date: Temporal.PlainDate.from('2015-06-30') });
    expect(lateFine(BUILT_IN_LAW, early)).toMatchObject({ refusal: { code: 'EVENT_BEFORE_LAW' } });
  });
});
