import type { ClaimId, PayeeId, PayerId } from '#kernel';
import type { Outcome } from './claim.events.js';
import type { SignalLimit } from './signals.table.js';

/** What other cases have in common with this one, and the limits of the institution. Nothing of it names a person. */
export interface SignalFacts {
  readonly limits: readonly SignalLimit[];
  readonly accounts: readonly AccountFact[];
  readonly payers: readonly PayerFact[];
  /** Of people with a similar name who were born in the same year. */
  readonly similarNames: readonly OtherCase[];
  readonly sameDocuments: readonly SameDocument[];
}

/** A live case that named the same thing before. */
export interface OtherCase {
  readonly claimId: ClaimId;
  readonly receiptNumber: string;
  readonly outcome: Outcome;
  readonly eventDate: string;
  readonly evidence: string;
}

/** The account of a payee, and who named it before: another case, or another payee of this one. */
export interface AccountFact {
  readonly payeeId: PayeeId;
  /** The event of this case that named the account first. */
  readonly evidence: string;
  readonly others: readonly (OtherCase & {
    readonly payeeId: PayeeId;
    readonly isSamePerson: boolean;
    readonly isSamePayee: boolean;
  })[];
}

export interface PayerFact {
  readonly payerId: PayerId;
  /** How many were enrolled under it, as far as it is known here. */
  readonly members: number;
  readonly deaths: readonly OtherCase[];
}

/** A paper with the same content in another case; by the kind of the paper. */
export interface SameDocument {
  readonly document: string;
  readonly others: readonly OtherCase[];
}

export const NOTHING_IN_COMMON: SignalFacts = {
  limits: [],
  accounts: [],
  payers: [],
  similarNames: [],
  sameDocuments: [],
};
