import type { BilingualText } from '#contracts';

/** Why the proof of a school year is not accepted. The list is open: another code is accepted, and shown as it is. */
const REASONS: Readonly<Record<string, BilingualText>> = {
  PROOF_UNREADABLE: { id: 'Surat sekolah tidak terbaca', en: 'The letter of the school cannot be read' },
  PROOF_NOT_MATCHING: {
    id: 'Isi surat tidak sesuai dengan isian',
    en: 'The letter does not agree with what was entered',
  },
  PROOF_NOT_GENUINE: {
    id: 'Sekolah tidak mengeluarkan surat itu',
    en: 'The school did not issue that letter',
  },
  CHILD_DOES_NOT_STUDY: { id: 'Anak tidak lagi bersekolah', en: 'The child does not study any more' },
};

export const DECLINE_REASONS = Object.entries(REASONS).map(([code, text]) => ({ code, text }));

/** In words, also of a reason that is in no list here. */
export const declineReasonText = (code: string): BilingualText => REASONS[code] ?? { id: code, en: code };
