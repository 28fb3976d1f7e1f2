import type { Refusal, Rupiah } from '#kernel';
import type { BilingualText, LawReference, PayerKind, Programme, Sector } from './law.js';

export interface ContributionFacts {
  readonly segment: 'BPU';
  readonly incomeBase: Rupiah;
  readonly month: Temporal.PlainYearMonth;
  readonly payerKind: PayerKind;
  readonly sector: Sector;
}

export interface ContributionLine {
  readonly component: Programme;
  readonly amount: Rupiah;
  readonly formula: string;
  readonly text: BilingualText;
  readonly law: LawReference;
  /** The temporary cut that was applied, or `null`. */
  readonly relief: LawReference | null;
}

export interface Contribution {
  readonly lines: readonly ContributionLine[];
  readonly jkk: Rupiah;
  readonly jkm: Rupiah;
  readonly total: Rupiah;
  readonly lawDigest: string;
  readonly policies: Record<string, string>;
}

export type ContributionOutcome =
  | { readonly outcome: 'assessed'; readonly contribution: Contribution }
  | { readonly outcome: 'refused'; readonly refusal: Refusal };
