import {
  type Actor,
  type ClaimId,
  type PayeeId,
  type PaymentId,
  type PayoutId,
  rupiah,
  type ShareId,
} from '#kernel';
import type { Order, PaymentEvent } from './payment.events.js';

/** The stages of one payment, for specs: each list is a past that leads to the state of its name. */
export const payoutId = '0190a000-0000-7000-8000-0000000000aa' as PayoutId;

export const order: Order = {
  paymentId: '0190a000-0000-7000-8000-000000000001' as PaymentId,
  claimId: '0190a000-0000-7000-8000-000000000002' as ClaimId,
  shareId: '0190a000-0000-7000-8000-000000000003' as ShareId,
  attempt: 1,
  amount: rupiah(42_000_000),
  kept: rupiah(0),
  payeeId: '0190a000-0000-7000-8000-000000000004' as PayeeId,
  record: { recordId: '0190a000-0000-7000-8000-000000000005', version: 1, commitment: 'a'.repeat(64) },
  receiptNumber: 'JKM-2025-000001',
  programme: 'JKM',
  submittedBy: 'submitter' as Actor,
  advisedBy: null,
  verifiedBy: 'verifier' as Actor,
  approvedBy: 'claim.approver' as Actor,
};

const { paymentId, claimId, shareId, amount, kept } = order;
export const which = { paymentId, claimId, shareId };
export const expiresAt = '2025-12-01T01:02:00Z';

export const ordered: PaymentEvent[] = [{ type: 'PaymentOrdered', data: order }];
export const laterRecord: Order['record'] = { ...order.record, version: 2, commitment: 'c'.repeat(64) };
export const evidence = `${claimId}/13`;
export const redirected: PaymentEvent[] = [
  ...ordered,
  { type: 'PaymentRedirected', data: { ...which, record: laterRecord, evidence } },
];
export const inPayout: PaymentEvent[] = [
  ...ordered,
  { type: 'PaymentPutInPayout', data: { ...which, payoutId, preparedBy: 'preparer' as Actor } },
];
export const released: PaymentEvent[] = [
  ...inPayout,
  { type: 'PaymentReleased', data: { ...which, payoutId, approvedBy: 'payout.approver' as Actor } },
];
export const submitting: PaymentEvent[] = [
  ...released,
  {
    type: 'PaymentSubmitted',
    data: {
      ...{ ...which, amount, requestDigest: 'b'.repeat(64), rail: 'BI_FAST', expiresAt },
      submittedAt: '2025-12-01T01:00:00Z',
    },
  },
];
export const unknown: PaymentEvent[] = [
  ...submitting,
  { type: 'PaymentOutcomeUnknown', data: { ...which, cause: 'TIMEOUT' } },
];
export const accepted: PaymentEvent[] = [
  ...submitting,
  { type: 'PaymentAccepted', data: { ...which, bankReference: 'SB-1' } },
];
export const rejected: PaymentEvent[] = [
  ...submitting,
  { type: 'PaymentRejected', data: { ...which, amount, reason: 'ACCOUNT_CLOSED' } },
];
export const settled: PaymentEvent[] = [
  ...submitting,
  {
    type: 'PaymentSettled',
    data: { ...which, amount, kept, bankReference: 'SB-1', settledAt: '2025-12-01T01:00:01Z' },
  },
];
export const returned: PaymentEvent[] = [
  ...settled,
  {
    type: 'PaymentReturned',
    data: {
      ...which,
      amount,
      kept,
      bankReference: 'SB-1',
      reason: 'ACCOUNT_CLOSED',
      returnedAt: '2025-12-02T01:00:00Z',
    },
  },
];
