import type { OpenAccount } from './project-account.js';
import type { OpenMatter } from './project-appeal.js';
import type { OpenYear } from './project-scholarship.js';

interface Opened {
  readonly open: OpenMatter | null;
  readonly openAccounts: readonly OpenAccount[];
  /** Since when bills wait that came after the award. */
  readonly openCosts: string | null;
  readonly openYears: readonly OpenYear[];
}

/** An appeal or a correction goes before an account, which money waits for, then bills, then a school year; the oldest first. */
export function openMatterOf({ open, openAccounts, openCosts, openYears }: Opened): OpenMatter | null {
  if (open?.matter === 'APPEAL' || open?.matter === 'CORRECTION') return open;
  const [account] = openAccounts;
  if (account) return { matter: 'ACCOUNT', since: account.since, waitsFor: 'claims-approver' };
  if (openCosts !== null) return { matter: 'COSTS', since: openCosts, waitsFor: 'claims-verifier' };
  const [year] = openYears;
  return year ? ofSchoolYear(year) : null;
}

const ofSchoolYear = ({ provedAt, verifiedAt }: OpenYear): OpenMatter =>
  verifiedAt === null
    ? { matter: 'SCHOLARSHIP', since: provedAt, waitsFor: 'claims-verifier' }
    : { matter: 'SCHOLARSHIP', since: verifiedAt, waitsFor: 'claims-approver' };
