import { describe, it } from '@jest/globals';
import { type Actor, rupiah } from '#kernel';
import { scenario } from '#testing';
import { order, payoutId } from '../payment/payment.samples.js';
import { type PayoutCommand, payoutDecider } from './payout.decide.js';
import type { PayoutEvent } from './payout.events.js';
import type { ProposedLine } from './payout.rules.js';

const payout = scenario(payoutDecider);
const at = '2025-12-01T01:00:00Z';
const { paymentId, claimId, shareId, amount, payeeId, record } = order;
const line: ProposedLine = { paymentId, claimId, shareId, amount, payeeId, record, nameMatch: 'MATCH' };
const hash = 'c'.repeat(64);
const preparer = 'preparer' as Actor;
const approver = 'approver' as Actor;

const prepare = (lines: readonly ProposedLine[], fundsAvailable = amount): PayoutCommand => ({
  type: 'PreparePayout',
  payoutId,
  lines,
  listDigest: hash,
  fundsAvailable,
  actor: preparer,
  at,
});
const approve = (actor: Actor, shownHash = hash): PayoutCommand => ({
  type: 'ApprovePayout',
  shownHash,
  currentHash: hash,
  receiptNumber: order.receiptNumber,
  actor,
  at,
});
const cancel: PayoutCommand = { type: 'CancelPayout', reason: 'WRONG_LIST', actor: preparer, at };

const prepared: PayoutEvent = {
  type: 'PayoutPrepared',
  data: {
    payoutId,
    payments: [{ ...line, nameMatch: 'MATCH' }],
    controlTotal: amount,
    listDigest: hash,
    fundsAvailable: amount,
    preparedBy: preparer,
    preparedAt: at,
  },
};
const approved: PayoutEvent = {
  type: 'PayoutApproved',
  data: { payoutId, controlTotal: amount, shownHash: hash, approvedBy: approver, approvedAt: at },
};
const cancelled: PayoutEvent = {
  type: 'PayoutCancelled',
  data: { payoutId, reason: 'WRONG_LIST', cancelledBy: preparer, cancelledAt: at },
};

describe('preparing', () => {
  it('lists the payments with their control total', () => {
    payout
      .given()
      .when(prepare([line]))
      .thenEvents(prepared);
  });
  it('lets a name that is close through, for the approver to see', () => {
    payout
      .given()
      .when(prepare([{ ...line, nameMatch: 'CLOSE' }]))
      .thenTypes('PayoutPrepared');
  });
  it.each(['MISMATCH', 'NOT_FOUND'] as const)('refuses %s, naming the payment and nobody', nameMatch => {
    payout
      .given()
      .when(prepare([{ ...line, nameMatch }]))
      .thenRefused('ACCOUNT_NAME_DIFFERS', { payments: [{ paymentId, nameMatch }], count: 1 });
  });
  it('refuses more than the funds available, with both amounts', () => {
    payout
      .given()
      .when(prepare([line], rupiah(41_999_999)))
      .thenRefused('FUNDS_INSUFFICIENT', { needed: 42_000_000, fundsAvailable: 41_999_999 });
  });
  it('refuses an empty list', () => {
    payout.given().when(prepare([])).thenRefused('PAYOUT_WITHOUT_PAYMENTS');
  });
  it('refuses a payment listed twice', () => {
    payout
      .given()
      .when(prepare([line, line]))
      .thenRefused('PAYMENT_LISTED_TWICE', { paymentId });
  });
  it('happens once', () => {
    payout
      .given(prepared)
      .when(prepare([line]))
      .thenRefused('PAYOUT_ALREADY_PREPARED');
  });
});

describe('approving', () => {
  it('binds what was shown', () => {
    payout.given(prepared).when(approve(approver)).thenEvents(approved);
  });
  it('is refused when it has changed since', () => {
    payout
      .given(prepared)
      .when(approve(approver, 'd'.repeat(64)))
      .thenRefused('PAYOUT_CHANGED_SINCE_SHOWN');
  });
  it('is refused to the one who prepared it, by receipt number', () => {
    payout
      .given(prepared)
      .when(approve(preparer))
      .thenRefused('SAME_PERSON_TWO_DUTIES', { receiptNumber: order.receiptNumber, held: 'PAYOUT_PREPARER' });
  });
  it.each([
    ['None', []],
    ['Approved', [prepared, approved]],
    ['Cancelled', [prepared, cancelled]],
  ])('is refused when the payout is %s', (status, events) => {
    payout
      .given(...events)
      .when(approve(approver))
      .thenRefused('PAYOUT_NOT_PREPARED', { status });
  });
});

describe('cancelling', () => {
  it('ends what was prepared', () => {
    payout.given(prepared).when(cancel).thenEvents(cancelled);
  });
  it('cannot undo an approval', () => {
    payout.given(prepared, approved).when(cancel).thenRefused('PAYOUT_NOT_PREPARED', { status: 'Approved' });
  });
});
