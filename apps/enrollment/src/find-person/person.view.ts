import { maskNik } from '#kernel';

/** A person as the database has it, memberships gathered. */
export interface PersonRow {
  readonly person_id: string;
  readonly nik: string;
  readonly name: string;
  readonly name_key: string;
  readonly district_code: string;
  readonly card_number: string;
  readonly memberships: readonly MembershipView[];
}

export interface MembershipView {
  readonly membershipId: string;
  readonly payerId: string;
  readonly payerCode: string;
  readonly payerKind: string;
  readonly segment: string;
  readonly programmes: readonly string[];
  readonly startsOn: string;
  readonly nominatedOn: string;
  readonly incomeBase: number;
  readonly occupation: string;
  readonly sector: string;
}

export interface PersonView {
  readonly personId: string;
  /** Whole for those who enroll people; for others without the birth date. */
  readonly nik: string;
  readonly name: string;
  readonly districtCode: string;
  readonly cardNumber: string;
  readonly memberships: readonly MembershipView[];
}

/** Who corrects numbers must see them; everyone else recognises a person without. */
export const seesWholeNik = (roles: readonly string[]): boolean => roles.includes('enrollment-officer');

export const personView = (row: PersonRow, roles: readonly string[]): PersonView => ({
  personId: row.person_id,
  nik: seesWholeNik(roles) ? row.nik : maskNik(row.nik),
  name: row.name,
  districtCode: row.district_code,
  cardNumber: row.card_number,
  memberships: row.memberships,
});
