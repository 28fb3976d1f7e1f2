import { coverage } from './id/coverage.js';
import { invoices } from './id/invoices.js';
import { payers } from './id/payers.js';
import { rosters } from './id/rosters.js';

/** Who is enrolled by whom, and what that payer owes and has paid: the pages of enrollment and billing load it. */
export const idFunding = { coverage, invoices, payers, rosters };
