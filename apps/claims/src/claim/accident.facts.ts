import type { AccidentId } from '#kernel';
import type { Conclusion } from '../accident/accident.events.js';

/** What is known of the accident that a claim names. */
export interface AccidentFact {
  readonly accidentId: AccidentId;
  readonly reportNumber: string;
  readonly suspected: boolean;
  /** The last day for the conclusion on a suspicion. */
  readonly concludeBy: string | null;
  /** With the event that says so. */
  readonly concluding: {
    readonly conclusion: Conclusion;
    readonly concludedBy: string;
    readonly evidence: string;
  } | null;
}
