import { describe, expect, it } from '@jest/globals';
import { newEntry, previewOf, submissionOf } from './entry.js';
import { faultsOf } from './faults.js';
import { type HeirRank, type HeirsRow, higherRanks, NOTHING_SAID, provedBy, ranksOf } from './heirs-row.js';

const rank = (number: number, code: string, programme: HeirRank['programme'] = 'JKM'): HeirRank => ({
  ...{ programme, rank: number, regulation: 'PP 44/2015', article: 'Pasal 40' },
  kinships: [{ code, text: { id: code, en: code } }],
});
const order = [rank(1, 'SPOUSE'), rank(2, 'PARENT'), rank(5, 'NAMED_IN_WILL'), rank(1, 'SPOUSE', 'JKK')];
const ranks = ranksOf(order, { programme: 'JKM' });
const said = (over: Partial<HeirsRow>): HeirsRow => ({ ...NOTHING_SAID, ...over });
const numbers = (heirs: HeirsRow) => higherRanks(ranks, heirs).map(one => one.rank);
const sent = (heirs: HeirsRow, over = {}) => submissionOf({ ...newEntry('p'), heirs, ...over }).heirs;

describe('The ranks above that are asked about', () => {
  it('are those of the programme before the one that is paid', () => {
    expect(numbers(said({ proof: 'HEIR_CERTIFICATE', rank: 1 }))).toEqual([]);
    expect(numbers(said({ proof: 'HEIR_CERTIFICATE', rank: 5 }))).toEqual([1, 2]);
    expect(numbers(said({ proof: 'HEIR_CERTIFICATE' }))).toEqual([]);
  });

  it('are all where nobody is left', () => {
    expect(numbers(said({ proof: 'NO_HEIRS', rank: 2 }))).toEqual([1, 2, 5]);
  });
});

describe('The proof', () => {
  it('by a will is of those whom it names', () => {
    expect(provedBy('WILL', said({ rank: 1 }), ranks)).toMatchObject({ proof: 'WILL', rank: 5 });
    expect(provedBy('COHEIRS_CONSENT', said({ rank: 2 }), ranks).rank).toBe(2);
  });

  it('and the rank are to be chosen of a death, and asked of nobody who is alive', () => {
    const faults = (heirs: HeirsRow, over = {}) =>
      Object.keys(faultsOf({ ...newEntry('p'), heirs, ...over }, '2025-11-20')).filter(path =>
        path.startsWith('heirs'),
      );
    expect(faults(NOTHING_SAID)).toEqual(['heirs.proof']);
    expect(faults(said({ proof: 'HEIR_CERTIFICATE' }))).toEqual(['heirs.rank']);
    expect(faults(said({ proof: 'NO_HEIRS' }))).toEqual([]);
    expect(faults(NOTHING_SAID, { programme: 'JKK', outcome: 'recovered' })).toEqual([]);
  });
});

describe('What is sent of the heirs', () => {
  it('has no tick of a rank that is not above', () => {
    expect(sent(said({ proof: 'HEIR_CERTIFICATE', rank: 2, emptyRanks: [1, 2, 3] }))).toEqual({
      ...{ proof: 'HEIR_CERTIFICATE', rank: 2, emptyRanks: [1] },
    });
  });

  it('names no rank where nobody is left', () => {
    expect(sent(said({ proof: 'NO_HEIRS', rank: 1, emptyRanks: [1, 2, 5] }))).toEqual({
      ...{ proof: 'NO_HEIRS', emptyRanks: [1, 2, 5] },
    });
  });

  it('is nothing while it is not chosen, and nothing of the living, not even in a preview', () => {
    expect(sent(NOTHING_SAID)).toBeUndefined();
    const heirs = said({ proof: 'HEIR_CERTIFICATE', rank: 1 });
    expect(sent(heirs, { programme: 'JKK', outcome: 'recovered' })).toBeUndefined();
    expect(previewOf({ ...newEntry('p'), heirs }).heirs).toMatchObject({ rank: 1 });
  });
});
