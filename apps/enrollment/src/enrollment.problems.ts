import { defineProblems, fileProblems } from '#platform';

/** What enrollment may answer besides what every service may. */
export const problems = defineProblems({
  ...fileProblems,
  DECREE_REQUIRED: {
    status: 422,
    id: 'Pembayar jenis ini mendaftarkan orang lain atas dasar SK, dan SK-nya belum disebut.',
    en: 'A payer of this kind sponsors others by decree, and no decree is given.',
    fix: { id: 'Sebutkan nomor dan tanggal SK.', en: 'Give the number and date of the decree.' },
  },
  DECREE_NOT_EXPECTED: {
    status: 422,
    id: 'Pembayar jenis ini tidak membayar atas dasar SK.',
    en: 'A payer of this kind does not pay by decree.',
    fix: { id: 'Hapus SK, atau periksa jenisnya.', en: 'Leave the decree out, or check the kind.' },
  },
  DECREE_IN_FUTURE: {
    status: 422,
    id: 'SK bertanggal {date}, sesudah hari ini ({today}).',
    en: 'The decree is dated {date}, after today ({today}).',
    fix: { id: 'Periksa tanggal SK.', en: 'Check the date of the decree.' },
  },
  SELF_PAYER_NAMED: {
    status: 422,
    id: 'Pekerja yang membayar sendiri tidak disebut namanya sebagai pembayar.',
    en: 'A worker who pays for himself is not named as a payer.',
    fix: { id: 'Kosongkan nama.', en: 'Leave the name empty.' },
  },
  PAYER_NAME_REQUIRED: {
    status: 422,
    id: 'Nama badan pembayar belum diisi.',
    en: 'The name of the paying body is missing.',
    fix: { id: 'Isi nama badan.', en: 'Give the name of the body.' },
  },
  PAYER_CODE_TAKEN: {
    status: 409,
    id: 'Kode {payerCode} sudah dipakai pembayar lain.',
    en: 'The code {payerCode} belongs to another payer.',
    fix: { id: 'Pakai kode lain, atau samakan isinya.', en: 'Use another code, or give the same facts.' },
  },
  WORKER_UNREADABLE: {
    status: 422,
    id: 'Data pekerja ini belum benar: {findings}.',
    en: 'The facts of this worker are not right yet: {findings}.',
    fix: { id: 'Perbaiki ruas yang disebut.', en: 'Correct the fields named.' },
  },
  WORKER_NOT_ENROLLED: {
    status: 409,
    id: 'Pekerja ini tidak dapat didaftarkan: {findings}.',
    en: 'This worker cannot be enrolled: {findings}.',
    fix: {
      id: 'Periksa kode pembayar dan tanggal mulai.',
      en: 'Check the payer code and the start date.',
    },
  },
  PERSON_NOT_FOUND: {
    status: 404,
    id: 'Orang ini tidak terdaftar.',
    en: 'This person is not registered.',
    fix: { id: 'Cari lagi menurut NIK, nama, atau nomor kartu.', en: 'Search by NIK, name or card number.' },
  },
  SEARCH_NEEDS_ONE_TERM: {
    status: 422,
    id: 'Cari menurut tepat satu dari: nik, name, cardNumber.',
    en: 'Search by exactly one of: nik, name, cardNumber.',
    fix: { id: 'Isi satu saja.', en: 'Give one only.' },
  },
  HEIR_NOT_ON_FILE: {
    status: 404,
    id: 'Ahli waris itu tidak tercatat pada orang ini.',
    en: 'That heir is not on file for this person.',
    fix: {
      id: 'Buka lagi orangnya; daftarnya mungkin sudah diganti.',
      en: 'Open the person again; the list may have been replaced.',
    },
  },
  HEIR_NIK_UNKNOWN: {
    status: 409,
    id: 'NIK ahli waris ini tidak tercatat.',
    en: 'The NIK of this heir is not recorded.',
    fix: {
      id: 'Catat daftar ahli waris lagi dengan NIK-nya.',
      en: 'Record the list of heirs again with the NIK.',
    },
  },
  ROSTER_NOT_FOUND: {
    status: 404,
    id: 'Berkas pendaftaran itu tidak ada.',
    en: 'There is no such roster.',
    fix: { id: 'Ambil nomornya dari daftar berkas.', en: 'Take its id from the list of rosters.' },
  },
  HEIR_NIK_MALFORMED: {
    status: 422,
    id: 'NIK ahli waris nomor {number} tidak sah.',
    en: 'The NIK of heir number {number} is malformed.',
    fix: {
      id: 'Perbaiki, atau kosongkan bila tidak diketahui.',
      en: 'Correct it, or leave it out if unknown.',
    },
  },
  HEIR_IS_THE_PERSON: {
    status: 422,
    id: 'Ahli waris nomor {number} adalah peserta sendiri.',
    en: 'Heir number {number} is the person himself.',
    fix: { id: 'Hapus ahli waris itu.', en: 'Remove that heir.' },
  },
  HEIR_TWICE: {
    status: 422,
    id: 'Ahli waris nomor {number} sudah disebut.',
    en: 'Heir number {number} is named already.',
    fix: { id: 'Sebutkan setiap ahli waris sekali.', en: 'Name each heir once.' },
  },
});
