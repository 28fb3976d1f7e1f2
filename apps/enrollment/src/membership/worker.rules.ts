import { parseNik } from '#kernel';
import { bpuBases, districtOf, type Law } from '#statutory';
import type { Finding, RosterColumn, WorkerAsWritten } from './worker.js';

/** On which day, and under which law, a line is read. */
export interface ReadUnder {
  readonly today: Temporal.PlainDate;
  readonly law: Law;
}

type Rule = (written: WorkerAsWritten, under: ReadUnder) => Finding | null;

const CODE = /^[A-Z0-9][A-Z0-9_.-]{0,63}$/;
const WHOLE_RUPIAH = /^\d{1,12}$/;
const ISO_DATE = /^\d{4}-\d{2}-\d{2}$/;
const LONGEST_NAME = 200;

const nikMustBeWellFormed: Rule = ({ nik }) => {
  const read = parseNik(nik);
  return 'fault' in read ? { column: 'nik', code: read.fault } : null;
};

const nameMustBeReadable: Rule = ({ nama }) =>
  /\p{L}/u.test(nama) && nama.length <= LONGEST_NAME ? null : { column: 'nama', code: 'NAME_UNREADABLE' };

const homeDistrictMustExist: Rule = ({ kode_kecamatan }, { law }) =>
  districtOf(law, kode_kecamatan) ? null : { column: 'kode_kecamatan', code: 'DISTRICT_UNKNOWN' };

const occupationMustBeACode: Rule = ({ pekerjaan }) =>
  CODE.test(pekerjaan) ? null : { column: 'pekerjaan', code: 'OCCUPATION_NOT_A_CODE' };

const incomeMustBeWholeRupiah: Rule = ({ penghasilan }) =>
  WHOLE_RUPIAH.test(penghasilan) ? null : { column: 'penghasilan', code: 'INCOME_NOT_WHOLE_RUPIAH' };

const sectorMustBeKnown: Rule = ({ sektor }) =>
  sektor === 'TRANSPORT' || sektor === 'OTHER' ? null : { column: 'sektor', code: 'SECTOR_UNKNOWN' };

const startMustBeADate: Rule = ({ mulai }) => dateMustExist('mulai', mulai);

const nominationMustBeADate: Rule = ({ dinominasi }) =>
  dinominasi === '' ? null : dateMustExist('dinominasi', dinominasi);

const startMustFallUnderTheLaw: Rule = ({ mulai }, { law }) => {
  const start = readDate(mulai);
  return start && bpuBases(law, start).length === 0 ? { column: 'mulai', code: 'START_BEFORE_LAW' } : null;
};

/** A slip of the pen (2062 for 2026) would otherwise wait silently for decades. */
const startMustBeWithinAYear: Rule = ({ mulai }, { today }) => {
  const start = readDate(mulai);
  const late = start && Temporal.PlainDate.compare(start, today.add({ years: 1 })) > 0;
  return late ? { column: 'mulai', code: 'START_TOO_FAR_AHEAD' } : null;
};

const nominationMustNotFollowTheStart: Rule = ({ mulai, dinominasi }) => {
  const [start, nominated] = [readDate(mulai), readDate(dinominasi)];
  const late = start && nominated && Temporal.PlainDate.compare(nominated, start) > 0;
  return late ? { column: 'dinominasi', code: 'NOMINATED_AFTER_START' } : null;
};

/** Every one of them is asked, so that a file can be mended in one go. */
export const rulesOfAWorker: readonly Rule[] = [
  nikMustBeWellFormed,
  nameMustBeReadable,
  homeDistrictMustExist,
  occupationMustBeACode,
  incomeMustBeWholeRupiah,
  sectorMustBeKnown,
  startMustBeADate,
  nominationMustBeADate,
  startMustFallUnderTheLaw,
  startMustBeWithinAYear,
  nominationMustNotFollowTheStart,
];

/** People move: a number from another district is worth a look, not a refusal. */
export const nikShouldAgreeWithTheHomeDistrict: Rule = ({ nik, kode_kecamatan }) =>
  nik.startsWith(kode_kecamatan) ? null : { column: 'nik', code: 'NIK_OTHER_DISTRICT' };

export function readDate(text: string): Temporal.PlainDate | null {
  if (!ISO_DATE.test(text)) return null;
  try {
    return Temporal.PlainDate.from(text, { overflow: 'reject' });
  } catch {
    return null;
  }
}

const dateMustExist = (column: RosterColumn, text: string): Finding | null =>
  readDate(text) ? null : { column, code: 'DATE_UNREADABLE' };
