import type { LineFault } from './csv-lines.js';
import { defineProblems } from './problems.js';

const saveAsCsv = {
  id: 'Simpan ulang sebagai CSV UTF-8 dengan pemisah titik koma (;), lalu kirim lagi.',
  en: 'Save it again as CSV UTF-8 with semicolons (;), then send it again.',
};

/** Why a file as a whole could not be read; part of every service's catalogue that takes files. */
export const fileProblems = defineProblems({
  FILE_EMPTY: {
    status: 422,
    id: 'Berkas ini kosong.',
    en: 'This file is empty.',
    fix: { id: 'Baris pertama harus: {expected}', en: 'Its first line must be: {expected}' },
  },
  FILE_NOT_TEXT: {
    status: 422,
    id: 'Berkas ini bukan teks CSV UTF-8.',
    en: 'This file is not CSV text in UTF-8.',
    fix: saveAsCsv,
  },
  FILE_WRONG_DELIMITER: {
    status: 422,
    id: 'Pemisah kolom berkas ini salah: seharusnya titik koma "{expected}", ditemukan "{found}".',
    en: 'This file has the wrong delimiter: a semicolon "{expected}" was expected, "{found}" was found.',
    fix: saveAsCsv,
  },
  FILE_COLUMNS_MISSING: {
    status: 422,
    id: 'Kolom berikut tidak ada pada baris pertama: {missing}.',
    en: 'These columns are missing in the first line: {missing}.',
    fix: { id: 'Baris pertama harus memuat: {expected}', en: 'The first line must hold: {expected}' },
  },
});

/** What is said of a line that could not be read at all. */
export const lineFaultTexts: Readonly<Record<LineFault, { readonly id: string; readonly en: string }>> = {
  LINE_TOO_LONG: { id: 'Baris terlalu panjang.', en: 'The line is too long.' },
  LINE_NOT_UTF8: { id: 'Baris bukan teks UTF-8.', en: 'The line is not UTF-8 text.' },
  LINE_CONTROL_CHARACTER: {
    id: 'Baris memuat karakter kendali atau pembalik arah tulisan.',
    en: 'The line holds a control character or one that turns the direction of writing.',
  },
  LINE_QUOTES: {
    id: 'Tanda kutip tidak berpasangan.',
    en: 'The quotation marks do not match.',
  },
  LINE_WRONG_DELIMITER: {
    id: 'Pemisah kolom baris ini salah; pakai titik koma (;).',
    en: 'This line has the wrong delimiter; use semicolons (;).',
  },
  LINE_COLUMN_COUNT: {
    id: 'Jumlah kolom baris ini tidak sama dengan baris pertama.',
    en: 'This line does not have as many columns as the first.',
  },
};
