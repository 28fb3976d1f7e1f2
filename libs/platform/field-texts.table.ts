interface Texts {
  readonly id: string;
  readonly en: string;
}

/** What is wrong with a field and how to put it right; `{0}`, `{1}` stand for the limits of the rule. */
const TEXTS: Readonly<Record<string, Texts>> = {
  whitelistValidation: {
    id: 'Ruas ini tidak dikenal; hapus dari permintaan.',
    en: 'This field is not known; remove it from the request.',
  },
  unknownValue: { id: 'Harus berupa satu objek.', en: 'Must be one object.' },
  nestedValidation: {
    id: 'Harus berupa objek dengan ruas-ruasnya.',
    en: 'Must be an object with its fields.',
  },
  isObject: { id: 'Harus berupa objek.', en: 'Must be an object.' },
  isDefined: { id: 'Wajib diisi.', en: 'Must be given.' },
  isNotEmpty: { id: 'Wajib diisi.', en: 'Must be given.' },
  isUuid: {
    id: 'Harus nomor pengenal (UUID) yang diberikan sistem ini.',
    en: 'Must be an identifier (UUID) that this system gave.',
  },
  isString: { id: 'Harus berupa teks dalam tanda kutip.', en: 'Must be text in quotation marks.' },
  isBoolean: {
    id: 'Harus true atau false, tanpa tanda kutip.',
    en: 'Must be true or false, without quotation marks.',
  },
  isNumber: {
    id: 'Harus berupa bilangan, tanpa tanda kutip.',
    en: 'Must be a number, without quotation marks.',
  },
  isInt: {
    id: 'Harus bilangan bulat, tanpa tanda kutip.',
    en: 'Must be a whole number, without quotation marks.',
  },
  min: { id: 'Harus {0} atau lebih.', en: 'Must be {0} or more.' },
  max: { id: 'Harus {0} atau kurang.', en: 'Must be {0} or less.' },
  isPositive: { id: 'Harus lebih dari nol.', en: 'Must be more than zero.' },
  length: { id: 'Harus {0} sampai {1} karakter.', en: 'Must have {0} to {1} characters.' },
  isLength: { id: 'Harus {0} sampai {1} karakter.', en: 'Must have {0} to {1} characters.' },
  minLength: { id: 'Harus {0} karakter atau lebih.', en: 'Must have {0} characters or more.' },
  maxLength: { id: 'Harus {0} karakter atau kurang.', en: 'Must have {0} characters or less.' },
  matches: { id: 'Bentuknya harus sesuai pola {0}.', en: 'Must have the form {0}.' },
  isIn: { id: 'Harus salah satu dari: {0}.', en: 'Must be one of: {0}.' },
  isEnum: { id: 'Harus salah satu dari: {1}.', en: 'Must be one of: {1}.' },
  equals: { id: 'Harus tepat {0}.', en: 'Must be exactly {0}.' },
  isArray: { id: 'Harus berupa daftar.', en: 'Must be a list.' },
  arrayMinSize: { id: 'Daftar harus berisi {0} atau lebih.', en: 'The list must hold {0} or more.' },
  arrayMaxSize: { id: 'Daftar harus berisi {0} atau kurang.', en: 'The list must hold {0} or less.' },
  arrayNotEmpty: { id: 'Daftar tidak boleh kosong.', en: 'The list must not be empty.' },
  arrayUnique: { id: 'Isi daftar tidak boleh berulang.', en: 'The list must not hold anything twice.' },
  isPlainDate: {
    id: 'Harus tanggal yang ada dalam bentuk TTTT-BB-HH, misalnya 2025-11-20.',
    en: 'Must be an existing date as YYYY-MM-DD, for example 2025-11-20.',
  },
  isPlainMonth: {
    id: 'Harus bulan dalam bentuk TTTT-BB, misalnya 2025-11.',
    en: 'Must be a month as YYYY-MM, for example 2025-11.',
  },
  isRupiah: {
    id: 'Harus rupiah bulat, nol atau lebih, tanpa titik, koma atau tanda kutip, misalnya 42000000.',
    en: 'Must be whole rupiah, zero or more, without separators or quotation marks, for example 42000000.',
  },
  isRecordText: {
    id: 'Harus teks 1 sampai {0} karakter yang tidak kosong dan tanpa karakter kendali atau pembalik arah tulisan.',
    en: 'Must be text of 1 to {0} characters, not blank and without characters that control or turn the line.',
  },
};

const OTHER: Texts = {
  id: 'Isinya tidak sesuai aturan ruas ini; lihat /openapi.json.',
  en: 'Breaks the rule of this field; see /openapi.json.',
};

/** Both texts of a broken rule, with its limits filled in. */
export function textsOfRule(rule: string, limits: readonly unknown[]): Texts {
  const { id, en } = TEXTS[rule] ?? OTHER;
  return { id: fill(id, limits), en: fill(en, limits) };
}

const fill = (text: string, limits: readonly unknown[]): string =>
  text.replaceAll(/\{(\d)\}/g, (_whole, index: string) => shown(limits[Number(index)]));

function shown(limit: unknown): string {
  if (Array.isArray(limit)) return limit.join(', ');
  return limit === undefined ? '…' : String(limit);
}
