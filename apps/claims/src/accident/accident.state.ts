import type { AccidentId, Actor, ClaimId, PersonId } from '#kernel';
import type { RecordRef } from '../claim/claim.events.js';
import type { Category, Channel, Conclusion, Reporter } from './accident.events.js';

export interface VictimClaim {
  readonly claimId: ClaimId;
  readonly receiptNumber: string;
}

export interface Victim {
  readonly personId: PersonId;
  readonly addedBy: Actor;
  readonly addedAt: string;
  /** The newest, where an earlier one came to nothing. */
  readonly claim: VictimClaim | null;
}

/** What one of those who reported it said. */
export interface Account {
  readonly reporter: Reporter;
  readonly channel: Channel;
  readonly wordsRecord: RecordRef;
  readonly enteredBy: Actor;
  readonly enteredAt: string;
}

interface Known {
  readonly version: number;
  readonly accidentId: AccidentId;
  readonly reportNumber: string;
  readonly happenedOn: string;
  readonly happenedTime: string | null;
  readonly regionCode: string;
  readonly category: Category;
  readonly suspected: boolean;
  readonly reportedAt: string;
  /** The first report, and those that added a victim. */
  readonly accounts: readonly Account[];
  readonly victims: readonly Victim[];
  readonly filedBy: readonly Actor[];
}

export interface Concluding {
  readonly conclusion: Conclusion;
  readonly conclusionRecord: RecordRef;
  readonly concludedBy: Actor;
  readonly concludedAt: string;
  /** The event that says so. */
  readonly evidence: string;
}

export type NotReported = { readonly stage: 'NotReported'; readonly version: 0 };
export type Reported = Known & { readonly stage: 'Reported' };
export type Concluded = Known & { readonly stage: 'Concluded'; readonly concluding: Concluding };

export type AccidentState = NotReported | Reported | Concluded;
export type KnownAccident = Exclude<AccidentState, NotReported>;

export const initialState: AccidentState = { stage: 'NotReported', version: 0 };

export const conclusionOf = (accident: KnownAccident): Concluding | null =>
  accident.stage === 'Concluded' ? accident.concluding : null;
