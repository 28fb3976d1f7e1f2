import type { BilingualText } from '#contracts';

/** A paper that the tables do not name; which one it is stands in the words of who asks. */
export const OTHER_DOCUMENT = 'OTHER_DOCUMENT';
export const OTHER_DOCUMENT_WORDS: BilingualText = {
  id: 'Dokumen lain, yang dijelaskan petugas Anda',
  en: 'Another document, which your officer will name',
};

interface LaterPaperReason {
  readonly code: string;
  /** Asked for this reason from this day on. */
  readonly from: string;
  readonly text: BilingualText;
}

/** Why a paper beyond the checklist may be asked for. */
export const LATER_PAPER_REASONS: readonly LaterPaperReason[] = [
  {
    code: 'IDENTITY_DOUBTFUL',
    from: '2025-01-01',
    text: { id: 'jati diri pada dua dokumen berbeda', en: 'two documents differ on who somebody is' },
  },
  {
    code: 'CAUSE_UNCLEAR',
    from: '2025-01-01',
    text: { id: 'sebab kejadian belum jelas', en: 'the cause of the event is not clear' },
  },
  {
    code: 'KINSHIP_UNCLEAR',
    from: '2025-01-01',
    text: { id: 'hubungan keluarga belum jelas', en: 'the kinship is not clear' },
  },
  {
    code: 'MEDICAL_FINDING_INCOMPLETE',
    from: '2025-01-01',
    text: { id: 'temuan medis belum lengkap', en: 'the medical findings are not complete' },
  },
  {
    code: 'CIRCUMSTANCE_FOUND_LATER',
    from: '2025-01-01',
    text: {
      id: 'ada keadaan yang baru diketahui setelah klaim diajukan',
      en: 'a circumstance became known only after the claim was submitted',
    },
  },
];

/** Why a paper is not needed any more. */
export const LATER_PAPER_ENDINGS: readonly LaterPaperReason[] = [
  {
    code: 'SHOWN_OTHERWISE',
    from: '2025-01-01',
    text: { id: 'sudah terbukti dengan cara lain', en: 'it was shown in another way' },
  },
  {
    code: 'ASKED_IN_ERROR',
    from: '2025-01-01',
    text: { id: 'diminta karena keliru', en: 'it was asked for by mistake' },
  },
  {
    code: 'CANNOT_BE_HAD',
    from: '2025-01-01',
    text: { id: 'tidak dapat diperoleh keluarga', en: 'the family cannot obtain it' },
  },
];

export const reasonsOn = (table: readonly LaterPaperReason[], day: string): readonly LaterPaperReason[] =>
  table.filter(({ from }) => from <= day);

/** In words; a code that nobody has named is called by itself. */
export const laterReasonInWords = (code: string): BilingualText =>
  [...LATER_PAPER_REASONS, ...LATER_PAPER_ENDINGS].find(row => row.code === code)?.text ?? {
    id: code,
    en: code,
  };
