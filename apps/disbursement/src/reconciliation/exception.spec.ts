import { describe, expect, it } from '@jest/globals';
import { type Actor, type PaymentId } from '#kernel';
import { exceptionDecider, type ResolveException } from './exception.decide.js';
import { EXCEPTION_KINDS, exceptionKinds } from './exception-kinds.table.js';

const command: ResolveException = {
  type: 'ResolveException',
  exception: {
    exceptionId: '0190a000-0000-7000-8000-000000000002',
    kind: 'UNKNOWN_REFERENCE',
    fileId: '0190a000-0000-7000-8000-000000000003',
    paymentId: null as PaymentId | null,
    takenBy: 'keuangan-1' as Actor,
    hasEnded: false,
  },
  reason: 'BANK_FEE',
  noteCommitment: 'c'.repeat(64),
  actor: 'keuangan-2' as Actor,
  at: '2025-12-02T01:00:00Z',
};
const { exception } = command;
const decided = (changes: Partial<ResolveException>, state = exceptionDecider.initialState) =>
  exceptionDecider.decide(state, { ...command, ...changes });
const refusalOf = (changes: Partial<ResolveException>) => {
  const decision = decided(changes);
  return decision.outcome === 'refused' ? decision.refusal.code : null;
};

describe('An exception', () => {
  it('is ended by a second person, with a reason', () => {
    const decision = decided({});
    expect(decision).toMatchObject({
      outcome: 'accepted',
      events: [
        {
          type: 'ReconciliationExceptionResolved',
          data: { kind: 'UNKNOWN_REFERENCE', reason: 'BANK_FEE', resolvedBy: 'keuangan-2' },
        },
      ],
    });
  });

  it('is not ended by whoever brought its file', () => {
    expect(refusalOf({ actor: 'keuangan-1' as Actor })).toBe('EXCEPTION_OF_OWN_FILE');
  });

  it('is not ended twice, nor after it ended by itself', () => {
    expect(refusalOf({ exception: { ...exception, hasEnded: true } })).toBe('EXCEPTION_HAS_ENDED');
    expect(decided({}, { status: 'Resolved' })).toMatchObject({ refusal: { code: 'EXCEPTION_HAS_ENDED' } });
  });

  it('is not ended by a reason that belongs to another kind: a missing line is no fee', () => {
    expect(refusalOf({ exception: { ...exception, kind: 'MISSING_LINE' } })).toBe(
      'RESOLUTION_REASON_DOES_NOT_FIT',
    );
  });

  it.each(exceptionKinds)('%s can be ended by a person in some way', kind => {
    const { reasons, text, next } = EXCEPTION_KINDS[kind];
    expect(reasons.length).toBeGreaterThan(0);
    expect(text.id).not.toBe(text.en);
    expect(next.id).not.toBe(next.en);
  });
});
