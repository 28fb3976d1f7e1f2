import { expect, it } from '@jest/globals';
import { classifiedInWords } from './classified-texts.js';

const jkm = { receiptNumber: 'JKM-2025-ABCDEF0123', programme: 'JKM', determinedOn: null } as const;

it('Of a claim that is what it was filed as nothing is said', () => {
  expect(classifiedInWords(jkm)).toEqual([]);
  expect(classifiedInWords({})).toEqual([]);
});

it('Of one that was moved it is said what it was filed as, and that the receipt stays', () => {
  expect(classifiedInWords({ ...jkm, programme: 'JKK' }).map(({ en }) => en)).toEqual([
    'This claim was filed as JKM and is now handled as a work accident (JKK); its receipt number stays.',
  ]);
});

it('A letter of the labour inspector is said with its date', () => {
  expect(classifiedInWords({ ...jkm, determinedOn: '2025-12-21' }).map(({ id }) => id)).toEqual([
    'Penetapan pengawas ketenagakerjaan tanggal 21 Desember 2025 tercatat pada klaim ini.',
  ]);
});
