import type { Rupiah } from '#kernel';

/** What the bank is understood to have said about one instruction, by whatever way it was heard. */
export type BankAnswer =
  | {
      readonly kind: 'EXECUTED';
      readonly amount: Rupiah;
      readonly bankReference: string;
      readonly executedAt: string;
    }
  | { readonly kind: 'ACCEPTED'; readonly bankReference: string }
  | { readonly kind: 'REJECTED'; readonly reason: string }
  | {
      readonly kind: 'RETURNED';
      readonly amount: Rupiah;
      readonly bankReference: string;
      readonly executedAt: string;
      readonly returnedAt: string;
      readonly reason: string;
    }
  /** With the bank's own clock where it told it: the expiry is held against that clock, not against ours. */
  | { readonly kind: 'NOT_FOUND'; readonly bankTime: string | null }
  | { readonly kind: 'NONE'; readonly cause: string };
