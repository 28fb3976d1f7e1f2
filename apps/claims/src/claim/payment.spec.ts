import { describe, expect, it } from '@jest/globals';
import { type Rupiah, rupiah } from '#kernel';
import { scenario } from '#testing';
import type { ClaimCommand } from './claim.commands.js';
import type { ClaimEvent } from './claim.events.js';
import { describeClaim } from './describe.js';
import { differencesBetween } from './differences.js';
import type { RecordSharePaid } from './payment.commands.js';
import { foldClaim, recomputeAward } from './replay.js';
import { shownHashOf } from './shown.js';
import {
  approver,
  assessedClaim,
  at,
  claimId,
  decider,
  following,
  law,
  payee,
  paymentId,
  stateOf,
} from './testing-fixtures.js';
import { shareIdOf } from './who-receives.js';

const claim = scenario(decider);
const assessed = assessedClaim({ payees: [payee(1), payee(2)] });
const state = stateOf(assessed);
const shownHash = state.stage === 'NotSubmitted' ? '' : shownHashOf(state);
const approved = following(assessed, { type: 'ApproveClaim', shownHash, upTo: null, by: approver, at });

const half: Rupiah = rupiah(21_000_000);
const share = (number: number) => shareIdOf(claimId, payee(number).payeeId);
const paid = (number: number, payment: number, amount = half): RecordSharePaid => ({
  type: 'RecordSharePaid',
  shareId: share(number),
  paymentId: paymentId(payment),
  amount,
  kept: rupiah(0),
  bankReference: `B-${payment}`,
  settledAt: at,
});
const returned = (number: number, payment: number): ClaimCommand => ({
  type: 'RecordShareReturned',
  shareId: share(number),
  paymentId: paymentId(payment),
  amount: half,
  kept: rupiah(0),
  reason: 'ACCOUNT_CLOSED',
});

describe('What was kept of a share against a debt of its payee', () => {
  const keptOf = (number: number, payment: number, kept: number, amount: number): RecordSharePaid => ({
    ...paid(number, payment, rupiah(amount)),
    kept: rupiah(kept),
  });

  it('is paid with what the bank paid, whether some of it or all', () => {
    claim
      .given(...approved)
      .when(keptOf(1, 1, 4_000_000, 17_000_000))
      .thenTypes('SharePaid');
    claim
      .given(...following(approved, paid(1, 1)))
      .when({ ...keptOf(2, 2, 21_000_000, 0), bankReference: null })
      .thenTypes('SharePaid', 'ClaimSettled');
  });

  it('must be the share with it, neither less nor more', () => {
    for (const kept of [3_999_999, 4_000_001])
      claim
        .given(...approved)
        .when(keptOf(1, 1, kept, 17_000_000))
        .thenRefused('PAYMENT_DIFFERS_FROM_SHARE');
  });
});

describe('An award is paid share by share', () => {
  it('the first share makes it partly paid, the last one settles it', () => {
    claim
      .given(...approved)
      .when(paid(1, 1))
      .thenTypes('SharePaid');
    expect(stateOf(following(approved, paid(1, 1))).stage).toBe('PartlyPaid');
    const settled = following(approved, paid(1, 1), paid(2, 2));
    expect(settled.at(-1)).toEqual({
      type: 'ClaimSettled',
      data: { claimId, award: 42_000_000, paid: 42_000_000, settledAt: at },
    });
    expect(stateOf(settled).stage).toBe('Settled');
    claim
      .given(...settled)
      .when(paid(1, 9))
      .thenTypes('SharePaid');
  });

  it('the same payment counts once', () => {
    claim
      .given(...following(approved, paid(1, 1)))
      .when(paid(1, 1))
      .thenTypes();
  });

  it('a returned payment opens the share again, until another attempt succeeds', () => {
    const back = following(approved, paid(1, 1), paid(2, 2), returned(2, 2));
    expect(stateOf(back).stage).toBe('PartlyPaid');
    claim
      .given(...back)
      .when(returned(2, 2))
      .thenTypes();
    claim
      .given(...back)
      .when(paid(2, 2))
      .thenTypes();
    claim
      .given(...back)
      .when(paid(2, 3))
      .thenTypes('SharePaid', 'ClaimSettled');
  });

  it('attempts of one share may be told in any order', () => {
    const inOrder = following(approved, paid(1, 1), returned(1, 1), paid(1, 2));
    const mixed = following(approved, paid(1, 2), paid(1, 1), returned(1, 1));
    expect(stateOf(inOrder)).toMatchObject({ stage: 'PartlyPaid' });
    expect(stateOf(mixed)).toMatchObject({ stage: 'PartlyPaid', progress: [{ paidBy: [paymentId(2)] }, {}] });
  });

  it('an older attempt told after the last one leaves the claim settled', () => {
    const settled = following(approved, paid(1, 2), paid(2, 3), paid(1, 1), returned(1, 1));
    expect(stateOf(settled).stage).toBe('Settled');
  });

  it('another amount, an unknown share or an unapproved claim is refused, for a person to look at', () => {
    claim
      .given(...approved)
      .when(paid(1, 1, rupiah(1)))
      .thenRefused('PAYMENT_DIFFERS_FROM_SHARE');
    claim
      .given(...approved)
      .when(paid(3, 1))
      .thenRefused('SHARE_UNKNOWN');
    claim
      .given(...assessed)
      .when(paid(1, 1))
      .thenRefused('NOT_AT_THIS_STAGE');
  });
});

describe('A replay', () => {
  const settled = following(approved, paid(1, 1), paid(2, 2));

  it('gives the state from the events as they were published', () => {
    const published = JSON.parse(JSON.stringify(settled)) as ClaimEvent[];
    const replayed = foldClaim(published);
    const live = stateOf(settled);
    if (replayed.stage === 'NotSubmitted' || live.stage === 'NotSubmitted') throw new Error('No claim');
    expect(differencesBetween(describeClaim(live), describeClaim(replayed))).toEqual([]);
  });

  it('computes the same award under the facts recorded then', () => {
    expect(recomputeAward(foldClaim(settled), law)).toMatchObject({ total: 42_000_000, differences: [] });
    expect(recomputeAward(foldClaim(assessed.slice(0, 2)), law)).toBeNull();
  });

  it('tells tables that were continued since from an award that changed', () => {
    const continued = JSON.parse(
      JSON.stringify(settled).replace(/"lawDigest":"[0-9a-f]{64}"/, `"lawDigest":"${'c'.repeat(64)}"`),
    ) as ClaimEvent[];
    expect(recomputeAward(foldClaim(settled), law)).toMatchObject({ sameTables: true });
    expect(recomputeAward(foldClaim(continued), law)).toMatchObject({ sameTables: false, differences: [] });
  });

  it('says where an altered log differs', () => {
    const altered = JSON.parse(
      JSON.stringify(settled).replaceAll('"amount":20000000', '"amount":25000000'),
    ) as ClaimEvent[];
    const fields = recomputeAward(foldClaim(altered), law)?.differences.map(({ field }) => field);
    expect(fields).toEqual(['assessment.lines.0.amount']);
  });
});
