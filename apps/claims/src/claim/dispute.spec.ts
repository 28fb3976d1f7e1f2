import { describe, expect, it } from '@jest/globals';
import { type Actor, rupiah } from '#kernel';
import { scenario } from '#testing';
import type { ClaimCommand } from './claim.commands.js';
import type { ClaimEvent } from './claim.events.js';
import { shownHashOf } from './shown.js';
import {
  accident,
  approver,
  assessedClaim,
  at,
  claimId,
  decider,
  eventsOf,
  following,
  officer,
  payee,
  paymentId,
  stateOf,
  submission,
  threeMonths,
  validatedClaim,
  validation,
  verifier,
  verify,
} from './testing-fixtures.js';
import { dispute, settlement } from './testing-heirs.js';
import { shareIdOf } from './who-receives.js';

const claim = scenario(decider);

function approval(events: readonly ClaimEvent[]): ClaimCommand {
  const state = stateOf(events);
  const shownHash = state.stage === 'NotSubmitted' ? '' : shownHashOf(state);
  return { type: 'ApproveClaim', shownHash, upTo: null, by: approver, at };
}
const approvedClaim = () => following(assessedClaim(), approval(assessedClaim()));
const settledClaim = () =>
  following(approvedClaim(), {
    ...{ type: 'RecordSharePaid', shareId: shareIdOf(claimId, payee(1).payeeId) },
    ...{
      paymentId: paymentId(1),
      amount: rupiah(42_000_000),
      kept: rupiah(0),
      bankReference: 'B-1',
      settledAt: at,
    },
  });
const openDispute = (events: readonly ClaimEvent[]) => {
  const state = stateOf(events);
  return state.stage === 'NotSubmitted' ? null : state.dispute;
};

describe('Heirs in dispute hold a case', () => {
  it.each([
    ['submitted', eventsOf(submission())],
    ['validated', validatedClaim()],
    ['assessed', assessedClaim()],
  ])('that is %s, with the event that says so', (_stage, given) => {
    const held = following(given, dispute(), validation(threeMonths));
    const state = stateOf(held);
    expect(state.stage === 'NeedsAttention' && state.reasons).toEqual([
      {
        code: 'HEIRS_IN_DISPUTE',
        values: { since: '2025-12-22' },
        evidence: [`${claimId}/${given.length + 1}`],
      },
    ]);
    claim
      .given(...held)
      .when(verify)
      .thenRefused('CLAIM_STILL_NEEDS_ATTENTION', { reasons: 'HEIRS_IN_DISPUTE' });
  });

  it('that came back to its officer, when it is submitted again', () => {
    const returned = following(
      validatedClaim(),
      { type: 'ReturnClaim', reason: 'PAYEE_TO_CORRECT', by: verifier, at },
      dispute(),
    );
    const { documents, payees, heirs, caseRecord, costs, stmbDays, disabilities } = submission();
    const entered = { documents, payees, heirs, caseRecord, costs, stmbDays, disabilities };
    const again = following(
      returned,
      { type: 'ResubmitClaim', ...entered, by: officer, at },
      validation(threeMonths),
    );
    expect(stateOf(again)).toMatchObject({
      stage: 'NeedsAttention',
      reasons: [{ code: 'HEIRS_IN_DISPUTE' }],
    });
  });

  it('from its approval, even before it is validated again', () => {
    const disputed = following(assessedClaim(), dispute());
    claim
      .given(...disputed)
      .when(approval(disputed))
      .thenRefused('HEIRS_IN_DISPUTE', { openedBy: officer });
  });

  it('that is approved, at its stage; what is paid is recorded all the same', () => {
    const held = following(approvedClaim(), dispute());
    expect(stateOf(held)).toMatchObject({ stage: 'Approved', dispute: { openedBy: officer } });
    const paid: ClaimCommand = {
      ...{ type: 'RecordSharePaid', shareId: shareIdOf(claimId, payee(1).payeeId) },
      ...{
        paymentId: paymentId(1),
        amount: rupiah(42_000_000),
        kept: rupiah(0),
        bankReference: 'B-1',
        settledAt: at,
      },
    };
    claim
      .given(...held)
      .when(paid)
      .thenTypes('SharePaid', 'ClaimSettled');
  });
});

describe('A dispute is refused', () => {
  it.each([
    ['paid in full', settledClaim(), 'NOT_AT_THIS_STAGE'],
    ['never submitted', [], 'CLAIM_NOT_FOUND'],
    ['of somebody who lives', eventsOf(accident()), 'HEIRS_OF_THE_LIVING'],
    ['in dispute already', following(validatedClaim(), dispute()), 'HEIRS_ALREADY_IN_DISPUTE'],
  ])('on a claim %s', (_what, given, code) => {
    claim
      .given(...given)
      .when(dispute())
      .thenRefused(code);
  });
});

describe('A dispute is settled', () => {
  const held = following(validatedClaim(), dispute(), validation(threeMonths));

  it.each(['HEIRS_AGREEMENT', 'COURT_DECISION'] as const)('by %s, and the case goes on', paper => {
    const settled = following(held, settlement({ paper }), validation(threeMonths));
    expect(stateOf(settled)).toMatchObject({ stage: 'Validated', dispute: null, duties: { verifier } });
  });

  it('by the verifier of the case alone', () => {
    claim
      .given(...held)
      .when(settlement({ by: officer }))
      .thenRefused('SAME_PERSON_TWO_DUTIES', { duty: 'verifier', otherDuty: 'submitter' });
    const verified = following(assessedClaim(), dispute());
    claim
      .given(...verified)
      .when(settlement({ by: 'verifier.lain' as Actor }))
      .thenRefused('DUTY_HELD_BY_ANOTHER', { duty: 'verifier', holder: verifier });
  });

  it('after the approval, too, and may come up again', () => {
    const again = following(approvedClaim(), dispute(), settlement(), dispute({ by: approver }));
    expect(openDispute(again)).toMatchObject({ openedBy: approver });
  });

  it('only where one is open', () => {
    claim
      .given(...validatedClaim())
      .when(settlement())
      .thenRefused('HEIRS_NOT_IN_DISPUTE');
  });
});
