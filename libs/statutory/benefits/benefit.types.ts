import type { Refusal, Rupiah } from '#kernel';
import type { ExplainedLine } from '../explain/line.js';
import type { Mark, Segment } from '../law/terms.js';

/** What a line of the award is for. The words of the golden cases. */
export type BenefitComponent =
  | 'jkmBenefit'
  | 'periodic'
  | 'funeral'
  | 'deathBenefit'
  | 'disability'
  | 'medical'
  | 'homecare'
  | 'transport'
  | 'stmb'
  | 'glasses'
  | 'dentures'
  | 'hearingAid'
  | 'prosthesis';

export type CostKind =
  | 'medical'
  /** An examination that looks for an occupational disease; paid as medical care. */
  | 'diagnosis'
  | 'homecare'
  | 'transport-land'
  | 'transport-sea'
  | 'transport-air'
  | 'glasses'
  | 'dentures'
  | 'hearingAid'
  | 'prosthesis';

/** A receipt. `referencePrice` is the rehabilitation hospital's, for a prosthesis or orthosis only. */
export interface CostItem {
  readonly kind: CostKind;
  readonly reference: string;
  readonly amount: Rupiah;
  readonly referencePrice?: Rupiah | undefined;
}

/** What Jasa Raharja paid for the same road accident. */
export interface PaidByJasaRaharja {
  readonly treatment: Rupiah;
  readonly death: Rupiah;
  readonly disability: Rupiah;
}

export type SchoolLevel = 'TK' | 'SD' | 'SMP' | 'SMA' | 'PT';

/** A child of the member: the level it attends, or will first attend, and the year within that level, from 1. */
export interface Child {
  readonly level: SchoolLevel;
  readonly year: number;
  readonly age?: number;
  readonly married?: boolean;
  readonly working?: boolean;
}

/** A lasting loss, found by a doctor. `part` is a row of the table of losses. */
export interface Disability {
  readonly kind: 'anatomical' | 'functional';
  readonly part: string;
  readonly side?: 'left' | 'right' | undefined;
  readonly handedness?: 'left' | 'right' | undefined;
  /** Hundredths of its function lost, 1 to 100: functional losses only. */
  readonly functionLoss?: number | undefined;
  /** What was measured, where the table counts steps (dB, % of vision) or leaves a range (percent, whole). */
  readonly measured?: number | undefined;
}

interface FactsOfEvent {
  readonly date: Temporal.PlainDate;
  readonly segment: Segment;
  readonly children: readonly Child[];
  /** Months of contributions in all, for the scholarship; and the longest unbroken run of them up to the event. */
  readonly tenureMonths: number;
  readonly continuousMonths: number;
}

export interface JkmDeathFacts extends FactsOfEvent {
  readonly programme: 'JKM';
  readonly outcome: 'death';
  readonly monthsPaid: number;
  /** Whole months since the registration, where that is how they are counted. */
  readonly monthsSinceRegistration: number;
  /** Memberships in force at the death; 1 for nearly everybody. */
  readonly memberships: number;
}

interface FactsOfAccident extends FactsOfEvent {
  readonly programme: 'JKK';
  readonly wageBase: Rupiah;
  readonly costs: readonly CostItem[];
  readonly stmbDays: number;
  readonly jasaRaharja?: PaidByJasaRaharja | undefined;
}

export interface JkkDeathFacts extends FactsOfAccident {
  readonly outcome: 'death';
}

export interface JkkRecoveredFacts extends FactsOfAccident {
  readonly outcome: 'recovered';
}

export interface JkkDisabilityFacts extends FactsOfAccident {
  readonly outcome: 'disability';
  readonly disabilities: readonly Disability[];
}

export interface JkkTotalPermanentFacts extends FactsOfAccident {
  readonly outcome: 'total-permanent';
}

export type AccidentFacts = JkkDeathFacts | JkkRecoveredFacts | JkkDisabilityFacts | JkkTotalPermanentFacts;
export type BenefitFacts = JkmDeathFacts | AccidentFacts;
export type BenefitOutcomeOfEvent = BenefitFacts['outcome'];

export type BenefitLine = ExplainedLine<BenefitComponent>;
/** What one child may receive at most, year by year until the end of its education. Applied for and paid yearly. */
export type ScholarshipLine = ExplainedLine<'scholarship'>;

export interface Scholarship {
  readonly lines: readonly ScholarshipLine[];
  readonly most: Rupiah;
  /** Why nothing is due, with the rule and its article; `null` where something is, or where there is no child. */
  readonly refusedBy: ExplainedNo | null;
}

/** A "no" and its law. */
export interface ExplainedNo {
  readonly rule: string;
  readonly text: ExplainedLine['text'];
  readonly law: ExplainedLine['law'];
  readonly readings: ExplainedLine['readings'];
  readonly mark: Mark;
}

export interface BenefitAssessment {
  readonly lines: readonly BenefitLine[];
  /** Of the lines; scholarships are paid yearly and are not in it. */
  readonly total: Rupiah;
  readonly scholarship: Scholarship;
  readonly lawDigest: string;
  /** Whether any line or reading is not confirmed by a source. */
  readonly unconfirmed: boolean;
  /** The readings chosen where the law is silent or its sources disagree, by policy. */
  readonly policies: Readonly<Record<string, string>>;
}

export type BenefitOutcome =
  | { readonly outcome: 'assessed'; readonly assessment: BenefitAssessment }
  | { readonly outcome: 'refused'; readonly refusal: Refusal };
