import { defineProblems } from '#platform';
import { STAGE_WORDS } from './explain-claim/code-words.table.js';

const readAgain = { id: 'Buka lagi klaimnya, lalu putuskan.', en: 'Open the claim again, then decide.' };
const correctEntry = { id: 'Perbaiki isian, lalu kirim lagi.', en: 'Correct the entry, then send it again.' };

/** What a reclassification, or a determination of the labour inspector, may be answered. */
export const reclassificationProblems = defineProblems({
  RECLASSIFIED_AFTER_APPROVAL: {
    status: 409,
    id: 'Klaim ini {stage}: sesudah disetujui, klaim tidak dipindah ke program lain.',
    en: 'This claim is {stage}: once approved, a claim is not moved to the other programme.',
    words: { stage: STAGE_WORDS },
    fix: {
      id: 'Keberatan dapat membetulkan upah, cacat, dan bulan iuran, bukan programnya: hak dari program lain sesudah persetujuan belum dapat diurus di sini; laporkan kepada kepala kantor.',
      en: 'An appeal can correct wage, loss and paid months, not the programme: what the other programme owes after the approval cannot be handled here yet; tell the head of the office.',
    },
  },
  ALREADY_OF_THIS_PROGRAMME: {
    status: 409,
    id: 'Klaim ini sudah klaim {programme}.',
    en: 'This claim is one of {programme} already.',
    fix: readAgain,
  },
  EVIDENCE_NOT_ON_FILE: {
    status: 422,
    id: 'Dokumen {document} belum ada dalam berkas klaim ini.',
    en: 'The document {document} is not in the file of this claim.',
    fix: {
      id: 'Mintalah petugas klaim mencatat atau mengunggahnya, lalu ulangi.',
      en: 'Ask a claims officer to enter or upload it, then try again.',
    },
  },
  RECLASSIFICATION_WITHOUT_EVIDENCE: {
    status: 422,
    id: 'Belum disebut dokumen yang menunjukkan sebab yang lain, dan tidak ada penilaian yang menyatakannya.',
    en: 'No document is named that shows the other cause, and no finding says so.',
    fix: {
      id: 'Pilih dokumennya dari berkas klaim, lalu kirim lagi.',
      en: 'Choose the documents from the file of the claim, then send it again.',
    },
  },
  DEATH_BEFORE_ACCIDENT: {
    status: 422,
    id: 'Kematian ({death}) tidak mungkin mendahului kecelakaannya ({accident}).',
    en: 'The death ({death}) cannot come before the accident ({accident}).',
    fix: correctEntry,
  },
  NOBODY_LEFT_TO_PAY: {
    status: 422,
    id: 'Tanpa yang menalangi biaya, klaim ini tidak mempunyai penerima.',
    en: 'Without whoever advanced the costs, this claim has no payee.',
    fix: {
      id: 'Kembalikan klaim kepada petugas untuk melengkapi penerimanya.',
      en: 'Return the claim to the officer, who completes its payees.',
    },
  },
  DETERMINED_OTHERWISE: {
    status: 409,
    id: 'Pengawas ketenagakerjaan sudah menetapkan lain (surat {letterNumber}, {letterDate}).',
    en: 'The labour inspector has determined otherwise (letter {letterNumber}, {letterDate}).',
    fix: {
      id: 'Ikuti penetapan itu; penetapan yang lebih baru dicatat sebagai surat tersendiri.',
      en: 'Follow that letter; a later one is recorded as a letter of its own.',
    },
  },
  DETERMINATION_EMPTY: {
    status: 422,
    id: 'Belum disebut apa yang ditetapkan: sebabnya, cacatnya, atau upahnya.',
    en: 'It is not said what is determined: the cause, the loss or the wage.',
    fix: correctEntry,
  },
  LETTER_DATE_IMPOSSIBLE: {
    status: 422,
    id: 'Tanggal surat {letterDate} tidak terletak antara peristiwa ({from}) dan hari ini ({to}).',
    en: 'The date of the letter {letterDate} is not between the event ({from}) and today ({to}).',
    fix: correctEntry,
  },
});
