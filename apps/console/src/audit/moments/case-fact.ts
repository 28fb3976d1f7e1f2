import type { Bilingual } from '../../api/client.js';
import type { Loss } from '../../losses/loss-row.js';
import type { Described, Stage } from '../answers.js';

/** In the order in which they are shown. */
export const GROUPS = [
  'stage',
  'reasons',
  'documents',
  'finding',
  'cover',
  'award',
  'payees',
  'people',
  'outcome',
] as const;
export type Group = (typeof GROUPS)[number];

/** What a value is; how it is written is the page's business. */
export type FactValue =
  | { readonly kind: 'stage'; readonly stage: Exclude<Stage, 'NotSubmitted'> }
  | { readonly kind: 'outcome'; readonly outcome: Described['outcome'] }
  | { readonly kind: 'loss'; readonly loss: Loss }
  | { readonly kind: 'money'; readonly amount: number }
  | { readonly kind: 'count'; readonly count: number }
  | { readonly kind: 'text'; readonly text: Bilingual }
  | { readonly kind: 'plain'; readonly text: string }
  | { readonly kind: 'heirProof'; readonly proof: string }
  | { readonly kind: 'word'; readonly word: ValueWord };
export type ValueWord =
  | 'notSubmitted'
  | 'present'
  | 'atWork'
  | 'notAtWork'
  | 'paid'
  | 'notPaid'
  | 'returned'
  | 'CLEARED'
  | 'STANDS'
  | 'open'
  | 'inDispute'
  | 'upheld'
  | 'dismissed'
  | 'COUNTS'
  | 'DOES_NOT_COUNT';

export type FactWord =
  | 'stage'
  | 'loss'
  | 'cause'
  | 'found'
  | 'monthsPaid'
  | 'wageBase'
  | 'total'
  | 'paid'
  | 'submitter'
  | 'adviser'
  | 'verifier'
  | 'approver'
  | 'decider'
  | 'signal'
  | 'appeal'
  | 'programme'
  | 'determination'
  | 'correction'
  | 'overpaid'
  | 'heirProof'
  | 'heirRank'
  | 'emptyRanks'
  | 'dispute'
  | 'returnedBecause'
  | 'rejectedBy'
  | 'withdrawnBecause';

export type FactName =
  | { readonly kind: 'word'; readonly word: FactWord }
  | { readonly kind: 'text'; readonly text: Bilingual; readonly item?: string | null }
  | { readonly kind: 'payee'; readonly payeeId: string; readonly of: 'amount' | 'payment' }
  | { readonly kind: 'reason' }
  | { readonly kind: 'monthOf'; readonly month: string };

export interface CaseFact {
  /** The same at every moment for the same thing, so that moments can be compared. */
  readonly key: string;
  readonly group: Group;
  readonly name: FactName;
  readonly value: FactValue;
}
