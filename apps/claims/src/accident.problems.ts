import { defineProblems } from '#platform';

const correctEntry = { id: 'Perbaiki isian, lalu kirim lagi.', en: 'Correct the entry, then send it again.' };
const anotherPerson = { id: 'Mintalah orang lain.', en: 'Ask another person.' };

/** What a report of an accident, or a claim that names one, may be answered. */
export const accidentProblems = defineProblems({
  ACCIDENT_NOT_FOUND: {
    status: 404,
    id: 'Laporan kecelakaan ini tidak ada.',
    en: 'There is no such report of an accident.',
    fix: { id: 'Cari laporannya menurut nomor atau korban.', en: 'Look for it by its number or a victim.' },
  },
  ACCIDENT_REPORT_IN_FUTURE: {
    status: 422,
    id: 'Saat laporan masuk ({reportedAt}) belum tiba.',
    en: 'The moment at which the report came in ({reportedAt}) has not come yet.',
    fix: correctEntry,
  },
  ACCIDENT_AFTER_ITS_REPORT: {
    status: 422,
    id: 'Kecelakaan ({happened}) terjadi sesudah dilaporkan ({reportedAt}).',
    en: 'The accident ({happened}) is later than its report ({reportedAt}).',
    fix: correctEntry,
  },
  ACCIDENT_BEFORE_THE_LAW: {
    status: 422,
    id: 'Kecelakaan pada {happenedOn} terjadi sebelum PP 44/2015 berlaku.',
    en: 'The accident of {happenedOn} happened before PP 44/2015 was in force.',
    fix: {
      id: 'Periksa tanggalnya; yang lebih lama tidak ditangani di sini.',
      en: 'Check the date; what is older is not handled here.',
    },
  },
  VICTIM_ALREADY_REPORTED: {
    status: 409,
    id: 'Orang ini sudah tercatat sebagai korban pada laporan {reportNumber}.',
    en: 'This person is a victim on report {reportNumber} already.',
    fix: { id: 'Tidak perlu apa-apa lagi.', en: 'Nothing more is needed.' },
  },
  VICTIM_ON_ANOTHER_REPORT: {
    status: 409,
    id: 'Korban ada pada laporan lain untuk hari itu: {reportNumbers}.',
    en: 'A victim is on another report of that day: {reportNumbers}.',
    fix: {
      id: 'Buka laporan itu, dan laporkan korban yang lain secara terpisah.',
      en: 'Open that report, and report the other victims separately.',
    },
  },
  VICTIM_NOT_REPORTED: {
    status: 422,
    id: 'Peserta ini bukan korban pada laporan {reportNumber}.',
    en: 'This member is not a victim on report {reportNumber}.',
    fix: {
      id: 'Tambahkan dahulu sebagai korban, atau pilih laporan yang benar.',
      en: 'Add the member as a victim first, or choose the right report.',
    },
  },
  VICTIM_HAS_A_CLAIM: {
    status: 409,
    id: 'Korban ini sudah mempunyai klaim dengan resi {receiptNumber}.',
    en: 'This victim has a claim already, under receipt {receiptNumber}.',
    fix: { id: 'Buka klaim itu.', en: 'Open that claim.' },
  },
  ACCIDENT_REPORT_FOR_JKK_ONLY: {
    status: 422,
    id: 'Laporan kecelakaan hanya untuk klaim JKK, bukan {programme}.',
    en: 'The report of an accident belongs to a JKK claim, not to {programme}.',
    fix: correctEntry,
  },
  ACCIDENT_ON_ANOTHER_DAY: {
    status: 422,
    id: 'Laporan {reportNumber} adalah tentang {happenedOn}, tetapi klaimnya tentang {eventDate}.',
    en: 'Report {reportNumber} is about {happenedOn}, but the claim is about {eventDate}.',
    fix: {
      id: 'Samakan tanggalnya, atau pilih laporan yang benar.',
      en: 'Make the dates agree, or choose the right report.',
    },
  },
  REPORT_ALREADY_NAMED: {
    status: 409,
    id: 'Klaim ini sudah ada pada laporan {reportNumber}.',
    en: 'This claim is on report {reportNumber} already.',
    fix: { id: 'Buka lagi klaimnya.', en: 'Open the claim again.' },
  },
  DISEASE_CLAIMED_AS_ACCIDENT: {
    status: 422,
    id: 'Laporan {reportNumber} adalah tentang penyakit akibat kerja, tetapi klaimnya tidak menyebutnya.',
    en: 'Report {reportNumber} is about an occupational disease, but the claim does not say so.',
    fix: {
      id: 'Nyatakan klaim ini sebagai penyakit akibat kerja, atau pilih laporan yang benar.',
      en: 'Say that this claim is of an occupational disease, or choose the right report.',
    },
  },
  DISEASE_FOR_JKK_ONLY: {
    status: 422,
    id: 'Penyakit akibat kerja diklaim pada JKK, bukan {programme}.',
    en: 'An occupational disease is claimed under JKK, not under {programme}.',
    fix: correctEntry,
  },
  LEFT_WORK_AFTER_DIAGNOSIS: {
    status: 422,
    id: 'Tanggal berhenti bekerja ({leftWorkOn}) sesudah diagnosis ({diagnosedOn}).',
    en: 'The day of leaving work ({leftWorkOn}) is later than the diagnosis ({diagnosedOn}).',
    fix: {
      id: 'Kosongkan bila pada hari diagnosis ia masih bekerja.',
      en: 'Leave it out where the member still worked on the day of the diagnosis.',
    },
  },
  ACCIDENT_NOT_SUSPECTED: {
    status: 409,
    id: 'Laporan {reportNumber} bukan dugaan, sehingga tidak menunggu kesimpulan.',
    en: 'Report {reportNumber} is no suspicion, so it waits for no conclusion.',
    fix: { id: 'Nilailah pada klaimnya.', en: 'Judge it on the claim.' },
  },
  ACCIDENT_ALREADY_CONCLUDED: {
    status: 409,
    id: 'Kecelakaan ini sudah disimpulkan {concludedBy} pada {concludedOn}.',
    en: 'This accident was concluded on already by {concludedBy}, on {concludedOn}.',
    fix: { id: 'Buka lagi laporannya.', en: 'Open the report again.' },
  },
  REPORTER_DOES_NOT_CONCLUDE: {
    status: 403,
    id: 'Anda menerima laporan atau klaim kecelakaan ini, atau menjamin perawatannya; yang menyimpulkan harus orang lain.',
    en: 'You took in the report or a claim of this accident, or guaranteed its treatment; somebody else must conclude.',
    fix: anotherPerson,
  },
  CONCLUDER_DOES_NOT_TAKE_IN: {
    status: 403,
    id: 'Anda menyimpulkan kecelakaan ini; korban dan klaimnya harus diterima, dan perawatannya dijamin, orang lain.',
    en: 'You concluded on this accident; somebody else must take in its victims and claims, and guarantee treatment.',
    fix: anotherPerson,
  },
});
