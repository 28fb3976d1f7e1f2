import { describe, expect, it } from '@jest/globals';
import { newEntry } from './entry.js';
import { NOTHING_SAID } from './heirs-row.js';
import { papersOf, papersThatFollow } from './papers.js';
import { NO_PAYEE } from './payee-row.js';

const papers = (...codes: string[]) => codes.map(code => ({ code }));
const lists = {
  usual: papers('KPJ_CARD', 'HEIR_CERTIFICATE'),
  conditional: papers('WILL', 'GUARDIANSHIP', 'WILL'),
  required: papers('KPJ_CARD', 'WILL'),
};
const entry = newEntry('p');
const byWill = { ...entry, heirs: { ...NOTHING_SAID, proof: 'WILL' as const } };
const ofChild = { ...entry, payees: [{ ...NO_PAYEE, isMinor: true }] };

describe('The checklist of an entry', () => {
  it('is the usual one while heirs are shown by their certificate, or not said yet', () => {
    expect(papersOf(entry, lists)).toEqual({
      listed: lists.usual,
      others: papers('WILL', 'GUARDIANSHIP'),
    });
    expect(papersThatFollow(entry, lists)).toEqual([]);
  });

  it('is what the service asks for of a will or a child; the rest stands under “only where needed”', () => {
    for (const one of [byWill, ofChild])
      expect(papersOf(one, lists)).toEqual({
        listed: lists.required,
        others: papers('HEIR_CERTIFICATE', 'GUARDIANSHIP'),
      });
    expect(papersThatFollow(byWill, lists)).toEqual(papers('WILL'));
  });

  it('is the usual one until the service has said, and of the living', () => {
    expect(papersOf(byWill, { ...lists, required: [] }).listed).toEqual(lists.usual);
    expect(papersOf({ ...byWill, outcome: 'recovered' }, lists).listed).toEqual(lists.usual);
  });
});
