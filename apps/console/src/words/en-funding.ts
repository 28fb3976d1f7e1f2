import { coverage } from './en/coverage.js';
import { invoices } from './en/invoices.js';
import { payers } from './en/payers.js';
import { rosters } from './en/rosters.js';

export const enFunding = { coverage, invoices, payers, rosters };
