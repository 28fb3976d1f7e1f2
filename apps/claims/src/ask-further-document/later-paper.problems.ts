import { defineProblems } from '#platform';

const choose = { id: 'Pilih salah satu dari: {allowed}.', en: 'Choose one of: {allowed}.' };
const readAgain = { id: 'Buka lagi klaimnya.', en: 'Open the claim again.' };

/** What asking for a paper beyond the checklist may be answered. */
export const laterPaperProblems = defineProblems({
  LATER_PAPER_UNKNOWN: {
    status: 422,
    id: 'Dokumen {document} tidak dikenal.',
    en: 'The document {document} is not known.',
    fix: choose,
  },
  LATER_PAPER_REASON_UNKNOWN: {
    status: 422,
    id: 'Alasan {reason} tidak ada pada daftar alasan.',
    en: 'The reason {reason} is not on the list of reasons.',
    fix: choose,
  },
  LATER_PAPER_ON_CHECKLIST: {
    status: 422,
    id: 'Dokumen {document} sudah ada pada daftar dokumen klaim ini sejak diajukan.',
    en: 'The document {document} has been on the checklist of this claim since it was submitted.',
    fix: {
      id: 'Bila belum ada, klaim sudah menunggunya; bila tidak terbaca, kembalikan klaim dengan alasan itu.',
      en: 'Where it is missing, the claim waits for it already; where it cannot be read, return the claim for that reason.',
    },
  },
  LATER_PAPER_ASKED_BEFORE: {
    status: 409,
    id: 'Dokumen {document} sudah diminta pada {since}; satu dokumen diminta satu kali.',
    en: 'The document {document} was asked for on {since}; a document is asked for once.',
    fix: readAgain,
  },
  LATER_PAPER_ALREADY_THERE: {
    status: 409,
    id: 'Dokumen {document} sudah diterima.',
    en: 'The document {document} has been received.',
    fix: readAgain,
  },
  LATER_PAPER_NOT_ASKED: {
    status: 409,
    id: 'Dokumen {document} tidak sedang diminta.',
    en: 'The document {document} is not being asked for.',
    fix: readAgain,
  },
  LATER_PAPER_OUTSTANDING: {
    status: 409,
    id: 'Klaim menunggu dokumen yang diminta kemudian: {documents}.',
    en: 'The claim waits for documents that were asked for later: {documents}.',
    fix: {
      id: 'Terima dokumennya, atau nyatakan tidak diperlukan lagi dengan alasannya.',
      en: 'Receive them, or say with a reason that they are not needed any more.',
    },
  },
  RETURN_WORDS_MISSING: {
    status: 422,
    id: 'Alasan {reason} tidak mengatakan apa yang harus dibetulkan.',
    en: 'The reason {reason} does not say what is to be corrected.',
    fix: {
      id: 'Tulislah apa yang harus dibetulkan; petugas membacanya pada klaim ini. Dokumen baru diminta dengan "Minta dokumen lain".',
      en: 'Write what is to be corrected; the officer reads it on this claim. A new document is asked for with "Ask for another document".',
    },
  },
  RETURN_ASKS_FOR_A_PAPER: {
    status: 422,
    id: 'Klaim tidak dikembalikan untuk meminta dokumen ({reason}).',
    en: 'A claim is not returned to ask for a document ({reason}).',
    fix: {
      id: 'Mintalah dokumennya pada klaim ini dengan "Minta dokumen lain", beserta alasannya; keluarga akan diberi tahu.',
      en: 'Ask for the document on this claim with "Ask for another document", and say why; the family is told.',
    },
  },
});
