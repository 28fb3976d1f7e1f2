import { defineProblems } from '#platform';

const correctEntry = { id: 'Perbaiki isian, lalu kirim lagi.', en: 'Correct the entry, then send it again.' };

/** What a command on letters of guarantee may be answered. */
export const guaranteeProblems = defineProblems({
  GUARANTEE_NOT_FOUND: {
    status: 404,
    id: 'Surat jaminan itu tidak ada.',
    en: 'There is no such letter of guarantee.',
    fix: { id: 'Buka lagi laporan kecelakaannya.', en: 'Open the report of the accident again.' },
  },
  GUARANTEE_NOT_A_VICTIM: {
    status: 422,
    id: 'Orang ini bukan korban pada laporan kecelakaan tersebut.',
    en: 'This person is no victim on that report of an accident.',
    fix: {
      id: 'Tambahkan korbannya pada laporan itu lebih dahulu.',
      en: 'Add the victim to that report first.',
    },
  },
  GUARANTEE_NOT_A_WORK_ACCIDENT: {
    status: 422,
    id: 'Laporannya disimpulkan bukan kecelakaan kerja, sehingga perawatannya tidak dijamin.',
    en: 'The report was concluded to be no work accident, so its treatment is not guaranteed.',
    fix: {
      id: 'Beri tahu rumah sakit dan keluarganya; mereka dapat mengajukan keberatan atas klaimnya.',
      en: 'Tell the hospital and the family; they may appeal on the claim.',
    },
  },
  GUARANTEE_TREATED_FROM: {
    status: 422,
    id: 'Perawatan mulai {treatedFrom} tidak mungkin: kecelakaannya {from}, hari ini {today}.',
    en: 'Treatment from {treatedFrom} is impossible: the accident was on {from}, today is {today}.',
    fix: correctEntry,
  },
  HOSPITAL_WITHOUT_AGREEMENT: {
    status: 422,
    id: 'Rumah sakit {hospitalCode} tidak punya perjanjian yang berlaku pada {day}.',
    en: 'The hospital {hospitalCode} has no agreement in force on {day}.',
    fix: {
      id: 'Pilih rumah sakit mitra, atau minta daftar mitra dilengkapi.',
      en: 'Choose a partner hospital, or ask for the register of partners to be completed.',
    },
  },
  GUARANTEE_OPEN: {
    status: 409,
    id: 'Surat jaminan {guaranteeNumber} untuk korban dan rumah sakit ini masih terbuka.',
    en: 'The letter of guarantee {guaranteeNumber} for this victim and hospital is still open.',
    fix: {
      id: 'Pakai surat itu, atau batalkan lebih dahulu.',
      en: 'Use that letter, or cancel it first.',
    },
  },
  GUARANTEE_CANCELLED: {
    status: 409,
    id: 'Surat jaminan itu sudah dibatalkan.',
    en: 'That letter of guarantee is cancelled already.',
    fix: { id: 'Buka lagi laporan kecelakaannya.', en: 'Open the report of the accident again.' },
  },
  GUARANTEE_INVOICED: {
    status: 409,
    id: 'Rumah sakit sudah mengirim faktur {invoiceNumber} atas surat jaminan itu.',
    en: 'The hospital has sent the invoice {invoiceNumber} under that letter of guarantee.',
    fix: {
      id: 'Putuskan fakturnya pada klaim; suratnya tetap berlaku.',
      en: 'Decide on the invoice in the claim; the letter stands.',
    },
  },
});
