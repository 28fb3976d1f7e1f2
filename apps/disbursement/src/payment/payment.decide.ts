import {
  accept,
  assertNever,
  type Decider,
  type Decision,
  firstRefusal,
  type Refusal,
  refuse,
  subtractRupiah,
} from '#kernel';
import { everyDutyHasItsOwnPerson } from '../case-duties/duties.rules.js';
import { decideFinding } from './finding.decide.js';
import { decideAnswer } from './payment.answers.js';
import type { Command, PaymentCommand } from './payment.commands.js';
import type { PaymentEvent } from './payment.events.js';
import {
  aLaterVersionIsPaid,
  aPaymentHasAnAmount,
  aShareIsOrderedOncePerAttempt,
  dutiesOfClaim,
  dutyIsFree,
  noMoreIsKeptThanIsToBePaid,
  noOpenExceptionIsPaidOver,
  onlyAnEndedAttemptIsReissued,
  paymentsNeverExceedTheAward,
  shareOf,
  thePaymentMustBe,
  thePaymentMustBeIn,
} from './payment.rules.js';
import { evolvePayment, initialPayment, orderOf, type PaymentState } from './payment.state.js';

type Decided = Decision<PaymentEvent>;

export const paymentDecider: Decider<PaymentState, PaymentCommand, PaymentEvent> = {
  initialState: initialPayment,
  decide: decidePayment,
  evolve: evolvePayment,
};

function decidePayment(state: PaymentState, command: PaymentCommand): Decided {
  switch (command.type) {
    case 'OrderPayment':
      return order(state, command);
    case 'ReissuePayment':
      return reissue(state, command);
    case 'RedirectPayment':
      return redirect(state, command);
    case 'KeepPart':
      return keepPart(state, command);
    case 'PutInPayout':
      return putInPayout(state, command);
    case 'TakeFromPayout':
      return takeFromPayout(state, command);
    case 'ReleasePayment':
      return release(state, command);
    case 'SubmitPayment':
      return submit(state, command);
    case 'RecordAnswer':
      return decideAnswer(state, command);
    case 'ProposeFinding':
    case 'ApproveFinding':
    case 'DeclineFinding':
    case 'WithdrawPayment':
      return state.status === 'None' ? refuse('PAYMENT_NOT_FOUND') : decideFinding(state, command);
    default:
      return assertNever(command);
  }
}

function order(state: PaymentState, command: Pick<Command<'OrderPayment'>, 'order' | 'budget'>): Decided {
  const no = firstRefusal(
    aShareIsOrderedOncePerAttempt(state),
    aPaymentHasAnAmount(command.order),
    everyDutyHasItsOwnPerson(dutiesOfClaim(command.order), command.order.receiptNumber),
    paymentsNeverExceedTheAward(command.order, command.budget),
  );
  return no ? refused(no) : accept({ type: 'PaymentOrdered', data: command.order });
}

function reissue(state: PaymentState, command: Command<'ReissuePayment'>): Decided {
  const no = firstRefusal(
    onlyAnEndedAttemptIsReissued(command.previous),
    noOpenExceptionIsPaidOver(command.openExceptions),
  );
  return no ? refused(no) : order(state, command);
}

/** What is in a payout, or gone, stays as it was approved. */
function redirect(state: PaymentState, { record, evidence }: Command<'RedirectPayment'>): Decided {
  const no = thePaymentMustBe(state, 'Ordered');
  if (no) return refused(no);
  if (!aLaterVersionIsPaid(orderOf(state), record)) return accept();
  return accept({ type: 'PaymentRedirected', data: { ...which(state), record, evidence } });
}

/** Where nothing remains, nothing is sent to the bank: the share is settled by what was kept. */
function keepPart(state: PaymentState, { recoveryId, amount, at }: Command<'KeepPart'>): Decided {
  const no = thePaymentMustBe(state, 'Ordered') ?? noMoreIsKeptThanIsToBePaid(orderOf(state), amount);
  if (no) return refused(no);
  const order = orderOf(state);
  const rest = subtractRupiah(order.amount, amount);
  const data = { ...which(state), recoveryId, amount, rest };
  const kept: PaymentEvent = { type: 'PaymentPartKept', data };
  if (rest > 0) return accept(kept);
  const settled = { ...which(state), amount: rest, kept: shareOf(order), bankReference: null, settledAt: at };
  return accept<PaymentEvent>(kept, { type: 'PaymentSettled', data: settled });
}

function putInPayout(state: PaymentState, { payoutId, actor, held }: Command<'PutInPayout'>): Decided {
  const no =
    thePaymentMustBe(state, 'Ordered') ?? dutyIsFree(state, held, { duty: 'PAYOUT_PREPARER', actor });
  if (no) return refused(no);
  return accept({ type: 'PaymentPutInPayout', data: { ...which(state), payoutId, preparedBy: actor } });
}

function takeFromPayout(state: PaymentState, { payoutId, reason }: Command<'TakeFromPayout'>): Decided {
  const no = thePaymentMustBeIn(state, payoutId);
  if (no) return refused(no);
  return accept({ type: 'PaymentTakenFromPayout', data: { ...which(state), payoutId, reason } });
}

function release(state: PaymentState, { payoutId, actor, held }: Command<'ReleasePayment'>): Decided {
  const no =
    thePaymentMustBeIn(state, payoutId) ?? dutyIsFree(state, held, { duty: 'PAYOUT_APPROVER', actor });
  if (no) return refused(no);
  return accept({ type: 'PaymentReleased', data: { ...which(state), payoutId, approvedBy: actor } });
}

function submit(state: PaymentState, command: Command<'SubmitPayment'>): Decided {
  const no = thePaymentMustBe(state, 'Released');
  if (no) return refused(no);
  const { requestDigest, rail, expiresAt, at: submittedAt } = command;
  const { amount } = orderOf(state);
  return accept({
    type: 'PaymentSubmitted',
    data: { ...which(state), amount, requestDigest, rail, expiresAt, submittedAt },
  });
}

const refused = (refusal: Refusal): Decided => ({ outcome: 'refused', refusal });

function which(state: PaymentState) {
  const { paymentId, claimId, shareId } = orderOf(state);
  return { paymentId, claimId, shareId };
}
