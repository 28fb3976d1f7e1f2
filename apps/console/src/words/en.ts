import { audit } from './en/audit.js';
import { claims } from './en/claims.js';
import { coverage } from './en/coverage.js';
import { duties } from './en/duties.js';
import { importFile } from './en/import-file.js';
import { invoices } from './en/invoices.js';
import { letters } from './en/letters.js';
import { losses } from './en/losses.js';
import { newClaim } from './en/new-claim.js';
import { payers } from './en/payers.js';
import { payments } from './en/payments.js';
import { payouts } from './en/payouts.js';
import { people } from './en/people.js';
import { policies } from './en/policies.js';
import { reconciliation } from './en/reconciliation.js';
import { rosters } from './en/rosters.js';
import { shell } from './en/shell.js';
import { show } from './en/show.js';
import { simulate } from './en/simulate.js';
import { status } from './en/status.js';
import type { id } from './id.js';

export const en: Same<typeof id> = {
  shell,
  show,
  claims,
  newClaim,
  losses,
  people,
  rosters,
  importFile,
  payers,
  invoices,
  coverage,
  payments,
  payouts,
  reconciliation,
  audit,
  duties,
  status,
  letters,
  simulate,
  policies,
};

/** The same keys with words of another language. */
type Same<Tree> = { readonly [Key in keyof Tree]: Tree[Key] extends string ? string : Same<Tree[Key]> };
