/** Everybody of the office, by the duty that decides what they see. */
export const USERS = {
  'petugas-pendaftaran': 'enrollment-officer',
  'petugas-iuran': 'billing-officer',
  'petugas-klaim-1': 'claims-officer',
  'verifikator-1': 'claims-verifier',
  'dokter-penasihat': 'medical-adviser',
  'penyetuju-klaim-1': 'claims-approver',
  'pemutus-keberatan-1': 'appeal-decider',
  'keuangan-1': 'finance-officer',
  'penyetuju-keuangan-1': 'finance-approver',
  'auditor-1': 'auditor',
} as const;
export type User = keyof typeof USERS;

const DECIDERS: readonly User[] = ['verifikator-1', 'penyetuju-klaim-1'];
const ADVISER: User = 'dokter-penasihat';
const HEARER: User = 'pemutus-keberatan-1';
const FINANCE: readonly User[] = ['keuangan-1', 'penyetuju-keuangan-1', 'auditor-1'];

/** Every page, and who may see it. `{claim}`, `{person}` and `{payout}` are of the sample. */
export const PLACES: Readonly<Record<string, readonly User[]>> = {
  '/claims': ['petugas-klaim-1', ADVISER, HEARER, ...DECIDERS, ...FINANCE],
  '/claims/backlog': ['petugas-klaim-1', ADVISER, HEARER, ...DECIDERS, ...FINANCE],
  '/claims/new': ['petugas-klaim-1'],
  '/claims/{claim}': ['petugas-klaim-1', ADVISER, HEARER, ...DECIDERS, ...FINANCE],
  '/accidents': ['petugas-klaim-1', ADVISER, HEARER, ...DECIDERS, 'auditor-1'],
  '/accidents/new': ['petugas-klaim-1'],
  '/guarantees': ['petugas-klaim-1', ADVISER, HEARER, ...DECIDERS, 'auditor-1'],
  '/return-to-work': ['petugas-klaim-1', ADVISER, HEARER, ...DECIDERS, ...FINANCE],
  '/people': ['petugas-klaim-1', 'verifikator-1', 'petugas-pendaftaran', 'petugas-iuran', 'auditor-1'],
  '/people/{person}': ['petugas-klaim-1', ...DECIDERS, 'petugas-pendaftaran', 'petugas-iuran', 'auditor-1'],
  '/unclaimed-deaths': ['petugas-klaim-1'],
  '/rosters': ['petugas-pendaftaran'],
  '/payers': ['petugas-pendaftaran', 'petugas-iuran', 'auditor-1'],
  '/invoices': ['petugas-iuran', 'auditor-1'],
  '/coverage': ['petugas-iuran', 'petugas-pendaftaran', 'auditor-1'],
  '/payments': FINANCE,
  '/payouts': FINANCE,
  '/payouts/{payout}': FINANCE,
  '/reconciliation': FINANCE,
  '/recoveries': FINANCE,
  '/ledger': FINANCE,
  '/audit': ['auditor-1'],
  '/audit/cases/{claim}': ['auditor-1', ...DECIDERS],
  '/duties': ['auditor-1'],
};

/** Pages for whoever comes. */
export const PUBLIC_PLACES = ['/', '/status', '/surat', '/simulasi'] as const;
