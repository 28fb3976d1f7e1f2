import type { Role } from '#kernel';

/** What people call the roles. */
export const ROLE_WORDS: Readonly<Record<Role, { readonly id: string; readonly en: string }>> = {
  'enrollment-officer': { id: 'petugas pendaftaran', en: 'enrollment officer' },
  'billing-officer': { id: 'petugas iuran', en: 'billing officer' },
  sponsor: { id: 'pembayar iuran', en: 'sponsor' },
  'claims-officer': { id: 'petugas klaim', en: 'claims officer' },
  'claims-verifier': { id: 'verifikator', en: 'claims verifier' },
  'medical-adviser': { id: 'penasihat medis', en: 'medical adviser' },
  'claims-approver': { id: 'penyetuju klaim', en: 'claims approver' },
  'claims-approver-senior': { id: 'penyetuju klaim senior', en: 'senior claims approver' },
  'appeal-decider': { id: 'pemutus keberatan', en: 'decider of appeals' },
  'finance-officer': { id: 'petugas keuangan', en: 'finance officer' },
  'finance-approver': { id: 'penyetuju keuangan', en: 'finance approver' },
  auditor: { id: 'auditor', en: 'auditor' },
  administrator: { id: 'pengelola sistem', en: 'administrator' },
};
