import { claimAccounts } from './claim-accounts.js';
import { claimAppeals } from './claim-appeals.js';
import { claimBills } from './claim-bills.js';
import { claimChanges } from './claim-changes.js';
import { claimDuties } from './claim-duties.js';
import { claimFiles } from './claim-files.js';
import { claimHeirs } from './claim-heirs.js';
import { claimLetters } from './claim-letters.js';
import { claimList } from './claim-list.js';
import { claimOpinion } from './claim-opinion.js';
import { claimRegistry } from './claim-registry.js';
import { claimScholarships } from './claim-scholarships.js';
import { claimSignals } from './claim-signals.js';
import { claimSteps } from './claim-steps.js';

export const claims = {
  title: 'Klaim',
  case: 'Klaim {{receipt}}',
  states: {
    Submitted: 'Sedang diperiksa sistem',
    NeedsAttention: 'Menunggu kekurangan',
    Validated: 'Menunggu verifikator',
    Verified: 'Sudah diverifikasi',
    Assessed: 'Menunggu persetujuan',
    ReturnedToOfficer: 'Dikembalikan ke petugas',
    Approved: 'Disetujui, menunggu bayar',
    PartlyPaid: 'Sebagian dibayar',
    Settled: 'Sudah dibayar',
    Rejected: 'Ditolak',
    Appealed: 'Menunggu putusan keberatan',
    Withdrawn: 'Ditarik',
  },
  programmes: { JKK: 'Kecelakaan kerja (JKK)', JKM: 'Kematian (JKM)' },
  outcomes: {
    death: 'meninggal',
    'total-permanent': 'cacat total tetap',
    disability: 'cacat sebagian',
    recovered: 'sembuh',
  },
  clock: {
    left_one: '{{count}} hari kerja lagi',
    left_other: '{{count}} hari kerja lagi',
    soon_one: 'Tinggal {{count}} hari kerja',
    soon_other: 'Tinggal {{count}} hari kerja',
    overdue_one: 'Terlambat {{count}} hari kerja',
    overdue_other: 'Terlambat {{count}} hari kerja',
    today: 'Hari terakhir',
    notRunning: 'Belum berjalan: dokumen belum lengkap',
    stopped: 'Berhenti sejak {{since}}: menunggu dokumen yang diminta kemudian',
    due: 'batas bayar',
  },
  why: {
    title: 'Yang ditunggu',
    cure: 'Penyelesaiannya:',
    cures: {
      PERSON_NOT_ENROLLED:
        'Petugas pendaftaran memasukkan orang ini lewat daftar peserta, atau petugas klaim menarik klaim bila orangnya keliru.',
      NO_MEMBERSHIP_ON_EVENT_DATE:
        'Petugas pendaftaran memeriksa tanggal mulai kepesertaan. Bila memang belum mulai, penyetuju dapat menolak.',
      MONTH_NOT_PAID:
        'Pembayar melunasi iuran bulan itu dan petugas iuran mencatatnya. Klaim diperiksa ulang dengan sendirinya.',
      PAID_AFTER_EVENT: 'Verifikator memutuskan apakah iuran itu diperhitungkan.',
      LATE_CONTRIBUTION_DOES_NOT_COUNT: 'Penyetuju menolak klaim, atau klaim dikembalikan kepada petugas.',
      DUPLICATE_CLAIM: 'Petugas menarik klaim yang ganda, atau penyetuju menolaknya.',
      DOCUMENTS_MISSING: 'Petugas klaim menerima dokumennya dan mencatatnya di sini.',
      MEDICAL_OPINION_MISSING: 'Dokter penasihat menetapkan cacatnya di halaman ini.',
      FOUND_NOT_WORK_RELATED:
        'Penyetuju menolak klaim karena bukan kecelakaan kerja, atau dokter penasihat mengubah pendapatnya.',
      DISEASE_FOUND_TOO_LATE: 'Penyetuju memutus menurut pasalnya; jangka waktunya belum dikonfirmasi.',
      ACCIDENT_NOT_CONCLUDED: 'Verifikator yang tidak menerima laporannya menyimpulkan kecelakaan itu.',
      NOT_A_WORK_ACCIDENT:
        'Penyetuju menolak klaim karena bukan kecelakaan kerja, atau membiarkannya menunggu bukti baru.',
      CLAIM_TIME_BARRED: 'Penyetuju menolak klaim dengan pasalnya.',
      SIGNAL: 'Verifikator memutuskannya di halaman ini, dengan alasan.',
      SIGNAL_STANDS: 'Penyetuju dapat menolak klaim, atau verifikator memutuskannya lagi.',
      FURTHER_DOCUMENT_ASKED:
        'Petugas klaim menerima dokumennya, atau verifikator menyatakan mengapa tidak diperlukan lagi.',
      HEIRS_IN_DISPUTE:
        'Petugas klaim, verifikator, atau penyetuju tidak dapat menyelesaikannya sendiri: para ahli waris bersepakat atau pengadilan memutus, lalu verifikator mencatat suratnya.',
      INSPECTOR_DETERMINED_OTHERWISE:
        'Verifikator memindahkan klaim ke program menurut surat pengawas, atau mengembalikannya.',
    },
    returned: 'Dikembalikan oleh {{by}}: {{reason}}',
    rejected: 'Ditolak: {{rule}}',
    withdrawn: 'Ditarik: {{reason}}',
  },
  facts: {
    title: 'Peristiwa',
    person: 'Peserta',
    erased: 'data sudah dihapus',
    nik: 'NIK',
    programme: 'Program',
    outcome: 'Akibat',
    disease: 'Penyakit akibat kerja',
    stillWorking: 'masih bekerja saat diagnosis',
    leftWork: 'berhenti bekerja',
    losses: 'Cacat menurut surat dokter',
    eventDate: 'Tanggal peristiwa',
    submittedAt: 'Diajukan',
    stmbDays: 'Hari tidak bekerja',
    days_one: '{{count}} hari',
    days_other: '{{count}} hari',
    narrative: 'Kronologi',
    diagnosis: 'Diagnosis',
    costs: 'Biaya yang diajukan',
    referencePrice: 'harga rumah sakit rujukan',
    reference: 'Nomor kuitansi',
  },
  cover: {
    title: 'Kepesertaan dan iuran',
    none: 'Belum dipastikan.',
    segment: 'Golongan',
    wageBase: 'Dasar upah',
    monthsPaid: 'Bulan terbayar',
    months_one: '{{count}} bulan',
    months_other: '{{count}} bulan',
    byMonth: 'Iuran per bulan',
    month: 'Bulan',
    payer: 'Pembayar',
    due: 'Jatuh tempo',
    received: 'Diterima',
    notReceived: 'belum diterima',
    late: 'Keputusan iuran terlambat',
    lateDecided: '{{months}}: {{decision}}, oleh {{by}}',
    lateDecisions: { COUNTS: 'diperhitungkan', DOES_NOT_COUNT: 'tidak diperhitungkan' },
  },
  documents: {
    title: 'Dokumen',
    present: 'Ada',
    missing: 'Belum ada',
    extra: 'Tambahan',
    receivedBy: 'Dokumen susulan diterima oleh {{names}}.',
    withSubmission: 'Diterima bersama pengajuan oleh {{name}}.',
  },
  lines: {
    title: 'Santunan menurut peraturan',
    none: 'Santunan dihitung saat klaim diverifikasi.',
    component: 'Komponen',
    formula: 'Hitungan',
    law: 'Dasar hukum',
    since: 'berlaku sejak {{from}}',
    unseen: 'pasal belum diperiksa',
    between: 'berlaku {{from}} sampai {{to}}',
    also: 'juga {{regulation}}, {{article}}',
    reading: 'Tafsir: {{question}} {{reading}}.',
    mark: 'Kepastian aturan',
    marks: {
      CONFIRMED: 'Dikonfirmasi',
      INFERRED: 'Disimpulkan',
      UNCONFIRMED: 'Belum dikonfirmasi',
    },
    amount: 'Jumlah',
    total: 'Jumlah santunan',
    unconfirmed:
      'Ada aturan yang belum dikonfirmasi dari naskah resminya. Periksa baris bertanda "Disimpulkan" atau "Belum dikonfirmasi" sebelum memutuskan.',
    policies: 'Tafsir yang dipakai',
  },
  history: {
    title: 'Riwayat',
    when: 'Waktu',
    what: 'Yang terjadi',
    who: 'Oleh',
    system: 'sistem',
    systemAfter: 'sistem, setelah langkah {{name}}',
    audit: 'Riwayat lintas layanan',
    isNew: 'baru',
  },
  family: {
    title: 'Untuk keluarga',
    about: 'Dengan nomor resi dan kode ini keluarga dapat melihat status klaim tanpa masuk.',
    show: 'Tampilkan kode',
    receipt: 'Nomor resi',
    secret: 'Kode rahasia',
    page: 'Halaman status klaim',
  },
  ...claimChanges,
  ...claimLetters,
  ...claimHeirs,
  ...claimFiles,
  ...claimAccounts,
  ...claimAppeals,
  ...claimScholarships,
  ...claimBills,
  ...claimDuties,
  ...claimOpinion,
  ...claimRegistry,
  ...claimSignals,
  ...claimSteps,
  ...claimList,
  toList: 'Daftar klaim',
} as const;
