import type { BenefitOutcomeOfEvent } from '../benefits/benefit.types.js';
import type { HeirProof } from '../heirs/heir.types.js';
import type { BilingualText, LawReference, Programme } from '../law/terms.js';

export type DocumentedClaim = Programme | 'SCHOLARSHIP';

/** What decides which papers a claim needs. What is not said asks for no paper. */
export interface Circumstances {
  /** The day of filing: its checklist holds for the claim ever after. */
  readonly date: Temporal.PlainDate;
  readonly outcome?: BenefitOutcomeOfEvent;
  /** Whether costs are to be repaid. */
  readonly hasCosts?: boolean;
  /** Whether the heir is a widow or widower. */
  readonly spouse?: boolean;
  /** What shows who the heirs of a death are, or that there are none; an heir certificate where it is not said. */
  readonly heirProof?: HeirProof;
  /** Whether one of them is a minor. */
  readonly minor?: boolean;
  /** Whether it happened on duty away from work, or in overtime. */
  readonly onDuty?: boolean;
  /** On a public road, or off it, where witnesses take the place of the police; not said where it is unknown. */
  readonly road?: boolean;
  /** Whether it is an occupational disease. */
  readonly disease?: boolean;
  /** Whether Jasa Raharja has paid for it. */
  readonly jasaRaharja?: boolean;
}

export interface RequiredDocument {
  readonly code: string;
  readonly text: BilingualText;
  readonly law: LawReference;
}
