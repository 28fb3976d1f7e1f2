import { describe, expect, it } from '@jest/globals';
import { type RecoveryId, rupiah } from '#kernel';
import type { PaymentEvent } from '../payment/payment.events.js';
import * as past from '../payment/payment.samples.js';
import { type PaymentRow, projectPayment } from './payment.project.js';

const rowAfter = (events: readonly PaymentEvent[]): PaymentRow | null =>
  events.reduce<PaymentRow | null>(
    (row, event, index) =>
      projectPayment(row, {
        ...event,
        version: index + 1,
        position: 100 + index,
        recordedAt: `2025-12-01T00:00:0${index}.000Z`,
      }),
    null,
  );

describe('the row of a payment', () => {
  it('begins with its order', () => {
    expect(rowAfter(past.ordered)).toEqual({
      payment_id: past.order.paymentId,
      claim_id: past.order.claimId,
      share_id: past.order.shareId,
      kept: 0,
      attempt: 1,
      amount: 42_000_000,
      record_id: past.order.record.recordId,
      record_version: 1,
      record_commitment: past.order.record.commitment,
      receipt_number: 'JKM-2025-000001',
      programme: 'JKM',
      state: 'Ordered',
      payout_id: null,
      bank_reference: null,
      reason: null,
      settled_at: null,
      returned_at: null,
      version: 1,
      ordered_position: 100,
      changed_at: '2025-12-01T00:00:00.000Z',
    });
  });
  it.each<[string, readonly PaymentEvent[], Partial<PaymentRow>]>([
    ['InPayout', past.inPayout, { payout_id: past.payoutId }],
    ['Released', past.released, { payout_id: past.payoutId }],
    ['Submitting', past.submitting, { reason: null }],
    ['Unknown', past.unknown, { reason: 'TIMEOUT' }],
    ['Accepted', past.accepted, { bank_reference: 'SB-1' }],
    ['Rejected', past.rejected, { reason: 'ACCOUNT_CLOSED' }],
    ['Settled', past.settled, { bank_reference: 'SB-1', settled_at: '2025-12-01T01:00:01Z' }],
    ['Returned', past.returned, { reason: 'ACCOUNT_CLOSED', returned_at: '2025-12-02T01:00:00Z' }],
  ])('then is %s', (state, events, change) => {
    expect(rowAfter(events)).toMatchObject({
      state,
      version: events.length,
      ordered_position: 100,
      ...change,
    });
  });
  it('is to pay the rest of what was kept, and settled without the bank where there is none', () => {
    const { paymentId, claimId, shareId } = past.order;
    const recoveryId = '0199a000-0000-7000-8000-000000000080' as RecoveryId;
    const keep = (amount: number, rest: number): PaymentEvent => ({
      type: 'PaymentPartKept',
      data: { paymentId, claimId, shareId, recoveryId, amount: rupiah(amount), rest: rupiah(rest) },
    });
    const part = [...past.ordered, keep(2_000_000, 40_000_000)];
    expect(rowAfter(part)).toMatchObject({ state: 'Ordered', amount: 40_000_000, kept: 2_000_000 });
    const whole = [...part, keep(40_000_000, 0)];
    expect(rowAfter(whole)).toMatchObject({ amount: 0, kept: 42_000_000 });
  });
  it('names the record that it was redirected to', () => {
    expect(rowAfter(past.redirected)).toMatchObject({
      state: 'Ordered',
      record_id: past.order.record.recordId,
      record_version: 2,
      record_commitment: past.laterRecord.commitment,
    });
  });
  it('leaves its payout with the reason', () => {
    const taken: PaymentEvent = {
      type: 'PaymentTakenFromPayout',
      data: { ...past.which, payoutId: past.payoutId, reason: 'WRONG_LIST' },
    };
    expect(rowAfter([...past.inPayout, taken])).toMatchObject({
      state: 'Ordered',
      payout_id: null,
      reason: 'WRONG_LIST',
    });
  });
  it('cannot begin in the middle', () => {
    expect(() => rowAfter(past.settled.slice(1))).toThrow('never ordered');
  });
});
