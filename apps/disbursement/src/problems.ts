import { defineProblems } from '#platform';
import { HALT_REASONS } from './halt-payouts/halt-reasons.table.js';
import { findingProblems } from './payment/finding.problems.js';
import { reconciliationProblems } from './reconciliation/reconciliation.problems.js';
import { recoveryProblems } from './recovery/recovery.problems.js';
import { PAYMENT_STATE_TEXTS } from './show-payments/payment-texts.table.js';
import { DUTY_TEXTS, PAYOUT_STATUS_TEXTS } from './show-payouts/payout-texts.table.js';

const lookAgain = {
  id: 'Buka lagi daftarnya, periksa, lalu putuskan.',
  en: 'Open the list again, check it, then decide.',
};

/** What this service may refuse, and what the person can do about it. */
export const problems = defineProblems({
  ...reconciliationProblems,
  ...recoveryProblems,
  ...findingProblems,
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
      id: 'Minta jawaban tertulis bank, lalu dua orang memutus pada pembayaran ini apa yang dilakukan bank.',
      en: 'Get the answer of the bank in writing; then two people decide on this payment what the bank did.',
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
  PAYEE_CAME_OF_AGE: {
    status: 409,
    id: 'Penerima pembayaran {paymentId} sudah dewasa, dan rekeningnya sendiri belum diketahui.',
    en: 'The payee of payment {paymentId} has come of age, and no account of their own is known.',
    fix: {
      id: 'Keluarkan pembayaran itu dari daftar dan mintalah petugas klaim membetulkan rekeningnya.',
      en: 'Take that payment off the list and ask a claims officer to correct the account.',
    },
  },
  HEIRS_IN_DISPUTE: {
    status: 409,
    id: 'Ahli waris bersengketa pada klaim {receipts}; tidak ada yang dibayar.',
    en: 'The heirs are in dispute on claim {receipts}; nobody is paid.',
    fix: {
      id: 'Keluarkan klaim itu dari daftar (batalkan daftar yang sudah disiapkan); verifikator klaim mencatat penyelesaiannya.',
      en: 'Leave that claim off the list (cancel one that was prepared); a claims verifier enters the settlement.',
    },
  },
  PAYEE_ACCOUNT_CORRECTED: {
    status: 409,
    id: 'Rekening penerima pada klaim {receipts} dibetulkan setelah daftar ini disiapkan ({count} pembayaran).',
    en: 'The account of a payee on claim {receipts} was corrected after this list was prepared ({count} payments).',
    fix: {
      id: 'Batalkan daftarnya dan siapkan lagi: pembayaran itu lalu menuju rekening yang benar.',
      en: 'Cancel the list and prepare it again: those payments then go to the right account.',
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
  BANK_NOTICES_NOT_TAKEN: {
    status: 404,
    id: 'Layanan ini tidak menerima pemberitahuan bank: BANK_CALLBACK_SECRET belum diisi.',
    en: 'This service takes no notices of a bank: BANK_CALLBACK_SECRET is not set.',
    fix: {
      id: 'Isi BANK_CALLBACK_SECRET dengan rahasia yang disepakati dengan bank, lalu jalankan lagi.',
      en: 'Set BANK_CALLBACK_SECRET to the secret agreed with the bank and start again.',
    },
  },
  BANK_SIGNATURE_WRONG: {
    status: 401,
    id: 'Tanda tangan X-SIGNATURE bukan tanda tangan bank atas isi kiriman ini.',
    en: 'X-SIGNATURE is not the signature of the bank over what was sent.',
    fix: {
      id: 'Tanda tangani byte yang dikirim dengan rahasia yang disepakati: HMAC-SHA512, base64.',
      en: 'Sign the very bytes that are sent with the agreed secret: HMAC-SHA512, base64.',
    },
  },
  BANK_SIGNATURE_STALE: {
    status: 401,
    id: 'X-TIMESTAMP tidak ada atau lebih dari {minutes} menit dari sekarang.',
    en: 'X-TIMESTAMP is missing or more than {minutes} minutes from now.',
    fix: {
      id: 'Setel jam, lalu tanda tangani dan kirim lagi.',
      en: 'Set the clock, then sign and send it again.',
    },
  },
  BANK_NOTICE_UNREADABLE: {
    status: 422,
    id: 'Isi pemberitahuan bank tidak dapat dibaca: perlu noticeId, instructionId dan answer.',
    en: 'The notice of the bank cannot be read: it needs noticeId, instructionId and answer.',
    fix: {
      id: 'Kirim lagi dengan ketiganya; instructionId adalah nomor perintah transfer.',
      en: 'Send it again with all three; instructionId is that of the transfer.',
    },
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
  PAYOUTS_HALTED_ALREADY: {
    status: 409,
    id: 'Pengiriman ke bank sudah dihentikan: {reason}.',
    en: 'Sending to the bank is halted already: {reason}.',
    words: { reason: HALT_REASONS },
    fix: {
      id: 'Tidak perlu lagi; lanjutkan dengan /resume bila sebabnya sudah selesai.',
      en: 'There is nothing to do; resume with /resume once the reason is settled.',
    },
  },
  PAYOUTS_NOT_HALTED: {
    status: 409,
    id: 'Pengiriman ke bank tidak sedang dihentikan.',
    en: 'Sending to the bank is not halted.',
    fix: lookAgain,
  },
  PAYOUT_OUTSIDE_WINDOW: {
    status: 409,
    id: 'Kantor ini menyetujui daftar bayar hanya pukul {opens}–{closes} pada hari yang ditetapkan.',
    en: 'This office approves payouts only from {opens} to {closes} on the days that are set.',
    fix: { id: 'Ulangi mulai {retryAt}.', en: 'Repeat from {retryAt} on.' },
  },
  DAILY_LIMIT_REACHED: {
    status: 409,
    id: 'Hari ini sudah disetujui {approvedText}; dengan {totalText} lagi, batas sehari {mostText} terlampaui.',
    en: '{approvedText} were approved today; {totalText} more would pass the limit of {mostText} a day.',
    fix: {
      id: 'Ulangi mulai {retryAt}, atau siapkan daftar yang lebih kecil.',
      en: 'Repeat from {retryAt} on, or prepare a smaller list.',
    },
  },
  PAYEE_ACCOUNT_CHANGED_LATELY: {
    status: 409,
    id: 'Rekening penerima diubah kurang dari {hours} jam lalu. Pembayaran yang bersangkutan: {count}.',
    en: 'The account of a payee was changed less than {hours} hours ago. Payments concerned: {count}.',
    fix: {
      id: 'Pastikan perubahan itu pada penerima, lalu ulangi mulai {retryAt}; atau keluarkan pembayaran itu dari daftar.',
      en: 'Confirm the change with the payee, then repeat from {retryAt} on; or take those payments off the list.',
    },
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
