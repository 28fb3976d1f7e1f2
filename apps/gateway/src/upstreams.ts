import type { GatewayConfig } from './config.js';

/** A service behind the gateway and the nouns that it owns under `/api`; a noun of two words is what it owns of one that is shared. */
export interface Upstream {
  readonly service: string;
  /** Of each copy. */
  readonly urls: readonly string[];
  readonly nouns: readonly string[];
}

export const UPSTREAMS = Symbol('UPSTREAMS');

/** One owner per noun: the address of a thing does not tell which service has it. */
export const upstreamsOf = (config: GatewayConfig): Upstream[] => [
  {
    service: 'enrollment',
    urls: config.ENROLLMENT_URL,
    nouns: ['payers', 'rosters', 'persons', 'memberships'],
  },
  {
    service: 'billing',
    urls: config.BILLING_URL,
    nouns: ['invoices', 'receipts', 'coverage', 'quotes/contribution'],
  },
  {
    service: 'claims',
    urls: config.CLAIMS_URL,
    nouns: ['claims', 'accidents', 'guarantees', 'letters', 'return-to-work', 'quotes/benefit'],
  },
  {
    service: 'disbursement',
    urls: config.DISBURSEMENT_URL,
    nouns: ['payments', 'payouts', 'ledger', 'bank-files', 'reconciliation', 'recoveries'],
  },
  { service: 'audit', urls: config.AUDIT_URL, nouns: ['audit'] },
];
