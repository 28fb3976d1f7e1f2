import { describe, expect, it } from '@jest/globals';
import { type PaymentId, rupiah } from '#kernel';
import {
  aLineThatAgreesSaysNothingNew,
  answerOfMovement,
  answerOfStatus,
  type Said,
} from './answer.rules.js';
import { type KnownPayment, type LineOutcome, type Movement } from './line.rules.js';

const paymentId = '0190a000-0000-7000-8000-000000000001' as PaymentId;
const amount = rupiah(14_000_000);
const debit: Movement = { paymentId, direction: 'DEBIT', isBooked: true, amount };
const known = {
  state: 'Settled',
  amount,
  paidByLedger: amount,
  returnedByLedger: null,
  matched: [],
  bankReference: 'SB-1',
  settledAt: '2025-12-01T01:00:00Z',
} as const;
const said: Said = {
  bankReference: 'BC-1',
  day: Temporal.PlainDate.from('2025-12-01'),
  reason: null,
  at: Temporal.Instant.from('2025-12-02T01:00:00Z'),
};

describe('A movement answers', () => {
  it('that its payment was executed, at the end of the day that the bank names', () => {
    expect(answerOfMovement(debit, known, said)).toEqual({
      kind: 'EXECUTED',
      amount,
      bankReference: 'BC-1',
      executedAt: '2025-12-01T15:59:59.999Z',
    });
  });

  it('nothing of the future: the day may not be over', () => {
    const at = Temporal.Instant.from('2025-12-01T03:00:00Z');
    expect(answerOfMovement(debit, known, { ...said, at })).toMatchObject({
      executedAt: '2025-12-01T03:00:00.000Z',
    });
    expect(answerOfMovement(debit, known, { ...said, at, day: null })).toMatchObject({
      executedAt: '2025-12-01T03:00:00.000Z',
    });
  });

  it('that the very execution that was settled came back', () => {
    expect(answerOfMovement({ ...debit, direction: 'CREDIT' }, known, { ...said, reason: 'AC04' })).toEqual({
      kind: 'RETURNED',
      amount,
      bankReference: 'SB-1',
      executedAt: '2025-12-01T01:00:00Z',
      returnedAt: '2025-12-01T15:59:59.999Z',
      reason: 'AC04',
    });
  });
});

describe('A status answers', () => {
  it.each([
    ['pending', { kind: 'NONE', cause: 'PENDING' }],
    ['in-progress', { kind: 'NONE', cause: 'PENDING' }],
    ['debited', { kind: 'ACCEPTED', bankReference: 'BC-1' }],
    ['credited', { kind: 'EXECUTED', amount, bankReference: 'BC-1', executedAt: '2025-12-01T15:59:59.999Z' }],
    ['rejected', { kind: 'REJECTED', reason: 'REJECTED_BY_BANK' }],
  ] as const)('%s', (meaning, answer) => {
    expect(answerOfStatus({ paymentId, meaning, amount: null }, amount, said)).toEqual(answer);
  });
});

describe('What a line says is new', () => {
  const exception = (
    kind: Extract<LineOutcome, { outcome: 'EXCEPTION' }>['kind'],
    role = 'PAYMENT',
  ): LineOutcome => ({ outcome: 'EXCEPTION', kind, role }) as LineOutcome;
  const payment = (state: KnownPayment['state']): KnownPayment => ({ ...known, state });
  it.each<[string, LineOutcome, KnownPayment, boolean]>([
    ['where it matches', { outcome: 'MATCHED', role: 'PAYMENT' }, payment('Settled'), false],
    ['of a debit that is not settled', exception('NOT_SETTLED_HERE'), payment('Submitting'), true],
    [
      'of a debit of what was rejected: a contradiction',
      exception('NOT_SETTLED_HERE'),
      payment('Rejected'),
      true,
    ],
    ['of a return', exception('NOT_RETURNED_HERE', 'RETURN'), payment('Settled'), true],
    ['of a rejection', exception('CONTRADICTS_PAYMENT', 'STATUS'), payment('Submitting'), true],
    ['of another amount while open', exception('WRONG_AMOUNT'), payment('Unknown'), true],
    ['of another amount once settled', exception('WRONG_AMOUNT'), payment('Settled'), false],
    ['of a report about another amount', exception('WRONG_AMOUNT', 'STATUS'), payment('Unknown'), false],
    ['of a second line', exception('DUPLICATE_LINE'), payment('Settled'), false],
    ['of what is only announced', exception('NOT_BOOKED'), payment('Submitting'), false],
    [
      'of a return without a payment',
      exception('RETURN_WITHOUT_PAYMENT', 'RETURN'),
      payment('Unknown'),
      false,
    ],
  ])('%s', (_what, outcome, of, isNew) => {
    expect(aLineThatAgreesSaysNothingNew(outcome, of)).toBe(!isNew);
  });
});
