import type { GuardianBasis } from './heir-fields.js';

/** What an officer types in of a payee. */
export interface PayeeEntry {
  readonly name: string;
  readonly nik?: string | undefined;
  readonly relation: string;
  readonly weight?: number | undefined;
  readonly bankCode: string;
  readonly accountNumber: string;
  readonly accountName: string;
  /** Where notices go, if anywhere; of a minor, the guardian's. */
  readonly email?: string | undefined;
  readonly birthDate?: string | undefined;
  /** Who receives for a minor; the account above is then the guardian's. */
  readonly guardian?: GuardianEntry | undefined;
  readonly ownAccount?: Pick<PayeeEntry, 'bankCode' | 'accountNumber' | 'accountName'> | undefined;
}
interface GuardianEntry {
  readonly name: string;
  readonly nik: string;
  readonly basis: GuardianBasis;
  readonly decree?: string | undefined;
}
export interface PersonalEntry {
  readonly payees: readonly PayeeEntry[];
  readonly narrative: string;
  readonly diagnosis?: string | undefined;
}
