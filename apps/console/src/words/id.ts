import { audit } from './id/audit.js';
import { claims } from './id/claims.js';
import { coverage } from './id/coverage.js';
import { duties } from './id/duties.js';
import { importFile } from './id/import-file.js';
import { invoices } from './id/invoices.js';
import { letters } from './id/letters.js';
import { losses } from './id/losses.js';
import { newClaim } from './id/new-claim.js';
import { payers } from './id/payers.js';
import { payments } from './id/payments.js';
import { payouts } from './id/payouts.js';
import { people } from './id/people.js';
import { policies } from './id/policies.js';
import { reconciliation } from './id/reconciliation.js';
import { rosters } from './id/rosters.js';
import { shell } from './id/shell.js';
import { show } from './id/show.js';
import { simulate } from './id/simulate.js';
import { status } from './id/status.js';

/** Everything the pages say in Indonesian. English has the same keys, or the build fails. */
export const id = {
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
