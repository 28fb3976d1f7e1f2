import type { Refusal, Rupiah } from '#kernel';
import type { ExplainedLine } from '../explain/line.js';
import type { LawReference, PayerKind, Programme, Sector } from '../law/terms.js';

export interface BpuContributionFacts {
  readonly segment: 'BPU';
  /** The base of a band, not the declared income: see `bpuIncomeBase`. */
  readonly incomeBase: Rupiah;
  readonly month: Temporal.PlainYearMonth;
  readonly payerKind: PayerKind;
  readonly sector: Sector;
}

export interface PuContributionFacts {
  readonly segment: 'PU';
  readonly wage: Rupiah;
  /** From 1, very low, to 5, very high. */
  readonly riskClass: number;
  readonly month: Temporal.PlainYearMonth;
  readonly payerKind?: PayerKind;
  readonly sector?: Sector;
}

export interface ConstructionWagesFacts {
  readonly segment: 'CONSTRUCTION';
  readonly basis: 'wages';
  /** Of all workers of the project in the month. */
  readonly wages: Rupiah;
  readonly month: Temporal.PlainYearMonth;
}

export interface ConstructionContractFacts {
  readonly segment: 'CONSTRUCTION';
  readonly basis: 'contract';
  /** Without PPN. */
  readonly contractValue: Rupiah;
  readonly month: Temporal.PlainYearMonth;
}

export type ConstructionFacts = ConstructionWagesFacts | ConstructionContractFacts;
export type ContributionFacts = BpuContributionFacts | PuContributionFacts | ConstructionFacts;

export interface ContributionLine extends ExplainedLine<Programme> {
  /** The temporary cut that was applied, or `null`. */
  readonly relief: LawReference | null;
}

export interface Contribution {
  readonly lines: readonly ContributionLine[];
  readonly jkk: Rupiah;
  readonly jkm: Rupiah;
  readonly total: Rupiah;
  readonly lawDigest: string;
  /** Whether any row or reading behind a line is not confirmed by a source. */
  readonly unconfirmed: boolean;
  /** The readings chosen where the law is silent or its sources disagree, by policy. */
  readonly policies: Readonly<Record<string, string>>;
}

export interface Refused {
  readonly outcome: 'refused';
  readonly refusal: Refusal;
}

export type ContributionOutcome =
  | { readonly outcome: 'assessed'; readonly contribution: Contribution }
  | Refused;
