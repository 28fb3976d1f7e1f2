import type { Actor } from '#kernel';
import type { Disability, Outcome, RecordRef } from './claim.events.js';

/** What the medical adviser found, and the event that says so. */
export interface MedicalOpinion {
  readonly workRelated: boolean;
  readonly outcome: Outcome;
  readonly disabilities: readonly Disability[];
  readonly opinionRecord: RecordRef;
  readonly givenBy: Actor;
  readonly givenAt: string;
  readonly evidence: string;
}
