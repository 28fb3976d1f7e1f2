import { defineProblems } from './problems.js';

/** Why the law gives no quote; part of the catalogue of every service that is asked for one. */
export const quoteProblems = defineProblems({
  QUOTE_NOT_UNDERSTOOD: {
    status: 422,
    id: 'Fakta ini tidak dikenal: {fields}.',
    en: 'These facts are not known here: {fields}.',
    fix: {
      id: 'Hapus atau eja ulang, lalu kirim lagi. Yang dikenal: {allowed}.',
      en: 'Remove them or spell them anew, then send again. Known are: {allowed}.',
    },
  },
  QUOTE_REFUSED_BY_LAW: {
    status: 422,
    id: 'Menurut hukum tidak: {text} ({regulation}, {article}).',
    en: 'The law says no: {text} ({regulation}, {article}).',
    fix: {
      id: 'Periksa fakta {field}; bila benar, tidak ada yang dibayar.',
      en: 'Check the fact {field}; if it is right, nothing is paid.',
    },
  },
  QUOTE_TOO_LONG: {
    status: 413,
    id: 'Fakta ini terlalu panjang: {length} huruf, paling banyak {most}.',
    en: 'These facts are too long: {length} characters, at most {most}.',
    fix: { id: 'Kirim hanya fakta satu peristiwa.', en: 'Send the facts of one event only.' },
  },
  STATUTORY_FACT_MISSING: {
    status: 422,
    id: 'Fakta {field} diperlukan: {allowed}.',
    en: 'The fact {field} is needed: {allowed}.',
    fix: { id: 'Tambahkan {field}, lalu kirim lagi.', en: 'Add {field}, then send again.' },
  },
  STATUTORY_FACT_NOT_UNDERSTOOD: {
    status: 422,
    id: 'Fakta {field} tidak dapat dibaca: {value}.',
    en: 'The fact {field} cannot be read: {value}.',
    fix: { id: 'Yang dipahami: {allowed}.', en: 'What is understood: {allowed}.' },
  },
});
