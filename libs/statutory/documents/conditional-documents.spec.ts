import { describe, expect, it } from '@jest/globals';
import { BUILT_IN_LAW } from '../law/built-in.js';
import { conditionalDocuments } from './conditional-documents.js';
import type { DocumentedClaim } from './document.types.js';

const today = Temporal.PlainDate.from('2026-01-02');

const OF_HEIRS = ['GUARDIANSHIP', 'COHEIRS_CONSENT', 'WILL', 'NO_HEIRS_STATEMENT', 'KTP_FUNERAL_ARRANGER'];

describe('What only a person can ask for', () => {
  it.each<[DocumentedClaim, string[]]>([
    ['JKM', ['MARRIAGE_BOOK', ...OF_HEIRS]],
    [
      'JKK',
      ['DUTY_LETTER', 'POLICE_REPORT', 'WITNESSES', 'JASA_RAHARJA_LETTER', 'DISEASE_DIAGNOSIS', ...OF_HEIRS],
    ],
    ['SCHOLARSHIP', []],
  ])('%s: %j', (claim, codes) => {
    expect(conditionalDocuments(BUILT_IN_LAW, claim, today).map(({ code }) => code)).toEqual(codes);
  });
});
