import { describe, expect, it } from '@jest/globals';
import { BUILT_IN_LAW, BUILT_IN_TABLES } from '../law/built-in.js';
import { type Law, lawOfFiles } from '../law/law.js';
import type { Circumstances, DocumentedClaim } from './document.types.js';
import { requiredDocuments } from './required-documents.js';

const day = (iso: string): Temporal.PlainDate => Temporal.PlainDate.from(iso);
const FILED = { date: day('2026-11-20') };

const codes = (claim: DocumentedClaim, circumstances: Circumstances, law: Law = BUILT_IN_LAW) =>
  requiredDocuments(law, claim, circumstances).map(({ code }) => code);

const JKK = [
  'KK1_REPORT',
  'KK2_REPORT',
  'KK3_DOCTOR_CERTIFICATE',
  'KPJ_CARD',
  'KTP_PARTICIPANT',
  'ATTENDANCE',
  'CHRONOLOGY',
];
const JKM = [
  'KPJ_CARD',
  'KTP_PARTICIPANT',
  'KTP_HEIR',
  'DEATH_CERTIFICATE',
  'FAMILY_CARD',
  'HEIR_CERTIFICATE',
  'BANK_BOOK',
];

describe('the checklist of a JKM death', () => {
  it('has the papers of the death and of the heir', () => {
    expect(codes('JKM', { ...FILED, outcome: 'death' })).toEqual(JKM);
  });

  it('has a marriage book where the heir is the spouse', () => {
    expect(codes('JKM', { ...FILED, outcome: 'death', spouse: true })).toEqual([...JKM, 'MARRIAGE_BOOK']);
  });

  it('has nothing of an accident', () => {
    const circumstances = { hasCosts: true, onDuty: true, road: true } as const;
    expect(codes('JKM', { ...FILED, outcome: 'death', ...circumstances })).toEqual(JKM);
  });
});

describe('the papers of the heirs', () => {
  const without = (...codesLeftOut: string[]) => JKM.filter(code => !codesLeftOut.includes(code));

  it.each<[Partial<Circumstances>, string[]]>([
    [{ heirProof: 'HEIR_CERTIFICATE' }, JKM],
    [{ minor: true }, [...JKM, 'GUARDIANSHIP']],
    [{ heirProof: 'COHEIRS_CONSENT' }, [...JKM, 'COHEIRS_CONSENT']],
    [{ heirProof: 'WILL' }, [...JKM, 'WILL']],
    [
      { heirProof: 'NO_HEIRS' },
      [...without('KTP_HEIR', 'HEIR_CERTIFICATE'), 'NO_HEIRS_STATEMENT', 'KTP_FUNERAL_ARRANGER'],
    ],
  ])('with %j are %j', (circumstances, expected) => {
    expect(codes('JKM', { ...FILED, outcome: 'death', ...circumstances })).toEqual(expected);
  });

  it('are asked for a death by accident, too', () => {
    const circumstances = { outcome: 'death', minor: true, heirProof: 'NO_HEIRS' } as const;
    expect(codes('JKK', { ...FILED, ...circumstances })).toEqual([
      ...JKK,
      ...['DEATH_CERTIFICATE', 'BANK_BOOK', 'GUARDIANSHIP', 'NO_HEIRS_STATEMENT', 'KTP_FUNERAL_ARRANGER'],
    ]);
  });
});

describe('the checklist of a work accident', () => {
  it.each([
    ['recovered', {}, []],
    ['disability', {}, []],
    ['total-permanent', {}, []],
    ['recovered', { spouse: true }, []],
    ['recovered', { hasCosts: true }, ['RECEIPTS']],
    ['recovered', { onDuty: true }, ['DUTY_LETTER']],
    ['recovered', { road: true }, ['POLICE_REPORT']],
    ['recovered', { road: false }, ['WITNESSES']],
    ['recovered', { disease: true }, ['DISEASE_DIAGNOSIS']],
    ['recovered', { jasaRaharja: true }, ['JASA_RAHARJA_LETTER']],
    ['death', {}, ['DEATH_CERTIFICATE', 'HEIR_CERTIFICATE', 'KTP_HEIR', 'BANK_BOOK']],
    [
      'death',
      { hasCosts: true, onDuty: true, road: true },
      [
        'RECEIPTS',
        'DEATH_CERTIFICATE',
        'HEIR_CERTIFICATE',
        'KTP_HEIR',
        'BANK_BOOK',
        'DUTY_LETTER',
        'POLICE_REPORT',
      ],
    ],
  ] as const)('ending in %s, with %j, asks besides for %j', (outcome, circumstances, besides) => {
    expect(codes('JKK', { ...FILED, outcome, ...circumstances })).toEqual([...JKK, ...besides]);
  });
});

describe('the checklist of a scholarship', () => {
  it('has the papers of the child, the school and the guardian', () => {
    expect(codes('SCHOLARSHIP', FILED)).toEqual([
      'SCHOLARSHIP_FORM',
      'BIRTH_CERTIFICATE',
      'FAMILY_CARD',
      'SCHOOL_CERTIFICATE',
      'SCHOOL_REPORT',
      'BANK_BOOK',
      'KTP_GUARDIAN',
    ]);
  });
});

describe('a checklist', () => {
  it('names every paper in both languages, with its regulation', () => {
    const papers = requiredDocuments(BUILT_IN_LAW, 'JKK', { ...FILED, outcome: 'death', hasCosts: true });
    expect(papers).toHaveLength(12);
    for (const { text, law } of papers) {
      expect(text.id).not.toBe(text.en);
      expect(law.regulation).toBe('Permenaker 5/2021');
    }
  });

  it.each([
    ['2021-03-31', false],
    ['2021-04-01', true],
  ])('of a claim filed on %s is by Permenaker 5/2021: %p', (date, expected) => {
    const [first] = requiredDocuments(BUILT_IN_LAW, 'JKM', { date: day(date), outcome: 'death' });
    expect(first?.law.regulation === 'Permenaker 5/2021').toBe(expected);
  });

  it('never changes after filing', () => {
    const law = lawOfFiles({
      ...BUILT_IN_TABLES,
      'documents.json': {
        title: { id: 'Dokumen', en: 'Documents' },
        rows: [
          paper({ code: 'OLD_FORM', effectiveFrom: '2021-04-01', effectiveTo: '2025-12-31' }),
          paper({ code: 'NEW_FORM', effectiveFrom: '2026-01-01', effectiveTo: null }),
        ],
      },
    });
    expect(codes('JKK', { date: day('2025-12-31') }, law)).toEqual(['OLD_FORM']);
    expect(codes('JKK', { date: day('2026-01-01') }, law)).toEqual(['NEW_FORM']);
    expect(() => codes('JKM', FILED, law)).toThrow('No checklist of JKM is in force on 2026-11-20');
  });

  it('is never empty for want of a law', () => {
    expect(() => codes('JKK', { date: day('2015-06-30') })).toThrow(/No checklist of JKK/);
    expect(codes('JKK', { date: day('2015-07-01') })).toEqual(JKK);
  });
});

function paper(row: { code: string; effectiveFrom: string; effectiveTo: string | null }) {
  return {
    ...row,
    claim: 'JKK',
    when: 'always',
    text: { id: 'Formulir karangan', en: 'Made-up form' },
    regulation: 'Permenaker karangan',
    article: 'Lampiran',
    mark: 'UNCONFIRMED',
    sources: [],
  };
}
