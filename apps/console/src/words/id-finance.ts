import { ledger } from './id/ledger.js';
import { payments } from './id/payments.js';
import { payouts } from './id/payouts.js';
import { reconciliation } from './id/reconciliation.js';
import { recoveries } from './id/recoveries.js';

/** What only the desks of finance say: nobody else loads it. */
export const idFinance = { ledger, payments, payouts, reconciliation, recoveries };
