import type { Told } from './told.js';

const sendAgain = {
  id: 'Minta bank mengirim ulang berkas yang utuh.',
  en: 'Ask the bank to send the file again, whole.',
};
const askTheBank = {
  id: 'Jangan dipakai sebagian; tanyakan selisihnya kepada bank.',
  en: 'Do not use a part of it; ask the bank about the difference.',
};
const computeAgain = {
  id: 'Hitung ulang dari pembayaran yang benar-benar ditulis.',
  en: 'Compute it again from the payments that are really written.',
};

/** Why a file or a batch as a whole is refused. */
export const REFUSALS = {
  FILE_EMPTY: { id: 'Berkas ini kosong.', en: 'This file is empty.', fix: sendAgain },
  FILE_NOT_UTF8: {
    id: 'Berkas ini bukan teks UTF-8.',
    en: 'This file is not text in UTF-8.',
    fix: { id: 'Minta bank mengirim XML dalam UTF-8.', en: 'Ask the bank for XML in UTF-8.' },
  },
  FILE_XML_VERSION: {
    id: 'Berkas ini bukan XML 1.0.',
    en: 'This file is not XML 1.0.',
    fix: { id: 'Minta bank mengirim XML 1.0.', en: 'Ask the bank for XML 1.0.' },
  },
  FILE_NOT_WELL_FORMED: {
    id: 'XML berkas ini rusak.',
    en: 'The XML of this file is broken.',
    fix: sendAgain,
  },
  FILE_TRUNCATED: {
    id: 'Berkas ini terpotong: akhirnya tidak ada.',
    en: 'This file is cut off: its end is missing.',
    fix: sendAgain,
  },
  FILE_HAS_DOCTYPE: {
    id: 'Berkas ini memuat DOCTYPE, yang tidak pernah ada dalam berkas bank.',
    en: 'This file holds a DOCTYPE, which no bank file ever has.',
    fix: {
      id: 'Periksa asal berkas ini; jangan menghapus DOCTYPE-nya sendiri.',
      en: 'Find out where the file came from; do not just remove the DOCTYPE.',
    },
  },
  FILE_PIECE_TOO_LONG: {
    id: 'Satu bagian berkas ini (sebuah entri atau kepala) lebih dari {limit} karakter.',
    en: 'One piece of this file (an entry or a header) has more than {limit} characters.',
    fix: {
      id: 'Minta bank membaginya ke beberapa berkas.',
      en: 'Ask the bank to divide it into several files.',
    },
  },
  FILE_TOO_DEEP: {
    id: 'Elemen berkas ini bersarang lebih dari {limit} tingkat.',
    en: 'The elements of this file are nested more than {limit} deep.',
    fix: sendAgain,
  },
  FILE_NOT_A_BANK_FILE: {
    id: 'Ini bukan pesan ISO 20022 yang dikenal.',
    en: 'This is not an ISO 20022 message that is known here.',
    fix: { id: 'Kirim salah satu dari: {expected}.', en: 'Send one of: {expected}.' },
  },
  FILE_MESSAGE_VERSION: {
    id: 'Versi pesan {found} tidak didukung.',
    en: 'The message version {found} is not supported.',
    fix: { id: 'Minta bank mengirim {expected}.', en: 'Ask the bank for {expected}.' },
  },
  FILE_OF_ANOTHER_KIND: {
    id: 'Berkas ini {found}, bukan {expected}.',
    en: 'This file is {found}, not {expected}.',
    fix: { id: 'Kirim berkas yang benar.', en: 'Send the right file.' },
  },
  FILE_HEADER_AGAINST_SCHEMA: {
    id: 'Kepala berkas tidak sesuai skema: {problem}.',
    en: 'The header does not follow the schema: {problemEn}.',
    fix: {
      id: 'Minta bank memperbaiki dan mengirim ulang.',
      en: 'Ask the bank to mend it and send it again.',
    },
  },
  FILE_ACCOUNT_NOT_IN_RUPIAH: {
    id: 'Rekening atau saldo bagian {part} bukan dalam rupiah (IDR).',
    en: 'The account or a balance of part {part} is not in rupiah (IDR).',
    fix: { id: 'Kirim berkas rekening rupiah.', en: 'Send the file of a rupiah account.' },
  },
  FILE_COUNT_DISAGREES: {
    id: '{what} menyebut {declared}, tetapi berkas memuat {found}.',
    en: '{what} says {declared}, but the file holds {found}.',
    fix: askTheBank,
  },
  FILE_SUM_DISAGREES: {
    id: '{what} menyebut {declared}, tetapi isinya berjumlah {found}.',
    en: '{what} says {declared}, but the contents add up to {found}.',
    fix: askTheBank,
  },
  FILE_BALANCE_MISSING: {
    id: 'Bagian {part} tidak memuat saldo awal (OPBD atau PRCD) dan saldo akhir (CLBD).',
    en: 'Part {part} lacks an opening (OPBD or PRCD) or a closing balance (CLBD).',
    fix: { id: 'Minta mutasi harian yang lengkap.', en: 'Ask for the complete statement of the day.' },
  },
  FILE_BALANCE_DISAGREES: {
    id: 'Bagian {part}: saldo awal {opening} ditambah mutasi {movements} bukan saldo akhir {closing}.',
    en: 'Part {part}: opening {opening} plus movements {movements} is not the closing balance {closing}.',
    fix: askTheBank,
  },
  FILE_SUM_NOT_WHOLE: {
    id: '{what} bukan rupiah bulat.',
    en: '{what} is not whole rupiah.',
    fix: sendAgain,
  },
  FILE_DATE: {
    id: '{what} bukan tanggal, atau waktu tanpa zona.',
    en: '{what} is no date, or a time without a zone.',
    fix: sendAgain,
  },
  FILE_CHANGED_WHILE_READ: {
    id: 'Isi berkas berubah selama dibaca.',
    en: 'The file changed while it was read.',
    fix: {
      id: 'Batalkan semua yang dibaca, simpan berkasnya dahulu, lalu baca lagi.',
      en: 'Undo all that was read, store the file first, then read it again.',
    },
  },
  FILE_HAS_FAULTY_TRANSFER: {
    id: 'Transfer ke-{line} salah: {problem}',
    en: 'Transfer {line} is faulty: {problemEn}',
    fix: { id: 'Jangan kirim berkas ini ke bank.', en: 'Do not send this file to the bank.' },
  },
  BATCH_IDENTIFIER: {
    id: '{field} harus 1 sampai {most} karakter yang dapat dicetak.',
    en: '{field} must be 1 to {most} printable characters.',
    fix: { id: 'Perbaiki {field}.', en: 'Correct {field}.' },
  },
  BATCH_DEBTOR: {
    id: 'Rekening sumber grup {group} salah: {problem}',
    en: 'The account that group {group} is paid from is faulty: {problemEn}',
    fix: { id: 'Perbaiki rekening sumbernya.', en: 'Correct the account that pays.' },
  },
  BATCH_GROUP_REPEATED: {
    id: 'Dua grup memakai id yang sama.',
    en: 'Two groups have the same id.',
    fix: { id: 'Beri setiap grup id sendiri.', en: 'Give each group an id of its own.' },
  },
  BATCH_EMPTY: {
    id: 'Tidak ada transfer di {what}.',
    en: 'There is no transfer in {what}.',
    fix: {
      id: 'Tulis berkas hanya bila ada yang dibayar.',
      en: 'Write a file only when there is something to pay.',
    },
  },
  BATCH_COUNT_DISAGREES: {
    id: 'Grup {group} menyebut {declared} transfer, tetapi {found} ditulis.',
    en: 'Group {group} says {declared} transfers, but {found} were written.',
    fix: computeAgain,
  },
  BATCH_SUM_DISAGREES: {
    id: 'Grup {group} menyebut jumlah {declared}, tetapi {found} ditulis.',
    en: 'Group {group} says a total of {declared}, but {found} was written.',
    fix: computeAgain,
  },
  BATCH_TRANSFER_FAULTY: {
    id: 'Transfer ke-{line} grup {group} tidak dapat ditulis: {problem}',
    en: 'Transfer {line} of group {group} cannot be written: {problemEn}',
    fix: {
      id: 'Perbaiki transfer itu, lalu tulis ulang berkasnya.',
      en: 'Correct that transfer, then write the file again.',
    },
  },
} as const satisfies Readonly<Record<string, Told>>;

export type RefusalCode = keyof typeof REFUSALS;
