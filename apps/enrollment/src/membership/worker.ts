import type { Nik, Rupiah } from '#kernel';
import type { Sector } from './membership.events.js';

/** The columns of a roster file, one worker a line; the single enrollment has the same facts. */
export const ROSTER_COLUMNS = [
  'kode_pembayar',
  'nik',
  'nama',
  'kode_kecamatan',
  'pekerjaan',
  'penghasilan',
  'sektor',
  'mulai',
  'dinominasi',
] as const;
export type RosterColumn = (typeof ROSTER_COLUMNS)[number];
export type WorkerAsWritten = Readonly<Record<RosterColumn, string>>;

/** A worker whom a payer wants insured, every value read and checked. */
export interface Worker {
  readonly payerCode: string;
  readonly nik: Nik;
  readonly name: string;
  readonly districtCode: string;
  readonly occupation: string;
  readonly incomeBase: Rupiah;
  readonly sector: Sector;
  readonly startsOn: string;
  readonly nominatedOn: string;
}

/** What is wrong or remarkable about one value. It names the column and never repeats the value. */
export interface Finding {
  readonly column: RosterColumn;
  readonly code: FindingCode;
}

export type FindingCode =
  | 'NIK_LENGTH'
  | 'NIK_NOT_DIGITS'
  | 'NIK_MANGLED_NUMBER'
  | 'NIK_BIRTH_DATE'
  | 'NIK_SERIAL'
  | 'NIK_TWICE_IN_FILE'
  | 'NAME_UNREADABLE'
  | 'DISTRICT_UNKNOWN'
  | 'OCCUPATION_NOT_A_CODE'
  | 'INCOME_NOT_WHOLE_RUPIAH'
  | 'SECTOR_UNKNOWN'
  | 'DATE_UNREADABLE'
  | 'START_BEFORE_LAW'
  | 'START_TOO_FAR_AHEAD'
  | 'NOMINATED_AFTER_START'
  | 'PAYER_UNKNOWN'
  | 'ALREADY_MEMBER_FROM_OTHER_DATE'
  | 'NIK_OTHER_DISTRICT'
  | 'NAME_DIFFERS'
  | 'ALSO_MEMBER_OF_OTHER_PAYER';
