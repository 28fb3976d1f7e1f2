import { defineProblems } from '#platform';

const readAgain = { id: 'Buka lagi klaimnya.', en: 'Open the claim again.' };
const correctEntry = { id: 'Perbaiki isian, lalu kirim lagi.', en: 'Correct the entry, then send it again.' };

/** What a command on bills that came after the award may be answered. */
export const costsProblems = defineProblems({
  FURTHER_COSTS_OF_ACCIDENTS_ONLY: {
    status: 422,
    id: 'Hanya kecelakaan kerja (JKK) yang biaya perawatannya dibayar; klaim ini JKM.',
    en: 'Only a work accident (JKK) has its costs paid; this claim is JKM.',
    fix: {
      id: 'Bila kematiannya karena kecelakaan kerja, ajukan keberatan dengan buktinya.',
      en: 'Where the death was of a work accident, appeal with the evidence.',
    },
  },
  FURTHER_COSTS_ALREADY_ENTERED: {
    status: 409,
    id: 'Sejak {since} sudah ada tagihan yang menunggu verifikator.',
    en: 'Bills have been waiting for the verifier since {since}.',
    fix: {
      id: 'Tunggu sampai diputuskan, lalu catat yang berikutnya.',
      en: 'Wait until they are decided, then enter the next.',
    },
  },
  FURTHER_COSTS_EMPTY: {
    status: 422,
    id: 'Tidak ada tagihan dan tidak ada hari tidak bekerja pada isian ini.',
    en: 'There is no bill and no day without work in this entry.',
    fix: correctEntry,
  },
  COST_BATCH_UNKNOWN: {
    status: 422,
    id: 'Kelompok tagihan {batch} belum pernah diterima; yang terakhir bernomor {last}.',
    en: 'The batch of bills {batch} was never accepted; the last one is number {last}.',
    fix: {
      id: 'Pilih kelompok yang sudah diterima, atau catat sebagai tagihan baru.',
      en: 'Choose a batch that was accepted, or enter them as new bills.',
    },
  },
  BILL_COUNTED_ALREADY: {
    status: 422,
    id: 'Tagihan {reference} sudah dihitung pada kelompok {batch}.',
    en: 'The bill {reference} is already counted in batch {batch}.',
    fix: {
      id: 'Hapus tagihan itu, atau betulkan kelompok tempatnya berada.',
      en: 'Remove that bill, or correct the batch in which it is.',
    },
  },
  RECEIPTS_NEEDED: {
    status: 422,
    id: 'Tagihan dicatat bersama kuitansi aslinya.',
    en: 'Bills are entered with their original receipts.',
    fix: {
      id: 'Terima kuitansinya dan sebutkan RECEIPTS pada dokumen.',
      en: 'Take in the receipts and name RECEIPTS among the documents.',
    },
  },
  NO_COSTS_WAIT: {
    status: 409,
    id: 'Tidak ada kelompok tagihan {batch} yang menunggu keputusan.',
    en: 'No batch of bills {batch} waits for a decision.',
    fix: readAgain,
  },
  FURTHER_COSTS_CHANGE_NOTHING: {
    status: 409,
    id: 'Menurut hukum santunannya tetap {total}: tagihan ini tidak mengubah apa pun.',
    en: 'By law the benefit stays {total}: these bills change nothing.',
    fix: {
      id: 'Tolak tagihannya dengan alasan, atau minta petugas memperbaikinya.',
      en: 'Decline the bills with a reason, or ask the officer to put them right.',
    },
  },
});
