import type { BilingualText } from '#contracts';
import type { Cost } from '../claim/claim.events.js';
import { RETURN_REASON_TEXTS } from '../claim/return-reasons.table.js';

export interface Choice<Code extends string = string> {
  readonly code: Code;
  readonly text: BilingualText;
}

const textsOf = <Code extends string>(texts: Readonly<Record<Code, BilingualText>>): Choice<Code>[] =>
  Object.entries<BilingualText>(texts).map(([code, text]) => ({ code: code as Code, text }));

/**
 * What forms offer where a request takes a code. Reasons of return (with words) and of withdrawal are open, and so are relations
 * where nobody died: another code of the same form is accepted, and shown as it is. Of a death the order of heirs decides.
 */
export const RELATIONS: readonly Choice[] = textsOf({
  SPOUSE: { id: 'Suami atau istri', en: 'Husband or wife' },
  WIDOW: { id: 'Janda', en: 'Widow' },
  WIDOWER: { id: 'Duda', en: 'Widower' },
  CHILD: { id: 'Anak', en: 'Child' },
  PARENT: { id: 'Orang tua', en: 'Parent' },
  GRANDPARENT: { id: 'Kakek atau nenek', en: 'Grandparent' },
  GRANDCHILD: { id: 'Cucu', en: 'Grandchild' },
  SIBLING: { id: 'Saudara kandung', en: 'Brother or sister' },
  PARENT_IN_LAW: { id: 'Mertua', en: 'Parent-in-law' },
  NAMED_IN_WILL: { id: 'Pihak yang ditunjuk dalam wasiat', en: 'Person named in a will' },
  FUNERAL_ARRANGER: { id: 'Pihak yang mengurus pemakaman', en: 'Whoever arranged the burial' },
  WORKER: { id: 'Peserta sendiri', en: 'The member' },
  EMPLOYER: { id: 'Pemberi kerja yang menalangi biaya', en: 'Employer who advanced the costs' },
  PARTNER_HOSPITAL: { id: 'Rumah sakit mitra (PLKK)', en: 'Partner hospital (PLKK)' },
  HOSPITAL: {
    id: 'Rumah sakit yang dicatat sebelum ada daftar',
    en: 'Hospital entered before there was a register',
  },
});

export const COST_KINDS: readonly Choice<Cost['kind']>[] = textsOf({
  medical: { id: 'Pengobatan dan perawatan', en: 'Medical care' },
  'transport-land': {
    id: 'Angkutan darat, sungai, atau danau',
    en: 'Transport by land, river or lake',
  },
  'transport-sea': { id: 'Angkutan laut', en: 'Transport by sea' },
  'transport-air': { id: 'Angkutan udara', en: 'Transport by air' },
  homecare: { id: 'Perawatan di rumah', en: 'Care at home' },
  prosthesis: { id: 'Alat bantu (orthose) atau alat ganti (prothese)', en: 'Orthosis or prosthesis' },
  dentures: { id: 'Gigi tiruan', en: 'Dentures' },
  hearingAid: { id: 'Alat bantu dengar', en: 'Hearing aid' },
  glasses: { id: 'Kacamata', en: 'Glasses' },
  diagnosis: {
    id: 'Pemeriksaan diagnostik penyakit akibat kerja',
    en: 'Examination for an occupational disease',
  },
});

export const RETURN_REASONS: readonly Choice[] = textsOf(RETURN_REASON_TEXTS);

export const WITHDRAWAL_REASONS: readonly Choice[] = textsOf({
  FAMILY_WITHDRAWS: { id: 'Ditarik atas permintaan keluarga', en: 'The family withdraws it' },
  WORKER_WITHDRAWS: { id: 'Ditarik atas permintaan peserta', en: 'The member withdraws it' },
  WRONG_PERSON: { id: 'Diajukan atas orang yang salah', en: 'Submitted for the wrong person' },
  WRONG_PROGRAMME: { id: 'Diajukan pada program yang salah', en: 'Submitted under the wrong programme' },
  SUBMITTED_TWICE: { id: 'Diajukan dua kali', en: 'Submitted twice' },
  OTHER: { id: 'Alasan lain, disampaikan langsung', en: 'Another reason, told in person' },
});

/** Cleared is said where there is an explanation; a signal that stands may be the ground of a rejection. */
export const SIGNAL_DECISIONS: readonly Choice<'CLEARED' | 'STANDS'>[] = textsOf({
  CLEARED: { id: 'Dapat dijelaskan, klaim diteruskan', en: 'Explained, the claim goes on' },
  STANDS: { id: 'Belum dapat dijelaskan', en: 'Not explained' },
});

export const LATE_CONTRIBUTION_DECISIONS: readonly Choice<'COUNTS' | 'DOES_NOT_COUNT'>[] = textsOf({
  COUNTS: { id: 'Diperhitungkan', en: 'Counts' },
  DOES_NOT_COUNT: { id: 'Tidak diperhitungkan', en: 'Does not count' },
});
