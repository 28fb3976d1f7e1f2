import { describe, expect, it } from '@jest/globals';
import { rupiah } from '#kernel';
import { BUILT_IN_LAW } from '../law/built-in.js';
import { lawOn, readingOf, theRow } from '../law/law-of-the-day.js';
import type { LawReference, Mark } from '../law/terms.js';
import { explainedLine, referenceOf } from './line.js';

const today = lawOn(BUILT_IN_LAW, Temporal.PlainDate.from('2026-07-01'), { ROUNDING: 'down' });
const row = (mark: Mark): LawReference => ({
  regulation: 'PP 0/2000',
  article: 'Pasal 1',
  effectiveFrom: Temporal.PlainDate.from('2015-07-01'),
  effectiveTo: null,
  mark,
});
const parts = {
  component: 'stmb',
  amount: rupiah(803_420),
  formula: '24.102.600 × 1 / 30',
  text: { id: 'STMB', en: 'STMB' },
} as const;

describe('an explained line', () => {
  it('has its amount, its words and its law, and nothing that was not said', () => {
    expect(explainedLine({ ...parts, law: row('CONFIRMED') })).toEqual({
      component: 'stmb',
      item: null,
      amount: 803_420,
      formula: '24.102.600 × 1 / 30',
      text: { id: 'STMB', en: 'STMB' },
      law: row('CONFIRMED'),
      alsoBy: [],
      readings: {},
      mark: 'CONFIRMED',
    });
  });

  it('keeps the item, the further rows and the readings by policy', () => {
    const line = explainedLine({
      ...parts,
      item: 'thumb',
      law: row('CONFIRMED'),
      alsoBy: [row('INFERRED')],
      readings: [readingOf(today, 'ROUNDING'), readingOf(today, 'STMB_YEAR')],
    });
    expect(line.item).toBe('thumb');
    expect(line.alsoBy).toEqual([row('INFERRED')]);
    expect(line.readings).toEqual({ ROUNDING: 'down', STMB_YEAR: '12-months-are-360-days' });
  });

  it.each([
    ['CONFIRMED', [], 'CONFIRMED'],
    ['CONFIRMED', ['CONFIRMED'], 'CONFIRMED'],
    ['CONFIRMED', ['INFERRED'], 'INFERRED'],
    ['INFERRED', ['CONFIRMED'], 'INFERRED'],
    ['INFERRED', ['UNCONFIRMED', 'CONFIRMED'], 'UNCONFIRMED'],
    ['UNCONFIRMED', ['CONFIRMED'], 'UNCONFIRMED'],
  ] as const)('by a row that is %s and further rows that are %j is %s', (mark, others, expected) => {
    expect(explainedLine({ ...parts, law: row(mark), alsoBy: others.map(row) }).mark).toBe(expected);
  });

  it('is no surer than the reading that it rests on', () => {
    const rounding = readingOf(today, 'ROUNDING');
    expect(rounding.law.mark).toBe('UNCONFIRMED');
    expect(explainedLine({ ...parts, law: row('CONFIRMED'), readings: [rounding] }).mark).toBe('UNCONFIRMED');
  });
});

describe('the reference of a row', () => {
  it('says where the rule stands and when it holds, without the amounts of the row', () => {
    const reference = referenceOf(theRow(today.rows.homecare));
    expect(Object.keys(reference)).toEqual(['regulation', 'article', 'effectiveFrom', 'effectiveTo', 'mark']);
    expect(reference.regulation).toBe('PP 82/2019');
    expect(reference.effectiveFrom.toString()).toBe('2019-12-02');
  });

  it('is one object for each row', () => {
    const [land, sea] = today.rows.transportCaps;
    expect(land && referenceOf(land)).toBe(land && referenceOf(land));
    expect(land && referenceOf(land)).not.toBe(sea && referenceOf(sea));
  });
});
