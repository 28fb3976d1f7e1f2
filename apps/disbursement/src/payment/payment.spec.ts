import { describe, expect, it } from '@jest/globals';
import { type Actor, fold, type PayoutId, type RecoveryId, rupiah } from '#kernel';
import { scenario } from '#testing';
import type { HeldDuty } from '../case-duties/duties.rules.js';
import { nothingFound } from './finding.state.js';
import { paymentDecider } from './payment.decide.js';
import * as past from './payment.samples.js';
import { order, payoutId, which } from './payment.samples.js';

const payment = scenario(paymentDecider);
const budget = { award: rupiah(42_000_000), committed: rupiah(0) };
const as = (name: string) => name as Actor;
const nobody: HeldDuty[] = [];

describe('ordering', () => {
  it('orders one payment for a share', () => {
    payment
      .given()
      .when({ type: 'OrderPayment', order, budget })
      .thenEvents({ type: 'PaymentOrdered', data: order });
  });
  it('orders nothing twice', () => {
    payment
      .given(...past.ordered)
      .when({ type: 'OrderPayment', order, budget })
      .thenRefused('PAYMENT_ALREADY_ORDERED');
  });
  it('never lets the payments of a case exceed its award', () => {
    const nearlyAll = { award: rupiah(42_000_000), committed: rupiah(1) };
    payment
      .given()
      .when({ type: 'OrderPayment', order, budget: nearlyAll })
      .thenRefused('PAYMENTS_EXCEED_AWARD', { award: 42_000_000, committed: 1, amount: 42_000_000 });
  });
  it('orders nothing without an amount', () => {
    payment
      .given()
      .when({ type: 'OrderPayment', order: { ...order, amount: rupiah(0) }, budget })
      .thenRefused('PAYMENT_WITHOUT_AMOUNT');
  });
  it('refuses a claim on which one person held two duties, by its receipt number', () => {
    payment
      .given()
      .when({ type: 'OrderPayment', order: { ...order, approvedBy: order.verifiedBy }, budget })
      .thenRefused('SAME_PERSON_TWO_DUTIES', { receiptNumber: order.receiptNumber, held: 'VERIFIER' });
  });
});

describe('what is kept of a payment against a debt', () => {
  const recoveryId = '0199a000-0000-7000-8000-000000000080' as RecoveryId;
  const at = '2025-12-01T00:00:00.000Z';
  const keep = (amount: number) => ({ type: 'KeepPart', recoveryId, amount: rupiah(amount), at }) as const;

  it('leaves the rest for the bank', () => {
    payment
      .given(...past.ordered)
      .when(keep(2_000_000))
      .thenEvents({
        type: 'PaymentPartKept',
        data: { ...which, recoveryId, amount: rupiah(2_000_000), rest: rupiah(40_000_000) },
      });
  });
  it('settles the share where nothing is left', () => {
    payment
      .given(...past.ordered)
      .when(keep(42_000_000))
      .thenEvents(
        { type: 'PaymentPartKept', data: { ...which, recoveryId, amount: order.amount, rest: rupiah(0) } },
        {
          type: 'PaymentSettled',
          data: { ...which, amount: rupiah(0), kept: order.amount, bankReference: null, settledAt: at },
        },
      );
  });
  it('is never more than is to be paid, and never nothing', () => {
    for (const amount of [0, 42_000_001])
      payment
        .given(...past.ordered)
        .when(keep(amount))
        .thenRefused('MORE_KEPT_THAN_PAID');
  });
  it.each([past.inPayout, past.released, past.submitting, past.settled])(
    'is not of a payment that was shown to somebody, or is gone',
    (...events) => {
      payment
        .given(...events)
        .when(keep(1))
        .thenRefused('PAYMENT_NOT_IN_STATE');
    },
  );
});

describe('a new attempt', () => {
  const second = { ...order, attempt: 2 };
  const reissue = (previous: (typeof past)['settled'], openExceptions = 0) =>
    payment.given().when({
      type: 'ReissuePayment',
      order: second,
      budget,
      previous: fold(paymentDecider, previous),
      openExceptions,
    });

  it.each([
    ['Rejected', past.rejected],
    ['Returned', past.returned],
  ])('follows one that is %s', (_status, previous) => {
    reissue(previous).thenEvents({ type: 'PaymentOrdered', data: second });
  });
  it.each([
    ['Ordered', past.ordered],
    ['InPayout', past.inPayout],
    ['Released', past.released],
    ['Submitting', past.submitting],
    ['Unknown', past.unknown],
    ['Accepted', past.accepted],
    ['Settled', past.settled],
  ])('never follows one that is %s', (status, previous) => {
    reissue(previous).thenRefused('PAYMENT_NOT_REISSUABLE', { status });
  });
  it('never pays over a contradiction of the bank', () => {
    reissue(past.rejected, 1).thenRefused('PAYMENT_HAS_BANK_EXCEPTION');
  });
});

describe('redirecting', () => {
  const redirect = { type: 'RedirectPayment', record: past.laterRecord, evidence: past.evidence } as const;

  it('leads an ordered payment to the version that the claim committed to', () => {
    const to = payment.given(...past.ordered).when(redirect);
    to.thenEvents(...past.redirected.slice(-1));
    expect(fold(paymentDecider, past.redirected)).toEqual({
      status: 'Ordered',
      order: { ...order, record: past.laterRecord },
      ...nothingFound,
    });
  });
  it.each([
    ['the same version', past.laterRecord],
    ['an earlier one', order.record],
    [
      'the record of somebody else',
      { ...past.laterRecord, recordId: '0190a000-0000-7000-8000-00000000000f', version: 9 },
    ],
  ])('by %s changes nothing', (_what, record) => {
    payment
      .given(...past.redirected)
      .when({ ...redirect, record })
      .thenEvents();
  });
  it.each([
    ['InPayout', past.inPayout],
    ['Released', past.released],
    ['Submitting', past.submitting],
    ['Settled', past.settled],
    ['Returned', past.returned],
  ])('never moves what is %s', (status, given) => {
    payment
      .given(...given)
      .when(redirect)
      .thenRefused('PAYMENT_NOT_IN_STATE', { status, wanted: 'Ordered' });
  });
});

describe('the five duties', () => {
  const putIn = (actor: string, held = nobody) =>
    payment.given(...past.ordered).when({ type: 'PutInPayout', payoutId, actor: as(actor), held });
  const release = (actor: string, held = nobody) =>
    payment.given(...past.inPayout).when({ type: 'ReleasePayment', payoutId, actor: as(actor), held });

  it('lets a fourth person prepare', () => {
    putIn('preparer').thenEvents({
      type: 'PaymentPutInPayout',
      data: { ...which, payoutId, preparedBy: as('preparer') },
    });
  });
  it.each([
    ['submitter', 'SUBMITTER'],
    ['verifier', 'VERIFIER'],
    ['claim.approver', 'CLAIM_APPROVER'],
  ])('does not let the %s prepare', (actor, held) => {
    putIn(actor).thenRefused('SAME_PERSON_TWO_DUTIES', { receiptNumber: order.receiptNumber, held });
  });
  it('does not let one who approved a payout of the same case prepare another', () => {
    putIn('wayan', [{ duty: 'PAYOUT_APPROVER', actor: as('wayan') }]).thenRefused('SAME_PERSON_TWO_DUTIES');
  });
  it('lets the same person prepare twice on one case', () => {
    putIn('preparer', [{ duty: 'PAYOUT_PREPARER', actor: as('preparer') }]).thenTypes('PaymentPutInPayout');
  });
  it('lets a fifth person release', () => {
    release('payout.approver').thenEvents({
      type: 'PaymentReleased',
      data: { ...which, payoutId, approvedBy: as('payout.approver') },
    });
  });
  it.each(['submitter', 'verifier', 'claim.approver', 'preparer'])('does not let the %s release', actor => {
    release(actor).thenRefused('SAME_PERSON_TWO_DUTIES', { refused: 'PAYOUT_APPROVER' });
  });
});

describe('in and out of a payout', () => {
  it('is in one payout at a time', () => {
    payment
      .given(...past.inPayout)
      .when({ type: 'PutInPayout', payoutId, actor: as('other'), held: nobody })
      .thenRefused('PAYMENT_NOT_IN_STATE', { status: 'InPayout', wanted: 'Ordered' });
  });
  it('is ordered again when its payout is cancelled', () => {
    const taken = payment
      .given(...past.inPayout)
      .when({ type: 'TakeFromPayout', payoutId, reason: 'WRONG_LIST' });
    taken.thenEvents({ type: 'PaymentTakenFromPayout', data: { ...which, payoutId, reason: 'WRONG_LIST' } });
    const events = taken.decision.outcome === 'accepted' ? taken.decision.events : [];
    expect(fold(paymentDecider, [...past.inPayout, ...events])).toEqual({
      status: 'Ordered',
      order,
      ...nothingFound,
    });
  });
  it('is released only by its own payout', () => {
    const other = '0190a000-0000-7000-8000-0000000000bb' as PayoutId;
    payment
      .given(...past.inPayout)
      .when({ type: 'ReleasePayment', payoutId: other, actor: as('payout.approver'), held: nobody })
      .thenRefused('PAYMENT_IN_OTHER_PAYOUT');
  });
  it('is not taken out once released', () => {
    payment
      .given(...past.released)
      .when({ type: 'TakeFromPayout', payoutId, reason: 'WRONG_LIST' })
      .thenRefused('PAYMENT_NOT_IN_STATE');
  });
});

describe('submitting', () => {
  const submit = {
    type: 'SubmitPayment',
    requestDigest: 'b'.repeat(64),
    rail: 'BI_FAST',
    expiresAt: past.expiresAt,
    at: '2025-12-01T01:00:00Z',
  } as const;

  it('records the digest of the request and its expiry before anything is sent', () => {
    payment
      .given(...past.released)
      .when(submit)
      .thenTypes('PaymentSubmitted');
  });
  it.each([
    ['Ordered', past.ordered],
    ['InPayout', past.inPayout],
    ['Submitting', past.submitting],
    ['Unknown', past.unknown],
    ['Settled', past.settled],
    ['Returned', past.returned],
  ])('never sends one that is %s', (status, events) => {
    payment
      .given(...events)
      .when(submit)
      .thenRefused('PAYMENT_NOT_IN_STATE', { status });
  });
});
