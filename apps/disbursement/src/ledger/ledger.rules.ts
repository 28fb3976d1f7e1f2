import { assertNever } from '#kernel';
import type { Order, PaymentEvent } from '../payment/payment.events.js';
import type { AccountCode } from './chart-of-accounts.table.js';
import type { Entry, Journal } from './ledger.state.js';

/**
 * What an event does to the accounts; null where no money changes its place, or where the recovery's own event of it has the
 * journal. Where the event alone does not tell in which account the share lay, it must be said: of a new attempt after a return,
 * and of an execution that two people found.
 */
export function journalOf(event: PaymentEvent, moneyLay: AccountCode | null): Journal | null {
  switch (event.type) {
    case 'PaymentOrdered':
      return journalOfOrder(event.data, moneyLay === 'RETURNED_FUNDS');
    case 'PaymentSubmitted':
      return aSubmittedPaymentIsInTransit(event.data);
    case 'PaymentSettled':
      return event.data.amount === 0
        ? null
        : aSettledPaymentHasLeftTheBank(event.data, moneyLay ?? 'IN_TRANSIT');
    case 'PaymentRejected':
      return aRejectedPaymentIsStillOwed(event.data);
    case 'PaymentReturned':
      return aReturnedPaymentIsKeptForItsPayee(event.data);
    case 'PaymentRedirected':
    case 'PaymentPartKept':
    case 'PaymentPutInPayout':
    case 'PaymentTakenFromPayout':
    case 'PaymentReleased':
    case 'PaymentAccepted':
    case 'PaymentOutcomeUnknown':
    case 'PaymentFindingProposed':
    case 'PaymentFindingApproved':
    case 'PaymentFindingDeclined':
    case 'PaymentWithdrawn':
      return null;
    default:
      return assertNever(event);
  }
}

function journalOfOrder(order: Order, cameBack: boolean): Journal | null {
  if (order.attempt === 1) return anAwardedShareIsOwedByTheFund(order);
  return cameBack ? aNewAttemptOwesWhatCameBack(order) : null;
}

type Moved = Pick<Order, 'claimId' | 'shareId' | 'amount'>;

const anAwardedShareIsOwedByTheFund = (share: Moved): Journal => ({
  kind: 'SHARE_OWED',
  reverses: null,
  entries: moved('FUND', 'AWARD_PAYABLE', share),
});

const aNewAttemptOwesWhatCameBack = (share: Moved): Journal => ({
  kind: 'OWED_AGAIN',
  reverses: null,
  entries: moved('RETURNED_FUNDS', 'AWARD_PAYABLE', share),
});

const aSubmittedPaymentIsInTransit = (payment: Moved): Journal => ({
  kind: 'SUBMITTED',
  reverses: null,
  entries: moved('AWARD_PAYABLE', 'IN_TRANSIT', payment),
});

const aSettledPaymentHasLeftTheBank = (payment: Moved, from: AccountCode): Journal => ({
  kind: 'SETTLED',
  reverses: null,
  entries: moved(from, 'BANK', payment),
});

const aRejectedPaymentIsStillOwed = (payment: Moved): Journal => ({
  kind: 'REJECTED',
  reverses: 'PaymentSubmitted',
  entries: moved('IN_TRANSIT', 'AWARD_PAYABLE', payment),
});

const aReturnedPaymentIsKeptForItsPayee = (payment: Moved): Journal => ({
  kind: 'RETURNED',
  reverses: 'PaymentSettled',
  entries: moved('BANK', 'RETURNED_FUNDS', payment),
});

function moved(debit: AccountCode, credit: AccountCode, { claimId, shareId, amount }: Moved): Entry[] {
  return [
    { account: debit, side: 'DEBIT', amount, claimId, shareId },
    { account: credit, side: 'CREDIT', amount, claimId, shareId },
  ];
}
