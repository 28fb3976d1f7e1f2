import { describe, expect, it } from '@jest/globals';
import { type Actor, type PayeeId, rupiah, type ShareId } from '#kernel';
import { scenario } from '#testing';
import { paymentDecider } from '../payment/payment.decide.js';
import { order } from '../payment/payment.samples.js';
import { paymentIdOf, paymentsOfAward } from './payments-of-award.js';

const share = (digit: string, amount: number) => ({
  shareId: `0190a000-0000-7000-8000-00000000000${digit}` as ShareId,
  payeeId: `0190a000-0000-7000-9000-00000000000${digit}` as PayeeId,
  record: order.record,
  amount: rupiah(amount),
});
const award = (...shares: ReturnType<typeof share>[]) => ({
  claimId: order.claimId,
  receiptNumber: order.receiptNumber,
  programme: 'JKM' as const,
  personId: '0190a000-0000-7000-8000-0000000000ff' as never,
  award: rupiah(42_000_000),
  shares,
  shownHash: 'e'.repeat(64),
  submittedBy: 'submitter' as Actor,
  advisedBy: null,
  verifiedBy: 'verifier' as Actor,
  approvedBy: 'claim.approver' as Actor,
  approvedAt: '2025-11-28T01:00:00Z',
});
const decide = scenario(paymentDecider).given().when;

describe('the payments of an award', () => {
  it('are one per share, first attempts, and sum to it', () => {
    const orders = paymentsOfAward(award(share('1', 30_000_000), share('2', 12_000_000)));
    expect(orders.map(({ order }) => [order.shareId, order.attempt, order.amount])).toEqual([
      [share('1', 0).shareId, 1, 30_000_000],
      [share('2', 0).shareId, 1, 12_000_000],
    ]);
    expect(orders.reduce((sum, { order }) => sum + order.amount, 0)).toBe(42_000_000);
    for (const command of orders) decide(command).thenTypes('PaymentOrdered');
  });
  it('never exceed it together', () => {
    const [first, second] = paymentsOfAward(award(share('1', 30_000_000), share('2', 12_000_001)));
    if (!first || !second) throw new Error('Two shares make two payments');
    decide(first).thenTypes('PaymentOrdered');
    decide(second).thenRefused('PAYMENTS_EXCEED_AWARD', { committed: 30_000_000 });
  });
  it('count what the case has already paid', () => {
    const [first] = paymentsOfAward(award(share('1', 42_000_000)), rupiah(1));
    if (!first) throw new Error('One share makes one payment');
    decide(first).thenRefused('PAYMENTS_EXCEED_AWARD', { committed: 1 });
  });
});

describe('the id of a payment', () => {
  const { shareId } = share('1', 1);
  it('is the same whenever the award is heard again', () => {
    expect(paymentIdOf(shareId, 1)).toBe(paymentIdOf(shareId, 1));
  });
  it('is another for another attempt or share', () => {
    const ids = [paymentIdOf(shareId, 1), paymentIdOf(shareId, 2), paymentIdOf(share('2', 1).shareId, 1)];
    expect(new Set(ids).size).toBe(3);
  });
});
