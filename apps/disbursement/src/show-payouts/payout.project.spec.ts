import { expect, it } from '@jest/globals';
import { type Actor, rupiah } from '#kernel';
import { order, payoutId } from '../payment/payment.samples.js';
import type { PayoutEvent } from '../payout/payout.events.js';
import { type PayoutRow, projectPayout } from './payout.project.js';

const { paymentId, claimId, shareId, amount, payeeId, record } = order;
const line = { paymentId, claimId, shareId, amount, payeeId, record, nameMatch: 'CLOSE' } as const;
const at = '2025-12-01T01:00:00Z';
const hash = 'c'.repeat(64);

const prepared: PayoutEvent = {
  type: 'PayoutPrepared',
  data: {
    payoutId,
    payments: [line],
    controlTotal: amount,
    listDigest: hash,
    fundsAvailable: rupiah(50_000_000),
    preparedBy: 'preparer' as Actor,
    preparedAt: at,
  },
};
const row: PayoutRow = {
  payout_id: payoutId,
  status: 'Prepared',
  lines: [line],
  control_total: 42_000_000,
  list_digest: hash,
  funds_available: 50_000_000,
  prepared_by: 'preparer',
  prepared_at: at,
  approved_by: null,
  approved_at: null,
  cancelled_by: null,
  cancelled_at: null,
  cancel_reason: null,
  prepared_position: 7,
};

it('begins as prepared', () => {
  expect(projectPayout(null, { ...prepared, position: 7 })).toEqual(row);
});
it('says who approved it', () => {
  const data = {
    payoutId,
    controlTotal: amount,
    shownHash: hash,
    approvedBy: 'approver' as Actor,
    approvedAt: at,
  };
  expect(projectPayout(row, { type: 'PayoutApproved', data, position: 8 })).toEqual({
    ...row,
    status: 'Approved',
    approved_by: 'approver',
    approved_at: at,
  });
});
it('says who cancelled it and why', () => {
  const data = { payoutId, reason: 'WRONG_LIST', cancelledBy: 'preparer' as Actor, cancelledAt: at };
  expect(projectPayout(row, { type: 'PayoutCancelled', data, position: 8 })).toEqual({
    ...row,
    status: 'Cancelled',
    cancelled_by: 'preparer',
    cancelled_at: at,
    cancel_reason: 'WRONG_LIST',
  });
});
it('cannot begin in the middle', () => {
  const data = { payoutId, reason: 'WRONG_LIST', cancelledBy: 'preparer' as Actor, cancelledAt: at };
  expect(() => projectPayout(null, { type: 'PayoutCancelled', data, position: 1 })).toThrow('never prepared');
});
