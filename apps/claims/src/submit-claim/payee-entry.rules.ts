import { firstRefusal, isBefore, type NikParts, parseNik, type Refusal } from '#kernel';
import { isMinorOn, type Law, lawOn, minorIsPaidThroughAGuardian } from '#statutory';
import { no } from '../claim/claim.rules.js';
import { HOSPITALS, SOCIAL_SECURITY_FUND } from '../claim/heirs.rules.js';
import type { PayeeEntry, PersonalEntry } from './payee-entry.js';

/** The day of the entry and the law that it is held against. */
export interface TakenIn {
  readonly on: Temporal.PlainDate;
  readonly law: Law;
}

/** What stands in the records alone is checked before they are kept. The refusal names payees by their number, never by more. */
export function payeesMustBeEnteredSoundly(
  { payees }: Pick<PersonalEntry, 'payees'>,
  taken: TakenIn,
): Refusal | null {
  return firstRefusal(...payees.map((payee, index) => soundlyEntered(payee, index + 1, taken)));
}

function soundlyEntered(entry: PayeeEntry, payee: number, taken: TakenIn): Refusal | null {
  return firstRefusal(
    numbersMustBeReadable(entry, payee),
    theFundIsNeverTyped(entry, payee),
    aHospitalIsNeverTyped(entry, payee),
    nobodyIsBornAfterToday(entry, payee, taken),
    whoLooksLikeAMinorNamesTheBirthDate(entry, payee, taken),
    aMinorNamesAGuardian(entry, payee, taken),
    onlyAMinorHasAGuardian(entry, payee, taken),
    aDecreeHasANumber(entry, payee),
  );
}

/** The number itself is never repeated in the answer. */
export function numbersMustBeReadable({ nik, guardian }: PayeeEntry, payee: number): Refusal | null {
  const own = nik === undefined ? null : parseNik(nik);
  if (own && 'fault' in own) return no('PAYEE_NIK_UNREADABLE', { payee, fault: own.fault });
  const guardians = guardian === undefined ? null : parseNik(guardian.nik);
  if (!guardians || !('fault' in guardians)) return null;
  return no('GUARDIAN_NIK_UNREADABLE', { payee, fault: guardians.fault });
}

/** Its account is the institution's, so that nobody can put in their own. */
export const theFundIsNeverTyped = ({ relation }: PayeeEntry, payee: number): Refusal | null =>
  relation === SOCIAL_SECURITY_FUND ? no('FUND_IS_NOT_TYPED', { payee }) : null;

/** Where it is paid the register says; what is owed to it, its invoice. */
export const aHospitalIsNeverTyped = ({ relation }: PayeeEntry, payee: number): Refusal | null =>
  HOSPITALS.includes(relation) ? no('HOSPITAL_IS_NOT_TYPED', { payee }) : null;

export function nobodyIsBornAfterToday(
  { birthDate }: PayeeEntry,
  payee: number,
  { on }: TakenIn,
): Refusal | null {
  const isBorn = birthDate === undefined || !isBefore(on, Temporal.PlainDate.from(birthDate));
  return isBorn ? null : no('PAYEE_NOT_BORN', { payee, today: on.toString() });
}

/** A NIK has two digits of the year, so it can ask for the birth date and never tell it. */
export function whoLooksLikeAMinorNamesTheBirthDate(
  { birthDate, guardian, nik }: PayeeEntry,
  payee: number,
  { on }: TakenIn,
): Refusal | null {
  if (birthDate !== undefined) return null;
  const parts = nik === undefined ? null : parseNik(nik);
  const mayBeMinor = parts !== null && !('fault' in parts) && isMinorOn(youngestBirthDate(parts, on), on);
  return guardian !== undefined || mayBeMinor ? no('PAYEE_BIRTH_DATE_MISSING', { payee }) : null;
}

export function aMinorNamesAGuardian(entry: PayeeEntry, payee: number, taken: TakenIn): Refusal | null {
  const { guardian = null } = entry;
  const today = lawOn(taken.law, taken.on);
  const isMinor = isMinorEntry(entry, taken.on);
  // The rule stands with the order of heirs; the first of them stands for any payee.
  const whom = { kinship: 'CHILD', isMinor, guardian: guardian?.name ?? null };
  const found = minorIsPaidThroughAGuardian(today, 'JKM', whom);
  if (found === null) return null;
  const { text: why, law: by, mark } = found;
  return no('GUARDIAN_MISSING', { payee, why, regulation: by.regulation, article: by.article, mark });
}

export function onlyAMinorHasAGuardian(entry: PayeeEntry, payee: number, { on }: TakenIn): Refusal | null {
  const named = entry.guardian !== undefined || entry.ownAccount !== undefined;
  return named && !isMinorEntry(entry, on) ? no('GUARDIAN_OF_AN_ADULT', { payee }) : null;
}

/** A parent needs none. */
export function aDecreeHasANumber({ guardian }: PayeeEntry, payee: number): Refusal | null {
  const missing = guardian?.basis === 'DECREE' && guardian.decree === undefined;
  return missing ? no('GUARDIAN_DECREE_MISSING', { payee }) : null;
}

export const isMinorEntry = ({ birthDate }: PayeeEntry, on: Temporal.PlainDate): boolean =>
  birthDate !== undefined && isMinorOn(Temporal.PlainDate.from(birthDate), on);

/** The latest day that a NIK may mean. */
function youngestBirthDate(
  { birthYearInCentury, birthMonth: month, birthDay: day }: NikParts,
  on: Temporal.PlainDate,
): Temporal.PlainDate {
  const century = on.year - (on.year % 100);
  const born = Temporal.PlainDate.from({ year: century + birthYearInCentury, month, day });
  return isBefore(on, born) ? born.subtract({ years: 100 }) : born;
}
