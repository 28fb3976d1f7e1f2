import type {
  Actor,
  ClaimId,
  InvoiceId,
  MembershipId,
  PayerId,
  PaymentId,
  PersonId,
  Rupiah,
  ShareId,
} from '#kernel';
import type { Cost, Outcome, Payee, Programme, RecordRef } from './claim.events.js';

/** Who acts, and when (ISO instant): both come from the shell. */
interface ByPerson {
  readonly by: Actor;
  readonly at: string;
}

export interface SubmitClaim extends ByPerson {
  readonly type: 'SubmitClaim';
  readonly claimId: ClaimId;
  readonly programme: Programme;
  readonly outcome: Outcome;
  readonly personId: PersonId;
  readonly eventDate: string;
  readonly documents: readonly string[];
  readonly costs: readonly Cost[];
  readonly stmbDays: number;
  readonly payees: readonly Payee[];
  readonly caseRecord: RecordRef;
}

export interface ResubmitClaim extends ByPerson {
  readonly type: 'ResubmitClaim';
  readonly documents: readonly string[];
  readonly costs: readonly Cost[];
  readonly stmbDays: number;
  readonly payees: readonly Payee[];
  readonly caseRecord: RecordRef;
}

export interface ReceiveDocuments extends ByPerson {
  readonly type: 'ReceiveDocuments';
  readonly documents: readonly string[];
}

/** What the service knows of a person at one moment; each fact with the event that it comes from. */
export interface CoverFacts {
  readonly memberships: readonly MembershipFact[];
  /** Live claims of the same person that came in before this one. */
  readonly earlierClaims: readonly EarlierClaim[];
}
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

export interface ValidateClaim {
  readonly type: 'ValidateClaim';
  readonly facts: CoverFacts;
  readonly at: string;
}

export interface DecideLateContribution extends ByPerson {
  readonly type: 'DecideLateContribution';
  readonly decision: 'COUNTS' | 'DOES_NOT_COUNT';
}

export interface VerifyClaim extends ByPerson {
  readonly type: 'VerifyClaim';
}

export interface ReturnClaim extends ByPerson {
  readonly type: 'ReturnClaim';
  readonly reason: string;
}

export interface RejectClaim extends ByPerson {
  readonly type: 'RejectClaim';
  readonly rule: string;
}

export interface WithdrawClaim extends ByPerson {
  readonly type: 'WithdrawClaim';
  readonly reason: string;
}

export interface ApproveClaim extends ByPerson {
  readonly type: 'ApproveClaim';
  readonly shownHash: string;
}

export interface RecordSharePaid {
  readonly type: 'RecordSharePaid';
  readonly shareId: ShareId;
  readonly paymentId: PaymentId;
  readonly amount: Rupiah;
  readonly settledAt: string;
}

export interface RecordShareReturned {
  readonly type: 'RecordShareReturned';
  readonly shareId: ShareId;
  readonly paymentId: PaymentId;
  readonly amount: Rupiah;
  readonly reason: string;
}

export type ClaimCommand =
  | SubmitClaim
  | ResubmitClaim
  | ReceiveDocuments
  | ValidateClaim
  | DecideLateContribution
  | VerifyClaim
  | ReturnClaim
  | RejectClaim
  | WithdrawClaim
  | ApproveClaim
  | RecordSharePaid
  | RecordShareReturned;
