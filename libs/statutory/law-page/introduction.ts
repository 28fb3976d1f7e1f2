import type { Law } from '../law/law.js';
import { fileNameOf, TABLE_NAMES } from '../law/table-shapes.js';
import type { Mark } from '../law/terms.js';
import { inBoth, NOTHING } from './cells.js';
import { code, link, table } from './markdown.js';
import { type AnyRow, markWord } from './references.js';

/** What the page is, how it is read, and what it holds. */
export function introduction(law: Law): string {
  return [
    '# Hukum yang diterapkan · The law as applied',
    `Semua tarif, jumlah, batas waktu dan dokumen JKK dan JKM yang dipakai untuk menghitung, dengan peraturan, pasal dan
masa berlakunya. Halaman ini dibuat dari berkas di \`tables/\` oleh \`npm run print:law\`; jangan diubah dengan tangan.`,
    `Every rate, amount, time limit and document of JKK and JKM that an answer is computed from, with its regulation, article
and period. This page is made of the files in \`tables/\` by \`npm run print:law\`; do not change it by hand.`,
    `Digest: ${code(law.digest)}. ${DIGEST_WORDS}`,
    '## Cara membaca · How to read it',
    table(['tanda · mark', 'artinya', 'meaning', 'baris · rows'], markRows(law)),
    READING_NOTES,
    '## Isi · Contents',
    table(['tabel · table', 'berkas · file', 'baris · rows', 'UNCONFIRMED'], contentRows(law)),
  ].join('\n\n');
}

const DIGEST_WORDS = `Setiap jawaban menyebut digest; digest yang sama berarti tabel yang sama.
Each answer names the digest; the same digest means the same tables.`;

const READING_NOTES = `- Kolom bernama seperti isian berkasnya. Columns are named as the fields of the file.
- \`${NOTHING}\`: kosong; pada \`sampai\`: belum ada akhirnya. Empty; under \`to\`: no end is known.
- \`sampai\` adalah hari terakhir berlakunya. \`to\` is the last day on which the row holds.
- \`pasal belum diperiksa\`: nomor pasalnya belum dilihat. The number of the article has not been seen.`;

const MEANINGS: Readonly<Record<Mark, readonly [id: string, en: string]>> = {
  CONFIRMED: ['terlihat pada sumber yang disebut', 'seen in the sources named'],
  INFERRED: [
    'dihitung tepat dari jumlah yang terlihat',
    'follows by exact arithmetic from an amount that was seen',
  ],
  UNCONFIRMED: [
    'diingat, terbuka, atau sumbernya berbeda: periksa sebelum menentukan uang',
    'remembered, open, or the sources disagree: check before it decides money',
  ],
};

function markRows(law: Law): string[][] {
  const rows = TABLE_NAMES.flatMap((name): readonly AnyRow[] => law.tables[name]);
  return Object.entries(MEANINGS).map(([mark, [id, en]]) => [
    markWord(mark as Mark),
    id,
    en,
    String(rows.filter(row => row.mark === mark).length),
  ]);
}

function contentRows(law: Law): string[][] {
  return TABLE_NAMES.map(name => {
    const rows: readonly AnyRow[] = law.tables[name];
    const unconfirmed = rows.filter(({ mark }) => mark === 'UNCONFIRMED').length;
    const file = fileNameOf(name);
    return [link(inBoth(law.titles[name]), file), code(file), String(rows.length), String(unconfirmed)];
  });
}
