import { type BilingualText, day, type LawReference, type Programme } from './law.js';

export interface DocumentRow extends LawReference {
  readonly programme: Programme;
  readonly code: string;
  /** When it is asked for: at every claim of the programme, at a death only, or only where costs are claimed. */
  readonly when: 'always' | 'death' | 'costs';
  readonly text: BilingualText;
}

const permenaker = {
  regulation: 'Permenaker 5/2021',
  article: 'pasal belum diperiksa',
  effectiveFrom: day('2021-04-01'),
  effectiveTo: null,
  mark: 'CONFIRMED',
} as const;
const jkm = { programme: 'JKM', when: 'death', ...permenaker } as const;
const jkk = { programme: 'JKK', when: 'always', ...permenaker } as const;
const jkkDeath = { ...jkk, when: 'death', mark: 'FROM_MEMORY' } as const;

const CARD = { id: 'Kartu peserta (KPJ)', en: 'Membership card (KPJ)' };
const KTP_PARTICIPANT = { id: 'KTP peserta', en: 'Identity card of the member' };
const KTP_HEIR = { id: 'KTP ahli waris', en: 'Identity card of the heir' };
const DEATH_CERTIFICATE = { id: 'Akta atau surat keterangan kematian', en: 'Death certificate' };
const HEIR_CERTIFICATE = { id: 'Surat keterangan ahli waris', en: 'Heir certificate' };
const BANK_BOOK = { id: 'Buku rekening penerima', en: "Payee's bank book" };

/** The checklist of a claim. Conditional papers (marriage book, police report, duty letter) are asked for by a person. */
export const DOCUMENTS: readonly DocumentRow[] = [
  { ...jkm, code: 'KPJ_CARD', text: CARD },
  { ...jkm, code: 'KTP_PARTICIPANT', text: KTP_PARTICIPANT },
  { ...jkm, code: 'KTP_HEIR', text: KTP_HEIR },
  { ...jkm, code: 'DEATH_CERTIFICATE', text: DEATH_CERTIFICATE },
  { ...jkm, code: 'FAMILY_CARD', text: { id: 'Kartu Keluarga', en: 'Family card' } },
  { ...jkm, code: 'HEIR_CERTIFICATE', text: HEIR_CERTIFICATE },
  { ...jkm, code: 'BANK_BOOK', text: BANK_BOOK },
  {
    ...jkk,
    code: 'KK1_REPORT',
    text: { id: 'Laporan kecelakaan tahap I (KK1)', en: 'Accident report, stage I (KK1)' },
  },
  {
    ...jkk,
    code: 'KK2_REPORT',
    text: { id: 'Laporan kecelakaan tahap II (KK2)', en: 'Accident report, stage II (KK2)' },
  },
  {
    ...jkk,
    code: 'KK3_DOCTOR_CERTIFICATE',
    text: { id: 'Surat keterangan dokter (KK3)', en: "Doctor's certificate (KK3)" },
  },
  { ...jkk, code: 'KPJ_CARD', text: CARD },
  { ...jkk, code: 'KTP_PARTICIPANT', text: KTP_PARTICIPANT },
  {
    ...jkk,
    code: 'ATTENDANCE',
    text: { id: 'Daftar hadir bulan kejadian', en: 'Attendance of the month of the accident' },
  },
  { ...jkk, code: 'CHRONOLOGY', text: { id: 'Kronologi kejadian', en: 'Account of what happened' } },
  {
    ...jkk,
    when: 'costs',
    code: 'RECEIPTS',
    text: { id: 'Kuitansi asli biaya yang diganti', en: 'Original receipts of the costs claimed' },
  },
  { ...jkkDeath, code: 'DEATH_CERTIFICATE', text: DEATH_CERTIFICATE },
  { ...jkkDeath, code: 'HEIR_CERTIFICATE', text: HEIR_CERTIFICATE },
  { ...jkkDeath, code: 'KTP_HEIR', text: KTP_HEIR },
  { ...jkkDeath, code: 'BANK_BOOK', text: BANK_BOOK },
];
