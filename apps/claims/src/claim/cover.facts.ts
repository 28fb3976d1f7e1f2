import type { ClaimId, InvoiceId, MembershipId, PayerId, Rupiah } from '#kernel';
import type { AccidentFact } from './accident.facts.js';
import type { Outcome, Programme } from './claim.events.js';
import { NOTHING_IN_COMMON, type SignalFacts } from './signal.facts.js';

/** What the service knows of a person at one moment; each fact with the event that it comes from. */
export interface CoverFacts {
  readonly memberships: readonly MembershipFact[];
  /** Live claims of the same person that came in before this one. */
  readonly earlierClaims: readonly EarlierClaim[];
  readonly signals: SignalFacts;
  /** The report that the claim names. */
  readonly accident: AccidentFact | null;
}

export const NO_FACTS: CoverFacts = {
  ...{ memberships: [], earlierClaims: [], signals: NOTHING_IN_COMMON },
  accident: null,
};

export interface MembershipFact {
  readonly membershipId: MembershipId;
  readonly payerId: PayerId;
  readonly segment: 'PU' | 'BPU';
  readonly programmes: readonly Programme[];
  readonly startsOn: string;
  readonly nominatedOn: string;
  readonly incomeBase: Rupiah;
  readonly evidence: string;
  readonly invoiced: readonly InvoicedMonth[];
  readonly covered: readonly CoveredMonth[];
}
export interface InvoicedMonth {
  readonly month: string;
  readonly invoiceId: InvoiceId;
  readonly issuedOn: string;
  readonly dueOn: string;
  readonly evidence: string;
}
export interface CoveredMonth extends InvoicedMonth {
  readonly receivedOn: string;
}
export interface EarlierClaim {
  readonly claimId: ClaimId;
  readonly receiptNumber: string;
  readonly programme: Programme;
  readonly outcome: Outcome;
  readonly eventDate: string;
}
