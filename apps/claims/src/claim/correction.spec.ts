import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { type Actor, rupiah, sumRupiah } from '#kernel';
import { scenario } from '#testing';
import type { SubmitClaim } from './claim.commands.js';
import type { ClaimEvent } from './claim.events.js';
import { correctionByPayee } from './correction-by-payee.js';
import { newSharesOf } from './correction-shown.js';
import { describeClaim } from './describe.js';
import { foldClaim, recomputeAward } from './replay.js';
import { paidSum } from './share-progress.js';
import { shownHashOf } from './shown.js';
import {
  AS_IT_WAS,
  appeal,
  approver2,
  correctionApproval,
  decider1,
  decider2,
  decision,
  dismissal,
} from './testing-appeals.js';
import {
  accident,
  approver,
  at,
  claimId,
  decider,
  eventsOf,
  facts,
  following,
  law,
  paidFor,
  payee,
  paymentId,
  stateOf,
  validation,
  verify,
} from './testing-fixtures.js';

import { arranger, fund, noHeirs } from './testing-heirs.js';
import { type PayeeAmount, shareIdOf, sharesOf } from './who-receives.js';

const claim = scenario(decider);
const wageEarner = facts({ ...paidFor('2025-12'), segment: 'PU' });
const three = [payee(1, 1), payee(2, 1), payee(3, 1)];
const death = (change: Partial<SubmitClaim> = {}) =>
  accident({ outcome: 'death', costs: [], stmbDays: 0, payees: three, ...change });
const wage = (wageBase: number) => ({ ...AS_IT_WAS, wageBase: rupiah(wageBase) });

function approved(): ClaimEvent[] {
  const assessed = eventsOf(death(), validation(wageEarner), verify);
  const state = stateOf(assessed);
  const shownHash = state.stage === 'NotSubmitted' ? '' : shownHashOf(state);
  return following(assessed, { type: 'ApproveClaim', shownHash, upTo: null, by: approver, at });
}
const awardedOf = (events: readonly ClaimEvent[]) => {
  const state = stateOf(events);
  if (!('award' in state)) throw new Error(`Expected an award at ${state.stage}`);
  return state;
};
/** Every share that is not paid yet is paid. */
function paidUp(events: readonly ClaimEvent[]): ClaimEvent[] {
  const { award, progress } = awardedOf(events);
  const open = award.shares.filter(
    ({ shareId }) => !progress.some(share => share.shareId === shareId && share.paidBy.length > 0),
  );
  return following(
    events,
    ...open.map(({ shareId, amount }, index) => ({
      ...({ type: 'RecordSharePaid', shareId, amount, kept: rupiah(0), settledAt: at } as const),
      paymentId: paymentId(events.length + index),
      bankReference: `B-${index}`,
    })),
  );
}
const settled = paidUp(approved());
/** 48 wages of Rp1.000.001 instead of Rp1.000.000. */
const upheld = following(settled, appeal(), decision({ segments: ['PU'], corrected: wage(1_000_001) }));
const correction = correctionApproval(stateOf(upheld));
const corrected = following(upheld, correction);

describe('An appeal that is upheld against an award', () => {
  it('assesses it again by law, on the facts that were corrected', () => {
    expect(upheld.at(-1)).toMatchObject({
      type: 'CorrectionAssessed',
      data: {
        decision: `${claimId}/${upheld.length - 1}`,
        previousAward: 70_000_000,
        total: 70_000_048,
        facts: { wageBase: 1_000_001, outcome: 'death' },
      },
    });
    expect(awardedOf(upheld)).toMatchObject({ stage: 'Settled', award: { award: 70_000_000 } });
  });

  it('is approved within the limit of the larger sum, the one before or the one after', () => {
    claim
      .given(...upheld)
      .when(correctionApproval(stateOf(upheld), { upTo: rupiah(70_000_047) }))
      .thenRefused('AMOUNT_ABOVE_APPROVAL_LIMIT', { amount: 'Rp70.000.048', limit: 'Rp70.000.047' });
    const less = following(settled, appeal(), decision({ segments: ['PU'], corrected: wage(500_000) }));
    claim
      .given(...less)
      .when(correctionApproval(stateOf(less), { upTo: rupiah(69_999_999) }))
      .thenRefused('AMOUNT_ABOVE_APPROVAL_LIMIT', { amount: 'Rp70.000.000', limit: 'Rp69.999.999' });
    claim
      .given(...less)
      .when(correctionApproval(stateOf(less), { upTo: rupiah(70_000_000) }))
      .thenTypes('OverpaymentFound');
  });

  it('must change the amount, and never by a typed one', () => {
    const appealed = following(settled, appeal());
    claim
      .given(...appealed)
      .when(decision({ corrected: { ...AS_IT_WAS, monthsPaid: 9 } }))
      .thenRefused('CORRECTION_CHANGES_NOTHING', { total: 70_000_000 });
    claim
      .given(...appealed)
      .when(decision())
      .thenRefused('CORRECTION_CHANGES_NOTHING');
    claim
      .given(...appealed)
      .when(dismissal())
      .thenTypes('AppealDecided');
  });

  it('waits for an approver who had no hand in it', () => {
    const approval = (by: Actor, payoutHands: Actor[] = []) =>
      correctionApproval(stateOf(upheld), { by, payoutHands });
    claim
      .given(...upheld)
      .when(approval(approver))
      .thenRefused('FORMER_DUTY_ON_CLAIM', { formerDuty: 'approver' });
    claim
      .given(...upheld)
      .when(approval(decider1))
      .thenRefused('SAME_PERSON_TWO_DUTIES', { otherDuty: 'decider' });
    claim
      .given(...upheld)
      .when(approval(approver2, [approver2]))
      .thenRefused('SAME_PERSON_TWO_DUTIES');
    claim
      .given(...upheld)
      .when(appeal({ ground: 'NEW_EVIDENCE' }))
      .thenRefused('CORRECTION_WAITS_FOR_APPROVAL');
    claim
      .given(...settled)
      .when(approval(approver2))
      .thenRefused('NO_CORRECTION_WAITS');
  });

  it('is approved as it was shown, or not at all', () => {
    const wrong = { ...correction, shownHash: 'f'.repeat(64) };
    claim
      .given(...upheld)
      .when(wrong)
      .thenRefused('CLAIM_CHANGED_SINCE_SHOWN');
    claim
      .given(...upheld)
      .when(correction)
      .thenTypes('AwardCorrected');
  });
});

describe('A corrected award', () => {
  it('makes shares of the difference alone, exact to the rupiah, and names everybody', () => {
    const event = corrected.at(-1);
    if (event?.type !== 'AwardCorrected') throw new Error('The award was not corrected');
    const { shares, ...data } = event.data;
    expect(shares.map(({ amount }) => amount)).toEqual([16, 16, 16]);
    expect(data).toMatchObject({
      ...{ previousAward: 70_000_000, award: 70_000_048, decidedBy: decider1, approvedBy: approver2 },
      formerly: [{ duty: 'approver', actor: approver }],
    });
    const before = awardedOf(settled).award.shares.map(({ shareId }) => shareId);
    expect(shares.filter(({ shareId }) => before.includes(shareId))).toEqual([]);
  });

  it('is partly paid until the new shares are, and then settled again', () => {
    expect(awardedOf(corrected)).toMatchObject({ stage: 'PartlyPaid', award: { award: 70_000_048 } });
    const again = paidUp(corrected);
    expect(again.at(-1)).toMatchObject({
      type: 'ClaimSettled',
      data: { award: 70_000_048, paid: 70_000_048 },
    });
    const state = awardedOf(again);
    expect([state.stage, paidSum(state)]).toEqual(['Settled', 70_000_048]);
    expect(sumRupiah(state.award.shares.map(({ amount }) => amount))).toBe(state.award.award);
  });

  it('is corrected again by a later appeal, from where it stands', () => {
    const second = following(
      corrected,
      appeal({ ground: 'NEW_EVIDENCE' }),
      decision({ by: decider2, segments: ['PU'], corrected: wage(2_000_000) }),
    );
    const by = 'approver.tiga' as Actor;
    const raised = following(second, correctionApproval(stateOf(second), { by }));
    expect(awardedOf(raised).award.award).toBe(118_000_000);
    claim
      .given(...second)
      .when(correctionApproval(stateOf(second)))
      .thenRefused('FORMER_DUTY_ON_CLAIM');
    expect(recomputeAward(foldClaim(raised), law)).toMatchObject({ total: 118_000_000, differences: [] });
  });

  it('is replayed from its events, with the same shares', () => {
    const published = JSON.parse(JSON.stringify(paidUp(corrected))) as ClaimEvent[];
    const state = foldClaim(published);
    if (state.stage === 'NotSubmitted') throw new Error('No claim');
    expect(recomputeAward(state, law)).toMatchObject({ total: 70_000_048, differences: [] });
    expect(describeClaim(state)).toMatchObject({
      correction: null,
      corrections: [{ previousAward: 70_000_000, award: 70_000_048, approvedBy: approver2 }],
    });
    const altered = JSON.parse(
      JSON.stringify(published).replace('"amount":16}', '"amount":17}'),
    ) as ClaimEvent[];
    expect(recomputeAward(foldClaim(altered), law)?.differences.map(({ field }) => field)).toEqual([
      'shares.3.amount',
    ]);
  });

  it('never awards a share of nothing, and always the whole difference', () => {
    fc.assert(
      fc.property(
        fc.array(fc.integer({ min: 1, max: 1000 }), { minLength: 1, maxLength: 20 }),
        fc.integer({ min: 1, max: 200_000_000 }),
        (weights, difference) => {
          const payees = weights.map((weight, index) => payee(index + 1, weight));
          const shares = newSharesOf(
            { claimId, payees, heirs: null },
            {
              decision: `${claimId}/9`,
              awarded: sharesOf({ claimId, payees, heirs: null }, [deathGrant(10_000_000)]),
              lines: [deathGrant(10_000_000 + difference)],
            },
          );
          expect(sumRupiah(shares.map(({ amount }) => amount))).toBe(difference);
          expect(shares.filter(({ amount }) => amount === 0)).toEqual([]);
          expect(new Set(shares.map(({ shareId }) => shareId)).size).toBe(shares.length);
        },
      ),
    );
    const { payeeId } = payee(1);
    expect(shareIdOf(claimId, payeeId, `${claimId}/9`)).not.toBe(shareIdOf(claimId, payeeId));
  });
});

describe('What a correction changes', () => {
  const lines = (deathLump: number, funeral = 10_000_000) => [
    deathGrant(deathLump),
    { component: 'funeral' as const, amount: rupiah(funeral) },
  ];
  const file = { claimId, payees: [arranger, fund], heirs: noHeirs };
  const named = (payees: readonly PayeeAmount[]) =>
    payees.map(({ payee: { payeeId }, amount }) => [payeeId, amount]);
  const upon = (before: ReturnType<typeof lines>, after: ReturnType<typeof lines>) => {
    const { owed, overpaid } = correctionByPayee(file, sharesOf(file, before), after);
    return [named(owed), named(overpaid)];
  };

  it('falls to whom its lines fall: without heirs the rise of the death benefit is the fund’s', () => {
    expect(upon(lines(0), lines(32_000_000))).toEqual([[[fund.payeeId, 32_000_000]], []]);
    expect(upon(lines(32_000_000), lines(32_000_000, 9_000_000))).toEqual([
      [],
      [[arranger.payeeId, 1_000_000]],
    ]);
  });

  it('is not set off where one party rises and another falls', () => {
    expect(upon(lines(20_000_000), lines(25_000_000, 9_000_000))).toEqual([
      [[fund.payeeId, 5_000_000]],
      [[arranger.payeeId, 1_000_000]],
    ]);
    expect(upon(lines(20_000_000), lines(20_000_000))).toEqual([[], []]);
  });

  it('is exact to the rupiah for each, however often lines go up and down', () => {
    const amounts = fc.array(fc.tuple(fc.nat(1_000_003), fc.nat(1_000_003)), { minLength: 1, maxLength: 8 });
    fc.assert(
      fc.property(amounts, ([[first, second] = [0, 0], ...later]) => {
        let awarded = sharesOf(file, lines(first, second));
        for (const [index, [death, funeral]] of later.entries()) {
          const { owed, overpaid } = correctionByPayee(file, awarded, lines(death, funeral));
          const upon = { decision: `${claimId}/${index}`, awarded, lines: lines(death, funeral) };
          awarded = [...awarded, ...newSharesOf(file, upon)];
          const standing = (payeeId: string) =>
            sumRupiah(awarded.filter(share => share.payeeId === payeeId).map(({ amount }) => amount)) -
            sumRupiah(overpaid.filter(({ payee }) => payee.payeeId === payeeId).map(({ amount }) => amount));
          expect([standing(fund.payeeId), standing(arranger.payeeId)]).toEqual([death, funeral]);
          expect(owed.filter(({ payee }) => overpaid.some(other => other.payee === payee))).toEqual([]);
        }
      }),
    );
  });
});

const deathGrant = (amount: number) => ({ component: 'death' as const, amount: rupiah(amount) });

describe('An award that was too much', () => {
  const less = following(settled, appeal(), decision({ segments: ['PU'], corrected: wage(500_000) }));
  const found = following(less, correctionApproval(stateOf(less)));

  it('is recorded per payee, and nothing more is paid', () => {
    expect(found.at(-1)).toMatchObject({
      type: 'OverpaymentFound',
      data: {
        ...{ award: 70_000_000, lawful: 46_000_000, amount: 24_000_000 },
        payees: three.map(({ payeeId }) => ({ payeeId, amount: 8_000_000 })),
      },
    });
    expect(awardedOf(found)).toMatchObject({
      ...{ stage: 'Settled', award: { award: 70_000_000 }, overpayment: { amount: 24_000_000 } },
    });
  });

  it('is found again only where it is another amount, and none once the award is right', () => {
    const again = following(found, appeal({ ground: 'NEW_EVIDENCE' }));
    const same = decision({ by: decider2, segments: ['PU'], corrected: wage(500_000) });
    claim
      .given(...again)
      .when(same)
      .thenRefused('CORRECTION_CHANGES_NOTHING', { total: 46_000_000 });
    const right = following(again, decision({ by: decider2, segments: ['PU'], corrected: wage(1_000_000) }));
    const lifted = following(right, correctionApproval(stateOf(right), { by: 'approver.tiga' as Actor }));
    expect(awardedOf(lifted).overpayment).toBeNull();
  });
});
