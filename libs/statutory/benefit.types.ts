import type { Refusal, Rupiah } from '#kernel';
import type { BilingualText, LawReference, Segment } from './law.js';

/** What a line of the award is for. The words of the golden cases. */
export type BenefitComponent =
  | 'jkmBenefit'
  | 'periodic'
  | 'funeral'
  | 'deathBenefit'
  | 'medical'
  | 'transport'
  | 'stmb';

export type CostKind = 'medical' | 'transport-land' | 'transport-sea' | 'transport-air';

export interface CostItem {
  readonly kind: CostKind;
  readonly reference: string;
  readonly amount: Rupiah;
}

interface FactsOfEvent {
  readonly date: Temporal.PlainDate;
  readonly segment: Segment;
}

export interface JkmDeathFacts extends FactsOfEvent {
  readonly programme: 'JKM';
  readonly outcome: 'death';
  readonly monthsPaid: number;
}

interface FactsOfAccident extends FactsOfEvent {
  readonly programme: 'JKK';
  readonly wageBase: Rupiah;
  readonly costs: readonly CostItem[];
  readonly stmbDays: number;
}

export interface JkkDeathFacts extends FactsOfAccident {
  readonly outcome: 'death';
}

export interface JkkRecoveredFacts extends FactsOfAccident {
  readonly outcome: 'recovered';
}

export type AccidentFacts = JkkDeathFacts | JkkRecoveredFacts;
export type BenefitFacts = JkmDeathFacts | AccidentFacts;

export interface BenefitLine {
  readonly component: BenefitComponent;
  /** Tells lines of one component apart: the receipt of a cost, the mode of a transport. */
  readonly item: string | null;
  readonly amount: Rupiah;
  /** The arithmetic with its numbers, as a person would write it: `60% × 80 × 1.000.000`. */
  readonly formula: string;
  readonly text: BilingualText;
  readonly law: LawReference;
}

/** What one programme pays, with the readings it rests on. */
export interface AssessedLines {
  readonly lines: readonly BenefitLine[];
  readonly policies: Record<string, string>;
}

export interface BenefitAssessment {
  readonly lines: readonly BenefitLine[];
  readonly total: Rupiah;
  readonly lawDigest: string;
  /** Whether any line rests on a row that no source confirms word for word. */
  readonly unconfirmed: boolean;
  /** The readings chosen where the law is silent or its sources disagree, by name. */
  readonly policies: Record<string, string>;
}

export type BenefitOutcome =
  | { readonly outcome: 'assessed'; readonly assessment: BenefitAssessment }
  | { readonly outcome: 'refused'; readonly refusal: Refusal };
