import type { FindingCode } from './worker.js';

export interface BilingualText {
  readonly id: string;
  readonly en: string;
}

const TEXTS: Readonly<Record<FindingCode, BilingualText>> = {
  NIK_LENGTH: { id: 'NIK harus 16 angka.', en: 'A NIK has 16 digits.' },
  NIK_NOT_DIGITS: { id: 'NIK hanya boleh berisi angka.', en: 'A NIK holds digits only.' },
  NIK_MANGLED_NUMBER: {
    id: 'NIK dirusak lembar kerja menjadi bilangan ilmiah; jadikan kolomnya teks.',
    en: 'A spreadsheet has turned the NIK into a scientific number; make its column text.',
  },
  NIK_BIRTH_DATE: {
    id: 'Tanggal lahir dalam NIK tidak ada.',
    en: 'The birth date in the NIK does not exist.',
  },
  NIK_SERIAL: { id: 'Nomor urut NIK tidak boleh 0000.', en: 'The serial of a NIK is never 0000.' },
  NIK_TWICE_IN_FILE: {
    id: 'NIK ini sudah ada pada baris sebelumnya.',
    en: 'This NIK stands on an earlier line of the file.',
  },
  NAME_UNREADABLE: {
    id: 'Nama harus berisi huruf, paling banyak 200 karakter.',
    en: 'A name holds letters, at most 200 characters.',
  },
  DISTRICT_UNKNOWN: {
    id: 'Kode kecamatan tidak dikenal; pakai enam angka Kemendagri.',
    en: 'The district code is unknown; use the six digits of the Ministry of Home Affairs.',
  },
  OCCUPATION_NOT_A_CODE: {
    id: 'Pekerjaan harus berupa kode: huruf besar, angka, _ atau -.',
    en: 'The occupation must be a code: capitals, digits, _ or -.',
  },
  INCOME_NOT_WHOLE_RUPIAH: {
    id: 'Penghasilan harus rupiah bulat tanpa titik.',
    en: 'The income must be whole rupiah without dots.',
  },
  SECTOR_UNKNOWN: { id: 'Sektor harus TRANSPORT atau OTHER.', en: 'The sector is TRANSPORT or OTHER.' },
  DATE_UNREADABLE: {
    id: 'Tanggal harus ada dan berbentuk TTTT-BB-HH.',
    en: 'The date must exist and be written YYYY-MM-DD.',
  },
  START_BEFORE_LAW: {
    id: 'Kepesertaan tidak dapat mulai sebelum PP 44/2015 berlaku.',
    en: 'No membership starts before PP 44/2015 came into force.',
  },
  START_TOO_FAR_AHEAD: {
    id: 'Kepesertaan mulai lebih dari setahun lagi; periksa tahunnya.',
    en: 'The membership starts more than a year ahead; check the year.',
  },
  NOMINATED_AFTER_START: {
    id: 'Tanggal dinominasi sesudah tanggal mulai.',
    en: 'The nomination is later than the start.',
  },
  PAYER_UNKNOWN: {
    id: 'Kode pembayar belum terdaftar; daftarkan pembayarnya dahulu.',
    en: 'The payer code is not registered; register the payer first.',
  },
  ALREADY_MEMBER_FROM_OTHER_DATE: {
    id: 'Orang ini sudah menjadi peserta pembayar yang sama sejak tanggal lain.',
    en: 'This person is already a member under the same payer from another date.',
  },
  NIK_OTHER_DISTRICT: {
    id: 'NIK berasal dari kecamatan lain; periksa apakah alamatnya benar.',
    en: 'The NIK comes from another district; check whether the address is right.',
  },
  NAME_DIFFERS: {
    id: 'NIK ini terdaftar dengan nama lain; nama yang terdaftar tetap dipakai.',
    en: 'This NIK is registered under another name; the registered name stays.',
  },
  ALSO_MEMBER_OF_OTHER_PAYER: {
    id: 'Orang ini juga dibayari pembayar lain.',
    en: 'This person is paid for by another payer too.',
  },
};

const UNNAMED: BilingualText = { id: 'Baris tidak dapat dibaca.', en: 'The line cannot be read.' };

/** What a person is told of a finding; faults of a whole line come with the texts of those who found them. */
export function findingTexts(
  code: string,
  ofLines: Readonly<Record<string, BilingualText>> = {},
): BilingualText {
  return (TEXTS as Readonly<Record<string, BilingualText>>)[code] ?? ofLines[code] ?? UNNAMED;
}
