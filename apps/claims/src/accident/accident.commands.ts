import type { AccidentId, Actor, ClaimId, PersonId } from '#kernel';
import type { Outcome, Programme, RecordRef } from '../claim/claim.events.js';
import type { Category, Channel, Conclusion, Reporter } from './accident.events.js';

/** Who says so, and how it reached the office. */
export interface Told {
  readonly reporter: Reporter;
  readonly channel: Channel;
  readonly wordsRecord: RecordRef;
}

export interface ReportAccident extends Told {
  readonly type: 'ReportAccident';
  readonly accidentId: AccidentId;
  readonly happenedOn: string;
  /** `HH:MM` in the region, `null` where nobody knows it. */
  readonly happenedTime: string | null;
  readonly regionCode: string;
  readonly category: Category;
  readonly suspected: boolean;
  readonly victims: readonly PersonId[];
  /** ISO instant at which the report reached the office. */
  readonly reportedAt: string;
  readonly by: Actor;
  readonly at: string;
}

export interface AddVictim extends Told {
  readonly type: 'AddVictim';
  readonly personId: PersonId;
  readonly by: Actor;
  readonly at: string;
}

export interface FileClaimForVictim {
  readonly type: 'FileClaimForVictim';
  readonly personId: PersonId;
  readonly claimId: ClaimId;
  readonly receiptNumber: string;
  readonly programme: Programme;
  readonly outcome: Outcome;
  readonly eventDate: string;
  readonly ofDisease: boolean;
  /** Claims that were rejected or withdrawn stand in nobody's way. */
  readonly endedClaims: readonly string[];
  readonly by: Actor;
  readonly at: string;
}

export interface ConcludeAccident {
  readonly type: 'ConcludeAccident';
  readonly conclusion: Conclusion;
  readonly conclusionRecord: RecordRef;
  /** Who issued letters of guarantee for its victims. */
  readonly guaranteedBy: readonly string[];
  readonly by: Actor;
  readonly at: string;
}

export type AccidentCommand = ReportAccident | AddVictim | FileClaimForVictim | ConcludeAccident;
