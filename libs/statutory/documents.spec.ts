import { describe, expect, it } from '@jest/globals';
import { requiredDocuments } from './documents.js';

const codes = (...asked: Parameters<typeof requiredDocuments>) =>
  requiredDocuments(...asked).map(({ code }) => code);
const JKK = [
  'KK1_REPORT',
  'KK2_REPORT',
  'KK3_DOCTOR_CERTIFICATE',
  'KPJ_CARD',
  'KTP_PARTICIPANT',
  'ATTENDANCE',
  'CHRONOLOGY',
];

describe('the checklist of a claim', () => {
  it('of a JKM death', () => {
    expect(codes('JKM', 'death')).toEqual([
      'KPJ_CARD',
      'KTP_PARTICIPANT',
      'KTP_HEIR',
      'DEATH_CERTIFICATE',
      'FAMILY_CARD',
      'HEIR_CERTIFICATE',
      'BANK_BOOK',
    ]);
  });

  it('of a work accident', () => {
    expect(codes('JKK', 'recovered')).toEqual(JKK);
  });

  it('asks for receipts where costs are claimed, and only of JKK', () => {
    expect(codes('JKK', 'recovered', { hasCosts: true })).toEqual([...JKK, 'RECEIPTS']);
    expect(codes('JKM', 'death', { hasCosts: true })).not.toContain('RECEIPTS');
  });

  it('asks for the papers of the death and of the heir when the accident killed', () => {
    expect(codes('JKK', 'death')).toEqual([
      ...JKK,
      'DEATH_CERTIFICATE',
      'HEIR_CERTIFICATE',
      'KTP_HEIR',
      'BANK_BOOK',
    ]);
  });

  it('names every paper in both languages', () => {
    for (const { text, law } of requiredDocuments('JKK', 'death', { hasCosts: true })) {
      expect(text.id).not.toBe(text.en);
      expect(law.regulation).toBe('Permenaker 5/2021');
    }
  });
});
