import { describe, expect, it } from '@jest/globals';
import { type PaymentId, rupiah } from '#kernel';
import {
  type KnownPayment,
  type Movement,
  outcomeOfMovement,
  outcomeOfStatus,
  type ReportedStatus,
} from './line.rules.js';

const paymentId = '0190a000-0000-7000-8000-000000000001' as PaymentId;
const amount = rupiah(14_000_000);
const debit: Movement = { paymentId, direction: 'DEBIT', isBooked: true, amount };
const credit: Movement = { ...debit, direction: 'CREDIT' };
const settled: KnownPayment = {
  state: 'Settled',
  amount,
  paidByLedger: amount,
  returnedByLedger: null,
  matched: [],
};
const returned: KnownPayment = { ...settled, state: 'Returned', returnedByLedger: amount };
const but = (state: KnownPayment['state']): KnownPayment => ({ ...settled, state, paidByLedger: null });

describe('A movement', () => {
  it.each<[string, Movement, KnownPayment | null, string]>([
    ['a debit of a settled payment', debit, settled, 'PAYMENT'],
    ['a debit of a payment that came back since', debit, returned, 'PAYMENT'],
    ['a credit of a returned payment', credit, returned, 'RETURN'],
    ['a credit after its debit was matched', credit, { ...returned, matched: ['PAYMENT'] }, 'RETURN'],
    ['what is only announced', { ...debit, isBooked: false }, settled, 'NOT_BOOKED'],
    ['what names no payment', { ...debit, paymentId: null }, null, 'UNKNOWN_REFERENCE'],
    ['a second debit', debit, { ...settled, matched: ['PAYMENT'] }, 'DUPLICATE_LINE'],
    ['a second credit', credit, { ...returned, matched: ['RETURN'] }, 'DUPLICATE_LINE'],
    [
      'a second debit of another amount',
      { ...debit, amount: rupiah(1) },
      { ...settled, matched: ['PAYMENT'] },
      'DUPLICATE_LINE',
    ],
    ['one rupiah less', { ...debit, amount: rupiah(13_999_999) }, settled, 'WRONG_AMOUNT'],
    ['one rupiah more', { ...debit, amount: rupiah(14_000_001) }, settled, 'WRONG_AMOUNT'],
    ['a part that came back', { ...credit, amount: rupiah(1) }, returned, 'WRONG_AMOUNT'],
    ['a debit of what was never sent', debit, but('Ordered'), 'NOT_SETTLED_HERE'],
    ['a debit of what is released', debit, but('Released'), 'NOT_SETTLED_HERE'],
    ['a debit of what is on its way', debit, but('Submitting'), 'NOT_SETTLED_HERE'],
    ['a debit of what nobody knows', debit, but('Unknown'), 'NOT_SETTLED_HERE'],
    ['a debit of what was rejected', debit, but('Rejected'), 'NOT_SETTLED_HERE'],
    ['a credit of what is still settled', credit, settled, 'NOT_RETURNED_HERE'],
    ['a credit of what was never paid', credit, but('Unknown'), 'RETURN_WITHOUT_PAYMENT'],
    ['a credit of what was rejected', credit, but('Rejected'), 'RETURN_WITHOUT_PAYMENT'],
    ['a debit that the ledger lacks', debit, { ...settled, paidByLedger: null }, 'LEDGER_DIFFERS'],
    [
      'a debit of which the ledger has less',
      debit,
      { ...settled, paidByLedger: rupiah(1) },
      'LEDGER_DIFFERS',
    ],
    ['a credit that the ledger lacks', credit, { ...returned, returnedByLedger: null }, 'LEDGER_DIFFERS'],
  ])('%s', (_what, movement, known, expected) => {
    const outcome = outcomeOfMovement(movement, known);
    expect(outcome.outcome === 'MATCHED' ? outcome.role : outcome.kind).toBe(expected);
  });

  it('of which a payment is known says which of its movements it is, also where it does not match', () => {
    expect(outcomeOfMovement(credit, settled)).toMatchObject({ kind: 'NOT_RETURNED_HERE', role: 'RETURN' });
    expect(outcomeOfMovement(debit, null)).toMatchObject({ kind: 'UNKNOWN_REFERENCE', role: null });
  });
});

describe('A reported status', () => {
  const said = (meaning: ReportedStatus['meaning']): ReportedStatus => ({ paymentId, meaning, amount });
  it.each<[string, ReportedStatus, KnownPayment | null, string]>([
    ['in progress, of what is on its way', said('in-progress'), but('Submitting'), 'STATUS'],
    ['pending, of what was settled meanwhile', said('pending'), settled, 'STATUS'],
    ['debited, of what is accepted', said('debited'), but('Accepted'), 'STATUS'],
    ['debited, of what is settled', said('debited'), settled, 'STATUS'],
    ['credited, of what is settled', said('credited'), settled, 'STATUS'],
    ['credited, of what came back', said('credited'), returned, 'STATUS'],
    ['rejected, of what is rejected', said('rejected'), but('Rejected'), 'STATUS'],
    ['without an amount', { ...said('credited'), amount: null }, settled, 'STATUS'],
    ['debited, of what is on its way', said('debited'), but('Submitting'), 'NOT_SETTLED_HERE'],
    ['credited, of what is accepted only', said('credited'), but('Accepted'), 'NOT_SETTLED_HERE'],
    ['debited, of what was rejected', said('debited'), but('Rejected'), 'NOT_SETTLED_HERE'],
    ['rejected, of what is settled', said('rejected'), settled, 'CONTRADICTS_PAYMENT'],
    ['rejected, of what is on its way', said('rejected'), but('Submitting'), 'CONTRADICTS_PAYMENT'],
    ['of another amount', { ...said('credited'), amount: rupiah(1) }, settled, 'WRONG_AMOUNT'],
    ['of nothing of ours', said('rejected'), null, 'UNKNOWN_REFERENCE'],
  ])('%s', (_what, status, known, expected) => {
    const outcome = outcomeOfStatus(status, known);
    expect(outcome.outcome === 'MATCHED' ? outcome.role : outcome.kind).toBe(expected);
  });
});
