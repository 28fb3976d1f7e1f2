import { describe, expect, it } from '@jest/globals';
import { eachOnce, type LawReference } from './law.js';

const rate: LawReference = {
  regulation: 'PP 44/2015',
  article: 'Lampiran II',
  effectiveFrom: '2015-07-01',
  effectiveTo: null,
  mark: 'CONFIRMED',
};
const relief: LawReference = {
  regulation: 'PP 50/2025',
  article: 'Pasal 3 dan 4',
  effectiveFrom: '2026-01-01',
  effectiveTo: '2027-03-31',
  mark: 'UNCONFIRMED',
};

describe('The rows of law of a line', () => {
  it('are named once each, the first one first and as it was marked first', () => {
    expect(eachOnce([rate, relief, { ...rate, mark: 'INFERRED' }])).toEqual([rate, relief]);
    expect(eachOnce([])).toEqual([]);
  });

  it('are two where one article was in force twice', () => {
    const before = { ...relief, effectiveFrom: '2025-01-01', effectiveTo: '2025-12-31' };
    expect(eachOnce([relief, before])).toEqual([relief, before]);
  });
});
