import { defineProblems } from '#platform';
import { EXCEPTION_KINDS, RESOLUTION_REASONS } from './exception-kinds.table.js';

const kindWords = Object.fromEntries(Object.entries(EXCEPTION_KINDS).map(([kind, { text }]) => [kind, text]));

/** What a file of the bank or the decision of an exception may be answered. */
export const reconciliationProblems = defineProblems({
  BANK_FILE_REFUSED: {
    status: 422,
    id: 'Berkas ini tidak dipakai. {why}',
    en: 'This file is not used. {why}',
    fix: { id: 'Yang harus dilakukan: {remedy}', en: 'What to do: {remedy}' },
  },
  BANK_FILE_TOO_LARGE: {
    status: 413,
    id: 'Berkas ini lebih besar dari {megabytes} MB.',
    en: 'This file is larger than {megabytes} MB.',
    fix: { id: 'Minta bank membaginya.', en: 'Ask the bank to divide it.' },
  },
  BANK_FILE_TOO_MANY_STATEMENTS: {
    status: 422,
    id: 'Berkas ini memuat {found} mutasi; paling banyak {most}.',
    en: 'This file holds {found} statements; at most {most} are taken.',
    fix: { id: 'Bawa satu tahun per berkas.', en: 'Bring one year in a file.' },
  },
  BANK_FILE_IS_OUR_OWN: {
    status: 422,
    id: 'Ini berkas perintah transfer kita sendiri (pain.001), bukan jawaban bank.',
    en: 'This is a file of our own orders (pain.001), no answer of the bank.',
    fix: {
      id: 'Bawa pain.002, camt.053, atau camt.054 dari bank.',
      en: 'Bring a pain.002, camt.053 or camt.054 of the bank.',
    },
  },
  BANK_FILE_OF_OTHER_ACCOUNT: {
    status: 422,
    id: 'Bagian {part} berkas ini tentang rekening lain.',
    en: 'Part {part} of this file is about another account.',
    fix: {
      id: 'Bawa hanya berkas rekening pembayaran santunan.',
      en: 'Bring files of the account that benefits are paid from only.',
    },
  },
  BANK_FILE_ANSWERS_NOTHING_OF_OURS: {
    status: 422,
    id: 'Laporan ini menjawab berkas perintah yang tidak ditulis di sini.',
    en: 'This report answers a file of orders that was not written here.',
    fix: { id: 'Kembalikan kepada bank.', en: 'Give it back to the bank.' },
  },
  BANK_FILE_ALREADY_TAKEN: {
    status: 409,
    id: 'Berkas dengan isi atau nomor pesan ini sudah diterima; tidak ada yang berubah.',
    en: 'A file with these bytes or this message id was taken already; nothing has changed.',
    fix: {
      id: 'Lihat daftar berkas. Bila isinya lain, minta bank memberi nomor pesan baru.',
      en: 'See the list of files. If its content is another, ask the bank for a new message id.',
    },
  },
  BANK_ACCOUNT_NOT_SET: {
    status: 503,
    id: 'Layanan ini belum tahu rekening mana milik kita.',
    en: 'This service does not know which account is ours.',
    fix: {
      id: 'Mintalah pengelola mengisi BANK_ACCOUNT layanan pembayaran.',
      en: 'Ask those who run the system to set BANK_ACCOUNT of the payment service.',
    },
  },
  EXCEPTION_NOT_FOUND: {
    status: 404,
    id: 'Selisih {exceptionId} tidak ada.',
    en: 'There is no exception {exceptionId}.',
    fix: { id: 'Ambil nomornya dari daftar selisih.', en: 'Take its id from the list of exceptions.' },
  },
  EXCEPTION_HAS_ENDED: {
    status: 409,
    id: 'Selisih ini sudah berakhir.',
    en: 'This exception has ended.',
    fix: { id: 'Buka lagi daftarnya.', en: 'Open the list again.' },
  },
  EXCEPTION_OF_OWN_FILE: {
    status: 409,
    id: 'Anda membawa berkas selisih ini; orang lain yang memutusnya.',
    en: 'You brought the file of this exception; somebody else decides it.',
    fix: { id: 'Mintalah penyetuju keuangan lain.', en: 'Ask another finance approver.' },
  },
  RESOLUTION_REASON_DOES_NOT_FIT: {
    status: 422,
    id: 'Alasan “{reason}” tidak mengakhiri selisih “{kind}”.',
    en: 'The reason “{reason}” does not end an exception “{kind}”.',
    fix: { id: 'Pilih salah satu: {allowed}.', en: 'Choose one of: {allowed}.' },
    words: { kind: kindWords, reason: RESOLUTION_REASONS, allowed: RESOLUTION_REASONS },
  },
  ACCOUNT_NAME_IS_ASKED_OF_BANK: {
    status: 409,
    id: 'Nama rekening ditanyakan langsung kepada bank; tidak perlu dicatat.',
    en: 'The name of the account is asked of the bank itself; there is nothing to record.',
    fix: { id: 'Siapkan saja daftar bayarnya.', en: 'Just prepare the payout.' },
  },
  PAYMENT_FILE_WRITTEN: {
    status: 409,
    id: 'Berkas perintah {fileId} sudah ditulis; isinya tidak pernah berubah.',
    en: 'The file of orders {fileId} was written; its content never changes.',
    fix: { id: 'Pakai berkas yang sudah ada.', en: 'Use the file that is there.' },
  },
  PAYMENT_FILE_DIFFERS: {
    status: 500,
    id: 'Di map keluar ada berkas {messageId} dengan isi lain; tidak ada yang ditimpa.',
    en: 'The outgoing folder holds a file {messageId} of another content; nothing was overwritten.',
    fix: {
      id: 'Jangan kirim berkas itu ke bank; cari tahu siapa yang mengubahnya, lalu pindahkan.',
      en: 'Do not send that file to the bank; find out who changed it, then move it away.',
    },
  },
});
