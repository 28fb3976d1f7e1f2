import { defineProblems } from '#platform';
import { NIK_FAULT_WORDS, OUTCOME_WORDS } from './explain-claim/code-words.table.js';

const correctHeirs = {
  id: 'Perbaiki penerima, atau isian ahli waris (bukti, peringkat, peringkat yang kosong), lalu kirim lagi.',
  en: 'Correct the payees, or what is said of the heirs (proof, rank, empty ranks), then send it again.',
};
const correctEntry = { id: 'Perbaiki isian, lalu kirim lagi.', en: 'Correct the entry, then send it again.' };

/** What a claim of heirs, or a dispute among them, may be answered. */
export const heirProblems = defineProblems({
  HEIRS_NOT_STATED: {
    status: 422,
    id: 'Klaim kematian belum menyebut peringkat ahli waris dan buktinya.',
    en: 'The claim of a death does not say of which rank the heirs are and what shows it.',
    fix: correctHeirs,
  },
  HEIRS_OF_THE_LIVING: {
    status: 422,
    id: 'Ahli waris hanya ada pada klaim kematian, bukan untuk peserta yang {outcome}.',
    en: 'Heirs belong to the claim of a death, not to a member who {outcome}.',
    words: { outcome: OUTCOME_WORDS },
    fix: correctEntry,
  },
  HEIRS_NOT_PROVED: {
    status: 422,
    id: 'Penerima belum terbukti berhak. {why} ({regulation} {article}).',
    en: 'The payees are not shown to be entitled. {why} ({regulation} {article}).',
    fix: correctHeirs,
  },
  ONE_FUNERAL_ARRANGER: {
    status: 422,
    id: 'Tanpa ahli waris dan wasiat, penerimanya satu pihak yang mengurus pemakaman ({expected}); selebihnya untuk Dana Jaminan Sosial.',
    en: 'Without an heir and a will, the payee is the one who arranged the burial ({expected}); the rest goes to the social security fund.',
    fix: correctHeirs,
  },
  NO_COSTS_TO_REPAY: {
    status: 422,
    id: 'Penerima {relation} hanya diganti biayanya, tetapi tidak ada biaya yang diklaim.',
    en: 'A payee {relation} is repaid costs only, but no costs are claimed.',
    fix: {
      id: 'Isi biayanya, atau hapus penerima itu.',
      en: 'Enter the costs, or remove that payee.',
    },
  },
  PAYEES_TOO_MANY: {
    status: 422,
    id: 'Penerima paling banyak {most}.',
    en: 'There are at most {most} payees.',
    fix: {
      id: 'Minta para ahli waris menunjuk satu penerima dengan persetujuan tertulis.',
      en: 'Ask the co-heirs to authorise one payee by a signed consent.',
    },
  },
  FUND_IS_NOT_TYPED: {
    status: 422,
    id: 'Penerima ke-{payee}: Dana Jaminan Sosial tidak diisi petugas; sistem menambahkannya bila tidak ada ahli waris.',
    en: 'Payee {payee}: the social security fund is not typed in; the system adds it where there are no heirs.',
    fix: { id: 'Hapus penerima itu.', en: 'Remove that payee.' },
  },
  FUND_ACCOUNT_NOT_SET: {
    status: 422,
    id: 'Rekening Dana Jaminan Sosial belum diatur, sehingga klaim tanpa ahli waris belum dapat diterima.',
    en: 'The account of the social security fund is not set, so a claim without heirs cannot be taken yet.',
    fix: {
      id: 'Minta administrator mengisi pengaturan FUND_ACCOUNT.',
      en: 'Ask the administrator to set FUND_ACCOUNT.',
    },
  },
  GUARDIAN_MISSING: {
    status: 422,
    id: 'Penerima ke-{payee}: {why} ({regulation}, {article}).',
    en: 'Payee {payee}: {why} ({regulation}, {article}).',
    fix: {
      id: 'Isi wali anak itu dan rekening walinya.',
      en: 'Enter the guardian of the child and the account of the guardian.',
    },
  },
  GUARDIAN_OF_AN_ADULT: {
    status: 422,
    id: 'Penerima ke-{payee} sudah dewasa: ia menerima sendiri, tanpa wali dan tanpa rekening kedua.',
    en: 'Payee {payee} is of age and receives in person, without a guardian and a second account.',
    fix: correctEntry,
  },
  GUARDIAN_DECREE_MISSING: {
    status: 422,
    id: 'Penerima ke-{payee}: wali yang bukan orang tua memerlukan nomor penetapan.',
    en: 'Payee {payee}: a guardian who is not a parent needs the number of the decree.',
    fix: { id: 'Isi nomor penetapan perwalian.', en: 'Enter the number of the decree of guardianship.' },
  },
  GUARDIAN_NIK_UNREADABLE: {
    status: 422,
    id: 'NIK wali penerima ke-{payee} tidak dapat dibaca: {fault}.',
    en: 'The NIK of the guardian of payee {payee} cannot be read: {fault}.',
    words: { fault: NIK_FAULT_WORDS },
    fix: {
      id: 'Salin 16 angka dari KTP wali sebagai teks.',
      en: 'Copy the 16 digits from the identity card of the guardian as text.',
    },
  },
  PAYEE_BIRTH_DATE_MISSING: {
    status: 422,
    id: 'Penerima ke-{payee} mungkin di bawah umur; tanggal lahirnya belum diisi.',
    en: 'Payee {payee} may be a minor; the birth date is missing.',
    fix: { id: 'Isi tanggal lahir menurut akta.', en: 'Enter the birth date by the certificate.' },
  },
  PAYEE_NOT_BORN: {
    status: 422,
    id: 'Tanggal lahir penerima ke-{payee} sesudah hari ini ({today}).',
    en: 'The birth date of payee {payee} is later than today ({today}).',
    fix: correctEntry,
  },
  HEIRS_IN_DISPUTE: {
    status: 409,
    id: 'Ahli waris bersengketa (dicatat {openedBy}); santunan belum dapat disetujui.',
    en: 'The heirs are in dispute (entered by {openedBy}); the award cannot be approved yet.',
    fix: {
      id: 'Tunggu kesepakatan atau putusan; verifikator mencatatnya.',
      en: 'Wait for an agreement or a court decision; a verifier enters it.',
    },
  },
  HEIRS_ALREADY_IN_DISPUTE: {
    status: 409,
    id: 'Sengketa ahli waris klaim ini sudah dicatat {openedBy}.',
    en: 'The dispute of the heirs of this claim was entered already by {openedBy}.',
    fix: { id: 'Tidak perlu apa-apa lagi.', en: 'Nothing more is needed.' },
  },
  HEIRS_NOT_IN_DISPUTE: {
    status: 409,
    id: 'Tidak ada sengketa ahli waris pada klaim ini.',
    en: 'The heirs of this claim are not in dispute.',
    fix: { id: 'Buka lagi klaimnya.', en: 'Open the claim again.' },
  },
});
