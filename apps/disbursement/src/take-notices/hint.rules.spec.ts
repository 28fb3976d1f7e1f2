import { describe, expect, it } from '@jest/globals';
import type { BankAnswer } from '../payment/bank-answer.js';
import type { PaymentStatus } from '../payment/payment.state.js';
import { aNoticeIsConfirmedByAnInquiry, type Inquiry } from './hint.rules.js';

const KINDS: readonly BankAnswer['kind'][] = [
  ...(['EXECUTED', 'ACCEPTED', 'REJECTED', 'RETURNED', 'NOT_FOUND', 'NONE'] as const),
];

describe('A notice about a payment that is', () => {
  it.each<[PaymentStatus, (Inquiry | null)[]]>([
    ['Ordered', [null, null, null, null, null, null]],
    ['InPayout', [null, null, null, null, null, null]],
    ['Released', [null, null, null, null, null, null]],
    ['Submitting', ['SOON', null, 'SOON', 'SOON', 'SOON', null]],
    ['Unknown', ['SOON', null, 'SOON', 'SOON', 'SOON', null]],
    ['Accepted', ['SOON', null, 'SOON', 'SOON', 'SOON', null]],
    ['Settled', [null, null, 'NOW', 'NOW', 'NOW', null]],
    ['Rejected', ['NOW', 'NOW', null, 'NOW', null, null]],
    ['Returned', [null, null, 'NOW', null, 'NOW', null]],
  ])('%s leads to an inquiry only where it says something new', (status, inquiries) => {
    expect(KINDS.map(kind => aNoticeIsConfirmedByAnInquiry(status, kind))).toEqual(inquiries);
  });
});
