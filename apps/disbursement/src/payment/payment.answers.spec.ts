import { describe, expect, it } from '@jest/globals';
import { rupiah } from '#kernel';
import { scenario } from '#testing';
import type { BankAnswer } from './bank-answer.js';
import { paymentDecider } from './payment.decide.js';
import type { PaymentEvent } from './payment.events.js';
import * as past from './payment.samples.js';
import { expiresAt, order, which } from './payment.samples.js';

const margin = Temporal.Duration.from({ seconds: 60 });
const expiry = Temporal.Instant.from(expiresAt);
const at = (seconds: number) => expiry.add({ seconds });

const said = (events: PaymentEvent[], answer: BankAnswer, when = expiry) =>
  scenario(paymentDecider)
    .given(...events)
    .when({ type: 'RecordAnswer', answer, at: when, margin });

const moved = { amount: order.amount, kept: order.kept };
const executedAt = '2025-12-01T01:00:01Z';
const returnedAt = '2025-12-02T01:00:00Z';
const executed: BankAnswer = { kind: 'EXECUTED', amount: order.amount, bankReference: 'SB-1', executedAt };
const accepted: BankAnswer = { kind: 'ACCEPTED', bankReference: 'SB-1' };
const rejected: BankAnswer = { kind: 'REJECTED', reason: 'ACCOUNT_CLOSED' };
const returned: BankAnswer = { ...executed, kind: 'RETURNED', returnedAt, reason: 'ACCOUNT_CLOSED' };
const notFound: BankAnswer = { kind: 'NOT_FOUND', bankTime: null };
const none: BankAnswer = { kind: 'NONE', cause: 'TIMEOUT' };

const open: [string, PaymentEvent[]][] = [
  ['Submitting', past.submitting],
  ['Unknown', past.unknown],
  ['Accepted', past.accepted],
];

describe.each(open)('while %s', (_status, events) => {
  it('settles what the bank executed', () => {
    said(events, executed).thenEvents({
      type: 'PaymentSettled',
      data: { ...which, ...moved, bankReference: 'SB-1', settledAt: executedAt },
    });
  });
  it('ends what the bank rejected', () => {
    said(events, rejected).thenEvents({
      type: 'PaymentRejected',
      data: { ...which, amount: order.amount, reason: 'ACCOUNT_CLOSED' },
    });
  });
  it('settles and returns what came back before anyone asked', () => {
    said(events, returned).thenTypes('PaymentSettled', 'PaymentReturned');
  });
  it('keeps an execution of another amount for a person', () => {
    said(events, { ...executed, amount: rupiah(1) }).thenRefused('BANK_EXECUTED_OTHER_AMOUNT', {
      ordered: 42_000_000,
      executed: 1,
    });
  });
});

describe('no answer', () => {
  it('is unknown, never a failure', () => {
    said(past.submitting, none).thenEvents({
      type: 'PaymentOutcomeUnknown',
      data: { ...which, cause: 'TIMEOUT' },
    });
  });
  it.each([past.unknown, past.accepted, past.settled, past.rejected, past.returned])(
    'changes nothing later',
    (...events) => {
      said(events, none).thenEvents();
    },
  );
});

describe('not found', () => {
  it.each([
    ['before the expiry', -1],
    ['within the margin', 59],
  ])('%s says nothing: the request may be on its way', (_when, seconds) => {
    said(past.unknown, notFound, at(seconds)).thenEvents();
  });
  it('after expiry and margin ends it as not executed', () => {
    said(past.unknown, notFound, at(60)).thenEvents({
      type: 'PaymentRejected',
      data: { ...which, amount: order.amount, reason: 'NOT_EXECUTED_BEFORE_EXPIRY' },
    });
  });
  it("says nothing while the bank's own clock has not reached that", () => {
    const bankTime = at(59).toString();
    said(past.unknown, { kind: 'NOT_FOUND', bankTime }, at(86_400)).thenEvents();
  });
  it('does not end one whose sender may still hear', () => {
    said(past.submitting, notFound, at(3600)).thenEvents();
  });
  it('contradicts an acceptance', () => {
    said(past.accepted, notFound, at(3600)).thenRefused('BANK_CONTRADICTS_ITSELF', { status: 'Accepted' });
  });
});

describe('the last word', () => {
  it.each<[string, PaymentEvent[], BankAnswer]>([
    ['Accepted, accepted', past.accepted, accepted],
    ['Settled, executed', past.settled, executed],
    ['Settled, accepted late', past.settled, accepted],
    ['Rejected, rejected', past.rejected, rejected],
    ['Rejected, not found', past.rejected, notFound],
    ['Returned, returned', past.returned, returned],
    ['Returned, executed late', past.returned, executed],
  ])('heard twice changes nothing: %s', (_case, events, answer) => {
    said(events, answer).thenEvents();
  });
  it.each<[string, PaymentEvent[], BankAnswer]>([
    ['Settled then rejected', past.settled, rejected],
    ['Settled then not found', past.settled, notFound],
    ['Settled twice, by two references', past.settled, { ...executed, bankReference: 'SB-2' }],
    ['Rejected then executed', past.rejected, executed],
    ['Rejected then accepted', past.rejected, accepted],
    ['Rejected then returned', past.rejected, returned],
    ['Returned then rejected', past.returned, rejected],
  ])('contradicted is never flipped: %s', (_case, events, answer) => {
    said(events, answer).thenRefused('BANK_CONTRADICTS_ITSELF', { paymentId: order.paymentId });
  });
  it.each<[string, BankAnswer]>([
    ['executed', executed],
    ['returned', returned],
  ])('of another amount than was settled is kept for a person: %s', (_kind, answer) => {
    said(past.settled, { ...answer, amount: rupiah(1) } as BankAnswer).thenRefused(
      'BANK_EXECUTED_OTHER_AMOUNT',
      { ordered: 42_000_000, executed: 1 },
    );
  });
  it('after settlement may be a return', () => {
    said(past.settled, returned).thenEvents({
      type: 'PaymentReturned',
      data: { ...which, ...moved, bankReference: 'SB-1', reason: 'ACCOUNT_CLOSED', returnedAt },
    });
  });
  it.each([
    ['Ordered', past.ordered],
    ['Released', past.released],
  ])('about one that is %s was not asked for', (status, events) => {
    said(events, executed).thenRefused('BANK_ANSWERED_UNASKED', { status });
  });
});

it('becomes accepted on the way', () => {
  said(past.unknown, accepted).thenEvents({
    type: 'PaymentAccepted',
    data: { ...which, bankReference: 'SB-1' },
  });
  expect(paymentDecider.initialState).toEqual({ status: 'None' });
});
