import type { Told } from './told.js';

const askTheBank = {
  id: 'Tanyakan entri ini kepada bank; entri lain tetap dipakai.',
  en: 'Ask the bank about this entry; the others go on.',
};
const correctTheTransfer = { id: 'Perbaiki data transfer ini.', en: 'Correct this transfer.' };

/** What can be wrong with one line. */
export const LINE_FAULTS = {
  LINE_AGAINST_SCHEMA: {
    id: 'Tidak sesuai skema: {problem}.',
    en: 'Does not follow the schema: {problemEn}.',
    fix: askTheBank,
  },
  LINE_CURRENCY: {
    id: 'Mata uang {element} bukan IDR.',
    en: 'The currency of {element} is not IDR.',
    fix: askTheBank,
  },
  LINE_AMOUNT_NOT_WHOLE: {
    id: '{element} bukan rupiah bulat: desimal selain ,00 tidak dapat dibukukan.',
    en: '{element} is not whole rupiah: decimals other than .00 cannot be booked.',
    fix: askTheBank,
  },
  LINE_AMOUNT_UNREADABLE: {
    id: '{element} bukan angka yang dapat dibaca.',
    en: '{element} is not a number that can be read.',
    fix: askTheBank,
  },
  LINE_PARTS_DISAGREE: {
    id: 'Rincian entri tidak sama dengan jumlah entrinya.',
    en: 'The details of the entry do not add up to the entry.',
    fix: askTheBank,
  },
  LINE_DATE: {
    id: '{element} bukan tanggal yang ada.',
    en: '{element} is not a date that exists.',
    fix: askTheBank,
  },
  LINE_STATUS_MISSING: {
    id: 'Laporan ini tidak menyebut status transfer, grup, maupun berkasnya.',
    en: 'This report names a status neither for the transfer, nor for its group, nor for the file.',
    fix: askTheBank,
  },
  LINE_STATUS_UNKNOWN: {
    id: 'Status transfer ini tidak ada dalam daftar ISO 20022 yang dikenal.',
    en: 'The status of this transfer is not one of ISO 20022 that are known here.',
    fix: askTheBank,
  },
  TRANSFER_REFERENCE: {
    id: '{element} bukan acuan pembayaran yang dibuat di sini.',
    en: '{element} is not the reference of a payment made here.',
    fix: correctTheTransfer,
  },
  TRANSFER_AMOUNT: {
    id: 'Nilai transfer harus lebih dari nol.',
    en: 'The amount of a transfer must be more than zero.',
    fix: correctTheTransfer,
  },
  TRANSFER_ACCOUNT: {
    id: 'Nomor rekening harus 1 sampai 34 huruf atau angka.',
    en: 'An account number must be 1 to 34 letters or digits.',
    fix: correctTheTransfer,
  },
  TRANSFER_BANK_CODE: {
    id: 'Kode bank harus tiga angka.',
    en: 'A bank code must be three digits.',
    fix: correctTheTransfer,
  },
  TRANSFER_BIC: {
    id: 'BIC harus 8 atau 11 huruf dan angka.',
    en: 'A BIC must be 8 or 11 letters and digits.',
    fix: correctTheTransfer,
  },
  TRANSFER_TEXT: {
    id: '{element} harus 1 sampai 140 karakter yang dapat dicetak.',
    en: '{element} must be 1 to 140 printable characters.',
    fix: correctTheTransfer,
  },
  TRANSFER_REPEATED: {
    id: 'Pembayaran ini sudah ada di berkas yang sama.',
    en: 'This payment stands in the same file already.',
    fix: { id: 'Tulis setiap pembayaran satu kali.', en: 'Write each payment once.' },
  },
} as const satisfies Readonly<Record<string, Told>>;

export type LineFaultCode = keyof typeof LINE_FAULTS;
