import type { BilingualText } from '#contracts';
import type { Programme } from './claim.events.js';

export interface RejectionRule {
  readonly rule: string;
  readonly programmes: readonly Programme[];
  /** Whether validation must have found it; otherwise a person judges it from the documents. */
  readonly foundBy: 'validation' | 'judgement';
  readonly regulation: string;
  readonly article: string;
  readonly text: BilingualText;
}

const both = ['JKK', 'JKM'] as const;
const unseen = 'pasal belum diperiksa';
/** No article was found that says so: the reader is told that it is no more than a policy, and not confirmed. */
const ownPolicy = 'Kebijakan lembaga (belum dikonfirmasi)';

/** The rules under which a claim may be rejected. The article is the one that the reader of the letter is given. */
export const REJECTION_RULES: readonly RejectionRule[] = [
  {
    rule: 'PERSON_NOT_ENROLLED',
    programmes: both,
    foundBy: 'validation',
    regulation: 'PP 44/2015',
    article: unseen,
    text: { id: 'Bukan peserta program', en: 'Not a participant of the programme' },
  },
  {
    rule: 'NO_MEMBERSHIP_ON_EVENT_DATE',
    programmes: both,
    foundBy: 'validation',
    regulation: 'PP 44/2015',
    article: unseen,
    text: {
      id: 'Kepesertaan belum mulai pada hari peristiwa',
      en: 'The membership had not started on the day of the event',
    },
  },
  {
    rule: 'MONTH_NOT_PAID',
    programmes: both,
    foundBy: 'validation',
    regulation: 'PP 44/2015',
    article: unseen,
    text: {
      id: 'Iuran bulan peristiwa tidak dibayar',
      en: 'The contribution of the month of the event was not paid',
    },
  },
  {
    rule: 'LATE_CONTRIBUTION_DOES_NOT_COUNT',
    programmes: both,
    foundBy: 'validation',
    regulation: 'PP 44/2015',
    article: unseen,
    text: {
      id: 'Iuran yang diterima setelah peristiwa tidak diperhitungkan',
      en: 'A contribution received after the event was decided not to count',
    },
  },
  {
    rule: 'DUPLICATE_CLAIM',
    programmes: both,
    foundBy: 'validation',
    regulation: 'PP 44/2015',
    article: unseen,
    text: { id: 'Peristiwa yang sama sudah diklaim', en: 'The same event has been claimed already' },
  },
  {
    rule: 'CLAIM_TIME_BARRED',
    programmes: ['JKK'],
    foundBy: 'validation',
    regulation: 'PP 82/2019',
    article: 'Pasal 26',
    text: { id: 'Hak menuntut sudah kedaluwarsa', en: 'The right to claim has lapsed' },
  },
  {
    rule: 'DISEASE_FOUND_TOO_LATE',
    programmes: ['JKK'],
    foundBy: 'validation',
    regulation: 'PP 44/2015',
    article: 'pasal belum diperiksa, jangka waktu belum dikonfirmasi',
    text: {
      id: 'Penyakit akibat kerja ditemukan setelah jangka waktunya sejak berhenti bekerja',
      en: 'The occupational disease was found after its term from leaving work',
    },
  },
  {
    rule: 'SIGNAL_STANDS',
    programmes: both,
    foundBy: 'validation',
    regulation: ownPolicy,
    article: 'tidak ada pasal yang ditemukan',
    text: {
      id: 'Keadaan yang diperiksa seorang verifikator tidak dapat dijelaskan',
      en: 'A verifier looked into a circumstance that could not be explained',
    },
  },
  {
    rule: 'NOT_A_WORK_ACCIDENT',
    programmes: ['JKK'],
    foundBy: 'judgement',
    regulation: 'Permenaker 5/2021',
    article: unseen,
    text: { id: 'Bukan kecelakaan kerja', en: 'Not a work accident' },
  },
  {
    rule: 'CAUSED_BY_WORK',
    programmes: ['JKM'],
    foundBy: 'judgement',
    regulation: 'PP 44/2015',
    article: unseen,
    text: {
      id: 'Kematian karena kecelakaan kerja: ajukan sebagai JKK',
      en: 'Death by work accident: to be claimed as JKK',
    },
  },
  {
    rule: 'NOT_ENTITLED_AS_HEIR',
    programmes: both,
    foundBy: 'judgement',
    regulation: 'PP 44/2015',
    article: 'Pasal 37 dan 40',
    text: { id: 'Bukan ahli waris yang berhak', en: 'Not an heir who is entitled' },
  },
  {
    rule: 'DOCUMENT_NOT_GENUINE',
    programmes: both,
    foundBy: 'judgement',
    regulation: 'Permenaker 5/2021',
    article: unseen,
    text: { id: 'Dokumen tidak asli', en: 'A document is not genuine' },
  },
];
