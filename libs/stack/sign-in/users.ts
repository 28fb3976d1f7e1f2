import type { Role } from '#kernel';

/** Every demonstration user signs in with this password. */
export const DEMONSTRATION_PASSWORD = 'santunan-demo';

/** Knows the roles of one case from intake to payout, to show that one person is refused a second duty all the same. */
const EVERY_DUTY: readonly Role[] = [
  'claims-officer',
  'claims-verifier',
  'medical-adviser',
  'claims-approver',
  'claims-approver-senior',
  'appeal-decider',
  'finance-officer',
  'finance-approver',
];

/** Named by what they do: no demonstration user is a person. */
export const DEMONSTRATION_USERS: Readonly<Record<string, readonly Role[]>> = {
  'petugas-pendaftaran': ['enrollment-officer'],
  'petugas-iuran': ['billing-officer'],
  'sponsor-bangli': ['sponsor'],
  'petugas-klaim-1': ['claims-officer'],
  'petugas-klaim-2': ['claims-officer'],
  'verifikator-1': ['claims-verifier'],
  'verifikator-2': ['claims-verifier'],
  'dokter-penasihat': ['medical-adviser'],
  'penyetuju-klaim-1': ['claims-approver'],
  'penyetuju-klaim-2': ['claims-approver'],
  'penyetuju-klaim-senior-1': ['claims-approver', 'claims-approver-senior'],
  'pemutus-keberatan-1': ['appeal-decider'],
  'pemutus-keberatan-2': ['appeal-decider'],
  'keuangan-1': ['finance-officer'],
  'keuangan-2': ['finance-officer'],
  'penyetuju-keuangan-1': ['finance-approver'],
  'penyetuju-keuangan-2': ['finance-approver'],
  'auditor-1': ['auditor'],
  'administrator-1': ['administrator'],
  serbabisa: EVERY_DUTY,
  'petugas-klaim-bangli': ['claims-officer'],
  'verifikator-bangli': ['claims-verifier'],
  'penyetuju-klaim-bangli': ['claims-approver'],
  'petugas-klaim-karangasem': ['claims-officer'],
  'verifikator-karangasem': ['claims-verifier'],
  'penyetuju-klaim-karangasem': ['claims-approver'],
};

/** Everybody else works for all offices. */
const DEMONSTRATION_OFFICES: Readonly<Record<string, string>> = {
  'petugas-klaim-bangli': 'KAB-BANGLI',
  'verifikator-bangli': 'KAB-BANGLI',
  'penyetuju-klaim-bangli': 'KAB-BANGLI',
  'petugas-klaim-karangasem': 'KAB-KARANGASEM',
  'verifikator-karangasem': 'KAB-KARANGASEM',
  'penyetuju-klaim-karangasem': 'KAB-KARANGASEM',
};

export const officeOf = (user: string): string | undefined =>
  Object.hasOwn(DEMONSTRATION_OFFICES, user) ? DEMONSTRATION_OFFICES[user] : undefined;

export const rolesOf = (user: string): readonly Role[] | undefined =>
  Object.hasOwn(DEMONSTRATION_USERS, user) ? DEMONSTRATION_USERS[user] : undefined;

export const mayEnter = (user: string, password: string): boolean =>
  rolesOf(user) !== undefined && password === DEMONSTRATION_PASSWORD;
