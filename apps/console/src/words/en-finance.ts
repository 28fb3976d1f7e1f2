import { ledger } from './en/ledger.js';
import { payments } from './en/payments.js';
import { payouts } from './en/payouts.js';
import { reconciliation } from './en/reconciliation.js';
import { recoveries } from './en/recoveries.js';
import type { Same } from './en.js';
import type { idFinance } from './id-finance.js';

export const enFinance: Same<typeof idFinance> = { ledger, payments, payouts, reconciliation, recoveries };
