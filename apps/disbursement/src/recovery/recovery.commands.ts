import type { Actor, ClaimId, PayeeId, PaymentId, RecoveryId, Rupiah, ShareId } from '#kernel';
import type { HeldDuty } from '../case-duties/duties.rules.js';
import type { Offset } from './offset.js';
import type { OffsetTerms } from './offset-terms.table.js';
import type { Instalment } from './recovery.events.js';
import type { RecoveryTerms } from './recovery-terms.table.js';
import type { WaiverReason } from './waiver-reasons.table.js';

/** A line of a statement of the bank that credits the account of the fund. */
export interface CreditLine {
  readonly fileId: string;
  readonly line: number;
  readonly bookedOn: string | null;
  readonly bankReference: string | null;
  readonly amount: Rupiah;
}

interface Which {
  readonly recoveryId: RecoveryId;
}

/** Who acts, when, and which duties that person and the others hold on the case. */
interface ByPerson extends Which {
  readonly actor: Actor;
  readonly at: string;
  readonly held: readonly HeldDuty[];
}

/** What the claims service says was overpaid to the payee, in all and as of now. */
export interface HearOverpayment extends Which {
  readonly type: 'HearOverpayment';
  readonly claimId: ClaimId;
  readonly receiptNumber: string;
  readonly payeeId: PayeeId;
  readonly finding: string;
  readonly overpaid: Rupiah;
}

export interface ProposePlan extends ByPerson {
  readonly type: 'ProposePlan';
  readonly instalments: readonly Instalment[];
  readonly today: Temporal.PlainDate;
  readonly terms: RecoveryTerms;
}

export interface ProposeOffset extends ByPerson, Offset {
  readonly type: 'ProposeOffset';
  readonly today: Temporal.PlainDate;
  readonly terms: OffsetTerms;
}

export interface ProposeWaiver extends ByPerson {
  readonly type: 'ProposeWaiver';
  readonly reason: WaiverReason;
}

export interface ProposeRepayment extends ByPerson {
  readonly type: 'ProposeRepayment';
  readonly exceptionId: string;
  readonly credit: CreditLine;
}

export interface ApproveProposal extends ByPerson {
  readonly type: 'ApproveProposal';
  readonly shownHash: string;
  /** Whether the exception of a repayment by hand is still open. */
  readonly isStillOpen: boolean;
}

export interface DeclineProposal extends ByPerson {
  readonly type: 'DeclineProposal';
  readonly shownHash: string;
}

export interface RecordRepayment extends Which {
  readonly type: 'RecordRepayment';
  readonly credit: CreditLine;
}

/** What of a payment of the same payee is kept, in the transaction in which that payment is lowered by it. */
export interface KeepFromPayment extends Which {
  readonly type: 'KeepFromPayment';
  readonly paymentId: PaymentId;
  readonly shareId: ShareId;
  readonly amount: Rupiah;
}

export type RecoveryCommand =
  | HearOverpayment
  | ProposePlan
  | ProposeOffset
  | ProposeWaiver
  | ProposeRepayment
  | ApproveProposal
  | DeclineProposal
  | RecordRepayment
  | KeepFromPayment;
