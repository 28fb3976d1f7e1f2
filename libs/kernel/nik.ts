import type { Brand } from './brand.js';

/** Nomor Induk Kependudukan: 16 digits, always text because it exceeds 2^53. */
export type Nik = Brand<string, 'Nik'>;

/** Why a text is not a NIK. A NIK that merely disagrees with an address is not among these: that is a warning. */
export type NikFault =
  | 'NIK_LENGTH'
  | 'NIK_NOT_DIGITS'
  | 'NIK_MANGLED_NUMBER'
  | 'NIK_BIRTH_DATE'
  | 'NIK_SERIAL';

export interface NikParts {
  readonly nik: Nik;
  /** Six digits: province, regency and district of first registration. */
  readonly districtCode: string;
  readonly sex: 'male' | 'female';
  /** Day and month of birth; the century of the year is not in the number. */
  readonly birthDay: number;
  readonly birthMonth: number;
  readonly birthYearInCentury: number;
}

const SPREADSHEET_NUMBER = /^\d+([.,]\d+)?[eE]\+?\d+$/;

/** Reads a NIK: PPKKCC DDMMYY SSSS, day + 40 for women, serial from 0001. */
export function parseNik(text: string): NikParts | { readonly fault: NikFault } {
  const fault = faultOfShape(text);
  if (fault) return { fault };
  const day = Number(text.slice(6, 8));
  const birthDay = day > 40 ? day - 40 : day;
  const birthMonth = Number(text.slice(8, 10));
  if (!isDayOfSomeYear(birthDay, birthMonth)) return { fault: 'NIK_BIRTH_DATE' };
  if (text.endsWith('0000')) return { fault: 'NIK_SERIAL' };
  return {
    nik: text as Nik,
    districtCode: text.slice(0, 6),
    sex: day > 40 ? 'female' : 'male',
    birthDay,
    birthMonth,
    birthYearInCentury: Number(text.slice(10, 12)),
  };
}

/** `510604******9001`: the district and the serial stay readable, the birth date does not. */
export const maskNik = (nik: string): string => `${nik.slice(0, 6)}******${nik.slice(12)}`;

function faultOfShape(text: string): NikFault | null {
  if (SPREADSHEET_NUMBER.test(text)) return 'NIK_MANGLED_NUMBER';
  if (!/^\d+$/.test(text)) return 'NIK_NOT_DIGITS';
  return text.length === 16 ? null : 'NIK_LENGTH';
}

function isDayOfSomeYear(day: number, month: number): boolean {
  if (month < 1 || month > 12 || day < 1) return false;
  return day <= Temporal.PlainYearMonth.from({ year: 2000, month }).daysInMonth;
}
