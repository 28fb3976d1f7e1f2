import { describe, expect, it } from '@jest/globals';
import { rupiah } from '#kernel';
import { theAmountIsWithinTheLimitOfItsApprover } from './approval-limit.rules.js';
import { limitOfApprover, roleThatMayApprove } from './approval-limits.table.js';
import { shownHashOf } from './shown.js';
import { approver, assessedClaim, at, decider, stateOf } from './testing-fixtures.js';

const LIMIT = 100_000_000;
const today = Temporal.PlainDate.from('2026-01-07');

describe('The limit of an approver', () => {
  it('is a hundred million, and a senior has none', () => {
    expect(limitOfApprover(['claims-approver'], today)).toBe(LIMIT);
    expect(limitOfApprover(['claims-approver', 'claims-approver-senior'], today)).toBeNull();
    expect(limitOfApprover(['claims-approver-senior'], today)).toBeNull();
    expect(limitOfApprover(['claims-verifier'], today)).toBe(0);
  });

  it('names the lowest role that may approve an amount', () => {
    expect(roleThatMayApprove(rupiah(LIMIT), today)).toBe('claims-approver');
    expect(roleThatMayApprove(rupiah(LIMIT + 1), today)).toBe('claims-approver-senior');
    expect(roleThatMayApprove(rupiah(LIMIT + 1), today.subtract({ years: 3 }))).toBe(
      'claims-approver-senior',
    );
  });

  it('includes its amount, and is told with both amounts where it is passed', () => {
    expect(theAmountIsWithinTheLimitOfItsApprover(rupiah(LIMIT), rupiah(LIMIT))).toBeNull();
    expect(theAmountIsWithinTheLimitOfItsApprover(rupiah(LIMIT + 1), null)).toBeNull();
    expect(theAmountIsWithinTheLimitOfItsApprover(rupiah(LIMIT + 1), rupiah(LIMIT))).toEqual({
      code: 'AMOUNT_ABOVE_APPROVAL_LIMIT',
      values: { amount: 'Rp100.000.001', limit: 'Rp100.000.000' },
    });
  });
});

it('An award above the limit of its approver is not approved', () => {
  const assessed = assessedClaim();
  const state = stateOf(assessed);
  const shownHash = state.stage === 'NotSubmitted' ? '' : shownHashOf(state);
  const approval = (upTo: number) =>
    decider.decide(state, { type: 'ApproveClaim', shownHash, upTo: rupiah(upTo), by: approver, at });
  expect(approval(41_999_999)).toMatchObject({ refusal: { code: 'AMOUNT_ABOVE_APPROVAL_LIMIT' } });
  expect(approval(42_000_000)).toMatchObject({ outcome: 'accepted' });
});
