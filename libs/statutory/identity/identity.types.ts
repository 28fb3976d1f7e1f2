import type { NikFault } from '#kernel';
import type { BilingualText } from '../law/terms.js';

export interface District {
  readonly regency: string;
  readonly name: string;
}

/** What a NIK says of the person's first registration. It stays the same after moving or correcting a birth date. */
export interface ValidNik {
  readonly valid: true;
  /** Province and regency as the Ministry of Home Affairs writes them: `51.71`. */
  readonly regency: string;
  /** With the district: `51.71.03`. */
  readonly district: string;
  /** The names behind the codes; `null` outside of the districts that the tables know. */
  readonly place: District | null;
  readonly birthDay: number;
  readonly birthMonth: number;
  /** Two digits: their century is not in the number. */
  readonly birthYearInCentury: number;
  readonly sex: 'F' | 'M';
  readonly serial: string;
}

export type NikFacts = ValidNik | { readonly valid: false; readonly fault: NikFault };

/** What is known of the person today. */
export interface PersonToday {
  /** Six digits of the district of the address. */
  readonly districtCode?: string;
  readonly birthDate?: Temporal.PlainDate;
}

export interface NikWarning {
  readonly code: 'NIK_DISTRICT_DIFFERS' | 'NIK_BIRTH_DATE_DIFFERS';
  readonly text: BilingualText;
}
