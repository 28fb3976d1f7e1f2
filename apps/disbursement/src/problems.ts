import { defineProblems } from '#platform';
import { PAYMENT_STATE_TEXTS } from './show-payments/payment-texts.table.js';
import { DUTY_TEXTS, PAYOUT_STATUS_TEXTS } from './show-payouts/payout-texts.table.js';

const lookAgain = {
  id: 'Buka lagi daftarnya, periksa, lalu putuskan.',
  en: 'Open the list again, check it, then decide.',
};

/** What this service may refuse, and what the person can do about it. */
export const problems = defineProblems({
  SAME_PERSON_TWO_DUTIES: {
    status: 409,
    id: 'Pada klaim {receiptNumber} Anda sudah bertugas: {held}. Lima tugas dipegang lima orang.',
    en: 'On claim {receiptNumber} you already did a duty: {held}. Five duties are held by five people.',
    words: { held: DUTY_TEXTS },
    fix: { id: 'Mintalah orang lain melakukan ini.', en: 'Ask somebody else to do this.' },
  },
  PAYMENT_NOT_FOUND: {
    status: 404,
    id: 'Pembayaran {paymentId} tidak ada.',
    en: 'There is no payment {paymentId}.',
    fix: { id: 'Ambil nomornya dari daftar pembayaran.', en: 'Take its id from the list of payments.' },
  },
  PAYMENT_NOT_IN_STATE: {
    status: 409,
    id: 'Keadaan pembayaran {paymentId}: {status}. Langkah ini memerlukan: {wanted}.',
    en: 'State of payment {paymentId}: {status}. This step needs: {wanted}.',
    words: { status: PAYMENT_STATE_TEXTS, wanted: PAYMENT_STATE_TEXTS },
    fix: lookAgain,
  },
  PAYMENT_IN_OTHER_PAYOUT: {
    status: 409,
    id: 'Pembayaran {paymentId} ada di daftar bayar lain.',
    en: 'Payment {paymentId} is in another payout.',
    fix: lookAgain,
  },
  PAYMENT_ALREADY_ORDERED: {
    status: 409,
    id: 'Percobaan baru untuk bagian ini sudah diperintahkan: {paymentId}.',
    en: 'A new attempt for this share was already ordered: {paymentId}.',
    fix: { id: 'Lanjutkan dengan percobaan itu.', en: 'Go on with that attempt.' },
  },
  PAYMENT_NOT_REISSUABLE: {
    status: 409,
    id: 'Keadaan pembayaran: {status}. Percobaan baru hanya setelah bank menolak atau mengembalikan.',
    en: 'State of the payment: {status}. A new attempt exists only after the bank rejected or returned one.',
    words: { status: PAYMENT_STATE_TEXTS },
    fix: {
      id: 'Tunggu jawaban bank; yang belum diketahui ditanyakan terus dengan sendirinya.',
      en: 'Wait for the bank; what is unknown is asked about by itself.',
    },
  },
  PAYMENT_HAS_BANK_EXCEPTION: {
    status: 409,
    id: 'Keterangan bank tentang bagian ini bertentangan; membayar lagi dapat membayar dua kali.',
    en: 'The bank contradicted itself about this share; paying again could pay twice.',
    fix: {
      id: 'Selesaikan dahulu dengan bank; lihat keterangan bank yang bertentangan pada pembayaran ini.',
      en: 'Settle it with the bank first; see what the bank contradicted on this payment.',
    },
  },
  PAYMENTS_EXCEED_AWARD: {
    status: 409,
    id: 'Pembayaran klaim {receiptNumber} akan melebihi santunannya {awardText}.',
    en: 'The payments of case {receiptNumber} would exceed its award of {awardText}.',
    fix: { id: 'Periksa pembayaran lain klaim ini.', en: 'Check the other payments of this case.' },
  },
  PAYEE_RECORD_NOT_ARRIVED: {
    status: 409,
    id: 'Data penerima untuk pembayaran {paymentId} belum sampai dari layanan klaim.',
    en: 'The payee of payment {paymentId} has not arrived from the claims service yet.',
    fix: {
      id: 'Tunggu sebentar; penantian berakhir dengan sendirinya saat data itu sampai.',
      en: 'Wait a moment; the wait ends by itself when the record arrives.',
    },
  },
  PAYEE_RECORD_DIFFERS: {
    status: 409,
    id: 'Data penerima untuk pembayaran {paymentId} bukan data yang disetujui.',
    en: 'The payee of payment {paymentId} is not the one that was approved.',
    fix: {
      id: 'Jangan bayar; laporkan kepada auditor.',
      en: 'Do not pay; report it to the auditor.',
    },
  },
  ACCOUNT_NAME_DIFFERS: {
    status: 422,
    id: 'Nama rekening menurut bank bukan nama penerima, atau rekening tidak ada. Pembayaran yang bermasalah: {count}.',
    en: 'The name of the account at the bank is not the payee, or there is no such account. Payments concerned: {count}.',
    fix: {
      id: 'Keluarkan pembayaran itu dari daftar dan mintalah petugas klaim membetulkan rekeningnya.',
      en: 'Take those payments off the list and ask a claims officer to correct the account.',
    },
  },
  FUNDS_INSUFFICIENT: {
    status: 422,
    id: 'Perlu {neededText}, tetapi dana yang tersedia {fundsAvailableText}.',
    en: '{neededText} is needed, but the funds available are {fundsAvailableText}.',
    fix: { id: 'Isi dana atau kurangi daftarnya.', en: 'Fund the account or shorten the list.' },
  },
  BANK_UNAVAILABLE: {
    status: 503,
    id: 'Bank tidak menjawab ({cause}); tidak ada yang berubah.',
    en: 'The bank does not answer ({cause}); nothing has changed.',
    fix: { id: 'Ulangi sebentar lagi.', en: 'Repeat in a moment.' },
  },
  PAYOUT_NOT_FOUND: {
    status: 404,
    id: 'Daftar bayar {payoutId} tidak ada.',
    en: 'There is no payout {payoutId}.',
    fix: { id: 'Ambil nomornya dari daftar.', en: 'Take its id from the list.' },
  },
  PAYOUT_ALREADY_PREPARED: {
    status: 409,
    id: 'Daftar bayar ini sudah disiapkan.',
    en: 'This payout was prepared already.',
    fix: lookAgain,
  },
  PAYOUT_NOT_PREPARED: {
    status: 409,
    id: 'Keadaan daftar bayar ini: {status}. Hanya yang menunggu persetujuan dapat diputuskan.',
    en: 'State of this payout: {status}. Only one that waits for approval can be decided.',
    words: { status: PAYOUT_STATUS_TEXTS },
    fix: lookAgain,
  },
  PAYOUT_CHANGED_SINCE_SHOWN: {
    status: 409,
    id: 'Daftar bayar ini berubah sejak diperlihatkan kepada Anda.',
    en: 'This payout has changed since it was shown to you.',
    fix: lookAgain,
  },
  PAYOUT_WITHOUT_PAYMENTS: {
    status: 422,
    id: 'Daftar bayar ini kosong.',
    en: 'This payout has no payments.',
    fix: { id: 'Pilih sedikitnya satu pembayaran.', en: 'Choose at least one payment.' },
  },
  PAYMENT_LISTED_TWICE: {
    status: 422,
    id: 'Pembayaran {paymentId} disebut dua kali.',
    en: 'Payment {paymentId} is listed twice.',
    fix: { id: 'Sebut setiap pembayaran sekali.', en: 'List each payment once.' },
  },
});
