import { defineProblems } from '#platform';

const readAgain = {
  id: 'Buka lagi klaimnya, lihat rekening lama dan yang baru, lalu putuskan.',
  en: 'Open the claim again, look at the old account and the new one, then decide.',
};
const correctEntry = { id: 'Perbaiki isian, lalu kirim lagi.', en: 'Correct the entry, then send it again.' };

/** What a person who corrects the account of a payee may be answered. No number or name is repeated. */
export const accountProblems = defineProblems({
  PAYEE_NOT_FOUND: {
    status: 404,
    id: 'Tidak ada penerima dengan nomor ini pada klaim ini.',
    en: 'There is no payee with this id on this claim.',
    fix: { id: 'Ambil nomor penerima dari klaimnya.', en: "Take the payee's id from the claim." },
  },
  PAYEE_PAID_IN_FULL: {
    status: 409,
    id: 'Bagian penerima ini sudah dibayar semuanya; tidak ada yang dapat dialihkan.',
    en: 'The shares of this payee are paid in full; nothing is left that could go elsewhere.',
    fix: {
      id: 'Tidak perlu apa-apa; rekening yang masih menunggu ditolak saja.',
      en: 'Nothing is needed; an account that still waits is dismissed.',
    },
  },
  PAYEE_RECORD_ERASED: {
    status: 409,
    id: 'Data penerima ini sudah dihapus, sehingga rekeningnya tidak dapat dibetulkan.',
    en: 'The record of this payee was erased, so the account cannot be corrected.',
    fix: { id: 'Tanyakan kepada administrator.', en: 'Ask the administrator.' },
  },
  ACCOUNT_ALREADY_ENTERED: {
    status: 409,
    id: 'Sejak {since} sudah ada rekening penerima ini yang menunggu penyetuju.',
    en: 'An account of this payee has been waiting for the approver since {since}.',
    fix: {
      id: 'Tunggu penyetuju menegaskan atau menolaknya, lalu catat yang lain.',
      en: 'Wait until the approver confirms or dismisses it, then enter another.',
    },
  },
  ACCOUNT_UNCHANGED: {
    status: 422,
    id: 'Rekening ini sama dengan rekening yang sudah tercatat.',
    en: 'This is the account that is on record already.',
    fix: {
      id: 'Periksa bank, nomor, dan nama pemiliknya pada buku tabungan.',
      en: 'Check bank, number and holder in the passbook.',
    },
  },
  SECOND_ACCOUNT_OF_AN_ADULT: {
    status: 422,
    id: 'Penerima ini sudah dewasa: isi satu rekening saja, yaitu rekeningnya sendiri.',
    en: 'This payee is of age: enter one account only, their own.',
    fix: correctEntry,
  },
  FUND_ACCOUNT_DIFFERS: {
    status: 422,
    id: 'Dana Jaminan Sosial dibayar hanya ke rekening pada pengaturan FUND_ACCOUNT.',
    en: 'The social security fund is paid only to the account of the setting FUND_ACCOUNT.',
    fix: {
      id: 'Isi rekening pengaturan itu; bila salah, minta administrator membetulkannya dahulu.',
      en: 'Enter the account of that setting; where it is wrong, ask the administrator to correct it first.',
    },
  },
  NO_ACCOUNT_WAITS: {
    status: 409,
    id: 'Tidak ada rekening penerima ini yang menunggu keputusan.',
    en: 'No account of this payee waits for a decision.',
    fix: readAgain,
  },
  ACCOUNT_CHANGED_SINCE_SHOWN: {
    status: 409,
    id: 'Rekening ini, atau yang diketahui tentangnya, berubah sejak diperlihatkan kepada Anda.',
    en: 'This account, or what is known of it, has changed since it was shown to you.',
    fix: readAgain,
  },
});
