import { describe, expect, it } from '@jest/globals';
import { newEntry, previewOf, resubmissionOf, submissionOf } from './entry.js';
import { faultsOf, stepOf } from './faults.js';
import { letterRowOf, NO_LETTER } from './letter-row.js';

const letter = {
  ...({ kind: 'TREATMENT', amount: 2_000_000, letterNumber: 'JR/7' } as const),
  letterDate: '2025-12-15',
};
const accident = { ...newEntry('person', 'report'), letters: [letterRowOf(letter)] };

describe('What Jasa Raharja paid', () => {
  it('is sent with the claim of an accident, and with no other', () => {
    expect(submissionOf(accident).jasaRaharja).toEqual([letter]);
    expect(resubmissionOf(accident).jasaRaharja).toEqual([letter]);
    expect(submissionOf({ ...accident, programme: 'JKM' }).jasaRaharja).toEqual([]);
    expect(submissionOf(newEntry('person')).jasaRaharja).toEqual([]);
  });

  it('is asked about once a letter is filled in', () => {
    const half = { ...accident, letters: [...accident.letters, { ...NO_LETTER, amount: '1' }] };
    expect(previewOf(half).jasaRaharja).toEqual([letter]);
  });

  it('is told what it lacks, where it is asked', () => {
    const faults = faultsOf({ ...accident, letters: [NO_LETTER] }, '2026-01-01');
    expect(faults).toMatchObject({
      'jasaRaharja.0.amount': 'amount',
      'jasaRaharja.0.letterNumber': 'letter',
      'jasaRaharja.0.letterDate': 'letterDate',
    });
    expect(stepOf('jasaRaharja.0.amount')).toBe('costs');
    expect(Object.keys(faultsOf(accident, '2026-01-01')).filter(path => path.startsWith('jasa'))).toEqual([]);
  });
});
