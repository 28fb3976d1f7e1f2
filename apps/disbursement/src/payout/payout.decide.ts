import {
  type Actor,
  accept,
  assertNever,
  type Decider,
  type Decision,
  firstRefusal,
  type PayoutId,
  type Refusal,
  type Rupiah,
} from '#kernel';
import type { PayoutEvent, PayoutLine } from './payout.events.js';
import {
  accountNamesMustBeThePayees,
  aPayoutHasPayments,
  aPayoutIsPreparedOnce,
  controlTotalOf,
  fundsMustCoverTheTotal,
  isPayable,
  noPaymentIsListedTwice,
  type ProposedLine,
  theApprovalMustBindWhatWasShown,
  thePayoutMustBePrepared,
  thePreparerDoesNotApprove,
} from './payout.rules.js';
import { evolvePayout, initialPayout, type PayoutState } from './payout.state.js';

export interface PreparePayout {
  readonly type: 'PreparePayout';
  readonly payoutId: PayoutId;
  readonly lines: readonly ProposedLine[];
  readonly listDigest: string;
  /** What the account holds less what other payouts already claim of it. */
  readonly fundsAvailable: Rupiah;
  readonly actor: Actor;
  readonly at: string;
}

export interface ApprovePayout {
  readonly type: 'ApprovePayout';
  readonly shownHash: string;
  readonly currentHash: string;
  /** Named when the approval is refused. */
  readonly receiptNumber: string;
  readonly actor: Actor;
  readonly at: string;
}

export interface CancelPayout {
  readonly type: 'CancelPayout';
  readonly reason: string;
  readonly actor: Actor;
  readonly at: string;
}

export type PayoutCommand = PreparePayout | ApprovePayout | CancelPayout;
type Decided = Decision<PayoutEvent>;

export const payoutDecider: Decider<PayoutState, PayoutCommand, PayoutEvent> = {
  initialState: initialPayout,
  decide: decidePayout,
  evolve: evolvePayout,
};

function decidePayout(state: PayoutState, command: PayoutCommand): Decided {
  switch (command.type) {
    case 'PreparePayout':
      return prepare(state, command);
    case 'ApprovePayout':
      return approve(state, command);
    case 'CancelPayout':
      return cancel(state, command);
    default:
      return assertNever(command);
  }
}

function prepare(state: PayoutState, command: PreparePayout): Decided {
  const { payoutId, lines, listDigest, fundsAvailable } = command;
  const no = firstRefusal(
    aPayoutIsPreparedOnce(state),
    aPayoutHasPayments(lines),
    noPaymentIsListedTwice(lines),
    accountNamesMustBeThePayees(lines),
    fundsMustCoverTheTotal(lines, fundsAvailable),
  );
  if (no) return refused(no);
  return accept({
    type: 'PayoutPrepared',
    data: {
      payoutId,
      payments: lines.map(payable),
      controlTotal: controlTotalOf(lines),
      listDigest,
      fundsAvailable,
      preparedBy: command.actor,
      preparedAt: command.at,
    },
  });
}

function approve(state: PayoutState, command: ApprovePayout): Decided {
  const { actor, receiptNumber, shownHash, currentHash } = command;
  const no = firstRefusal(
    thePayoutMustBePrepared(state),
    thePreparerDoesNotApprove(state, actor, receiptNumber),
    theApprovalMustBindWhatWasShown(shownHash, currentHash),
  );
  if (no || state.status === 'None') return refused(no ?? { code: 'PAYOUT_NOT_PREPARED', values: {} });
  const { payoutId, controlTotal } = state;
  return accept({
    type: 'PayoutApproved',
    data: { payoutId, controlTotal, shownHash, approvedBy: actor, approvedAt: command.at },
  });
}

function cancel(state: PayoutState, { reason, actor, at }: CancelPayout): Decided {
  const no = thePayoutMustBePrepared(state);
  if (no || state.status === 'None') return refused(no ?? { code: 'PAYOUT_NOT_PREPARED', values: {} });
  return accept({
    type: 'PayoutCancelled',
    data: { payoutId: state.payoutId, reason, cancelledBy: actor, cancelledAt: at },
  });
}

function payable({ nameMatch, ...line }: ProposedLine): PayoutLine {
  if (!isPayable(nameMatch)) throw new Error('A line whose account name differs was let through');
  return { ...line, nameMatch };
}

const refused = (refusal: Refusal): Decided => ({ outcome: 'refused', refusal });
