import type { PaymentFindingApproved } from '#contracts';
import type { Actor, PaymentId, Rupiah } from '#kernel';
import type { HeldDuty } from '../case-duties/duties.rules.js';
import type { BankWord, ProposedFinding } from './finding.state.js';
import type { PaymentStatus } from './payment.state.js';

/** The first attempt of the share after this one that was not withdrawn; while it waits, none follows it. */
export interface LaterAttempt {
  readonly status: PaymentStatus;
  readonly kept: Rupiah;
}

interface ByPerson {
  readonly actor: Actor;
  readonly at: Temporal.Instant;
  /** Who holds which duty on the case. */
  readonly held: readonly HeldDuty[];
}

interface Looking extends ByPerson {
  /** What the bank said of the payment that nobody has decided yet. */
  readonly words: readonly BankWord[];
  readonly later: LaterAttempt | null;
  /** How long after its expiry a request may still be the bank's delay. */
  readonly margin: Temporal.Duration;
}

export interface ProposeFinding
  extends Looking,
    Omit<ProposedFinding, 'words' | 'proposedBy' | 'proposedAt'> {
  readonly type: 'ProposeFinding';
}

export interface ApproveFinding extends Looking {
  readonly type: 'ApproveFinding';
  readonly shownHash: string;
  readonly moneyLay: PaymentFindingApproved['data']['moneyLay'];
}

export interface DeclineFinding extends Pick<ByPerson, 'actor' | 'at'> {
  readonly type: 'DeclineFinding';
  readonly shownHash: string;
}

/** An earlier attempt of the share was executed after all. */
export interface WithdrawPayment {
  readonly type: 'WithdrawPayment';
  readonly paidBy: PaymentId;
}

export type FindingCommand = ProposeFinding | ApproveFinding | DeclineFinding | WithdrawPayment;
