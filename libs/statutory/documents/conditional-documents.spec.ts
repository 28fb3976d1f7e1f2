import { describe, expect, it } from '@jest/globals';
import { BUILT_IN_LAW } from '../law/built-in.js';
import { conditionalDocuments } from './conditional-documents.js';

const today = Temporal.PlainDate.from('2026-01-02');

describe('What only a person can ask for', () => {
  it.each([
    ['JKM', ['MARRIAGE_BOOK']],
    ['JKK', ['DUTY_LETTER', 'POLICE_REPORT', 'WITNESSES']],
    ['SCHOLARSHIP', []],
  ] as const)('%s: %j', (claim, codes) => {
    expect(conditionalDocuments(BUILT_IN_LAW, claim, today).map(({ code }) => code)).toEqual(codes);
  });
});
