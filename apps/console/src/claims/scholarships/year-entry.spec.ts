import { describe, expect, it } from '@jest/globals';
import {
  noProofFor,
  type ProofTyped,
  placeOfRefusal,
  proofFaults,
  proofOf,
  yearInWords,
} from './year-entry.js';

const TODAY = '2026-11-20';
const childId = '01a1fe41-e756-7419-9a48-fc1ab4232343';
const typed: ProofTyped = {
  ...noProofFor(childId),
  ...{ startsOn: '2026-07-13', level: 'SD', school: ' SD Contoh ', letterNumber: ' 421/26 ' },
  ...{ letterDate: '2026-07-20', documents: ['SCHOOL_LETTER'] },
};

describe('The proof of a school year', () => {
  it('needs everything that the letter of the school says', () => {
    expect(proofFaults(typed, TODAY)).toEqual({});
    expect(proofFaults(noProofFor(''), TODAY)).toEqual({
      ...{ childId: 'choose', startsOn: 'fillIn', level: 'choose', school: 'fillIn' },
      ...{ letterNumber: 'fillIn', letterDate: 'fillIn' },
    });
    const early = { ...typed, startsOn: '2026-11-21', letterDate: '2026-11-21' };
    expect(proofFaults(early, TODAY)).toEqual({ startsOn: 'future', letterDate: 'future' });
    expect(proofOf({ ...typed, level: '' }, TODAY)).toBeNull();
  });

  it('is named after the first day of the year', () => {
    expect(proofOf(typed, TODAY)).toEqual({
      ...{ childId, schoolYear: 2026, startsOn: '2026-07-13', level: 'SD', school: 'SD Contoh' },
      ...{ letterNumber: '421/26', letterDate: '2026-07-20', documents: ['SCHOOL_LETTER'] },
      ...{ married: false, working: false },
    });
    expect(yearInWords(2026)).toBe('2026/2027');
  });

  it('is refused at the field that is to blame', () => {
    expect(placeOfRefusal({ code: 'SCHOLARSHIP_DOCUMENTS_MISSING' })).toBe('documents');
    expect(placeOfRefusal({ code: 'SCHOLARSHIP_YEAR_NOT_DUE' })).toBeNull();
  });
});
