import { describe, expect, it } from '@jest/globals';
import { type Actor, rupiah } from '#kernel';
import { scenario } from '#testing';
import type { ClaimEvent } from './claim.events.js';
import { foldClaim, recomputeAward } from './replay.js';
import { shownHashOf } from './shown.js';
import { correctionApproval } from './testing-appeals.js';
import { bill, costsDeclined, costsEntered, costsVerified, officer3 } from './testing-costs.js';
import {
  accident,
  approver,
  at,
  claimId,
  decider,
  eventsOf,
  following,
  law,
  officer,
  payee,
  paymentId,
  stateOf,
  submission,
  threeMonths,
  validation,
  verifier,
  verify,
} from './testing-fixtures.js';

const claim = scenario(decider);

function approved(entry = accident({ payees: [payee(1, 2), payee(2, 1)], stmbDays: 0 })): ClaimEvent[] {
  const assessed = eventsOf(entry, validation(threeMonths), verify);
  const state = stateOf(assessed);
  const shownHash = state.stage === 'NotSubmitted' ? '' : shownHashOf(state);
  return following(assessed, { type: 'ApproveClaim', shownHash, upTo: null, by: approver, at });
}
const awardOf = (events: readonly ClaimEvent[]) => {
  const state = stateOf(events);
  if (!('award' in state)) throw new Error(`Expected an award at ${state.stage}`);
  return state;
};
const verified = (events: readonly ClaimEvent[]) => following(events, costsVerified(stateOf(events)));
const corrected = (events: readonly ClaimEvent[]) =>
  following(events, correctionApproval(stateOf(events), { by: approver }));
/** Entered, verified and approved. */
const counted = (events: readonly ClaimEvent[], change: Parameters<typeof costsEntered>[0] = {}) =>
  corrected(verified(following(events, costsEntered(change))));

const first = approved();
const entered = following(first, costsEntered());
const second = counted(first);

describe('Bills that come after the award', () => {
  it('count for nothing before somebody else has verified them', () => {
    expect(awardOf(entered).award.award).toBe(3_000_000);
    claim
      .given(...entered)
      .when(costsVerified(stateOf(entered), { by: officer3 }))
      .thenRefused('SAME_PERSON_TWO_DUTIES');
    claim
      .given(...entered)
      .when(costsVerified(stateOf(entered), { by: 'verifier.other' as Actor }))
      .thenRefused('DUTY_HELD_BY_ANOTHER');
    claim
      .given(...entered)
      .when(costsVerified(stateOf(entered), { payoutHands: [verifier] }))
      .thenRefused('SAME_PERSON_TWO_DUTIES', { otherDuty: 'payout' });
  });

  it('are assessed by law, and wait for the approver of the case', () => {
    const waiting = verified(entered);
    expect(waiting.slice(-2).map(({ type }) => type)).toEqual(['FurtherCostsVerified', 'CorrectionAssessed']);
    expect(waiting.at(-1)?.data).toMatchObject({
      decision: `${claimId}/${waiting.length - 1}`,
      previousAward: 3_000_000,
      total: 8_000_000,
    });
    claim
      .given(...waiting)
      .when(correctionApproval(stateOf(waiting), { by: officer3 }))
      .thenRefused('SAME_PERSON_TWO_DUTIES');
  });

  it('make shares of the difference alone, by the weights of the claim', () => {
    expect(second.at(-1)).toMatchObject({
      type: 'AwardCorrected',
      data: {
        previousAward: 3_000_000,
        award: 8_000_000,
        decidedBy: null,
        formerly: [],
        approvedBy: approver,
      },
    });
    const { shares } = awardOf(second).award;
    expect(shares.map(({ amount }) => amount)).toEqual([2_000_000, 1_000_000, 3_333_333, 1_666_667]);
    expect(new Set(shares.map(({ shareId }) => shareId)).size).toBe(4);
  });

  it('open a claim that was settled, until they are paid', () => {
    const { award } = awardOf(first);
    const settled = following(
      first,
      ...award.shares.map(({ shareId, amount }, index) => ({
        ...({ type: 'RecordSharePaid', shareId, amount, kept: rupiah(0), settledAt: at } as const),
        ...{ paymentId: paymentId(index), bankReference: `B-${index}` },
      })),
    );
    expect(stateOf(settled).stage).toBe('Settled');
    expect(stateOf(counted(settled)).stage).toBe('PartlyPaid');
  });

  it('bring the days without work up to date', () => {
    const more = counted(second, { costs: [], stmbDays: 30 });
    expect(awardOf(more)).toMatchObject({
      award: { award: 9_000_000 },
      lawful: { facts: { stmbDays: 30 } },
    });
    const bills = counted(more, { costs: [bill('RS/3', 1_000_000)] });
    expect(awardOf(bills)).toMatchObject({
      award: { award: 10_000_000 },
      lawful: { facts: { stmbDays: 30 } },
    });
  });

  it('are computed again years later to the same shares', () => {
    const third = counted(second, { costs: [bill('RS/3', 1_000_001)] });
    const stored = third.map((event, index) => ({ ...event, version: index + 1 }));
    const state = foldClaim(stored as never);
    if (state.stage === 'NotSubmitted') throw new Error('Submitted');
    expect(recomputeAward(state, law)).toMatchObject({ total: 9_000_001, differences: [] });
  });
});

describe('A batch that was verified', () => {
  it('is corrected whole: what it had counts no more', () => {
    const more = counted(second, { corrects: 2, costs: [bill('RS/2', 5_500_000)] });
    expect(awardOf(more).award.award).toBe(8_500_000);
    const ownBills = counted(more, { corrects: 1, costs: [bill('RS-1', 4_000_000)] });
    expect(awardOf(ownBills).award.award).toBe(9_500_000);
  });

  it('is corrected to less: the award stays, what is too much is recorded', () => {
    const less = counted(second, { corrects: 2, costs: [bill('RS/2', 4_700_000)] });
    expect(less.at(-1)).toMatchObject({
      type: 'OverpaymentFound',
      data: { award: 8_000_000, lawful: 7_700_000, amount: 300_000 },
    });
    const again = counted(less, { corrects: 2, costs: [bill('RS/2', 4_900_000)] });
    expect(again.at(-1)).toMatchObject({ data: { lawful: 7_900_000, amount: 100_000 } });
    const above = counted(again, { costs: [bill('RS/3', 600_000)] });
    expect(above.at(-1)).toMatchObject({ type: 'AwardCorrected', data: { award: 8_500_000 } });
  });

  it('can be entered anew while its correction waits: the last one is shown', () => {
    const waiting = verified(entered);
    const other = costsEntered({ corrects: 2, costs: [bill('RS/2', 6_000_000)] });
    const anew = corrected(verified(following(waiting, other)));
    expect(awardOf(anew).award.award).toBe(9_000_000);
  });
});

describe('What the approver of the case may not approve', () => {
  const senior = 'approver.senior' as Actor;
  const dear = verified(following(first, costsEntered({ costs: [bill('RS/9', 120_000_000)] })));
  const byApprover = correctionApproval(stateOf(dear), { by: approver, upTo: rupiah(100_000_000) });
  const bySenior = correctionApproval(stateOf(dear), { by: senior, upTo: null });

  it('passes to a senior, and whoever approved before has no duty on the case again', () => {
    claim
      .given(...dear)
      .when(byApprover)
      .thenRefused('AMOUNT_ABOVE_APPROVAL_LIMIT');
    const passed = following(dear, bySenior);
    expect(passed.at(-1)?.data).toMatchObject({
      approvedBy: senior,
      formerly: [{ duty: 'approver', actor: approver }],
    });
    const again = verified(following(passed, costsEntered({ costs: [bill('RS/10', 1_000_000)] })));
    claim
      .given(...again)
      .when(correctionApproval(stateOf(again), { by: approver }))
      .thenRefused('FORMER_DUTY_ON_CLAIM');
  });

  it('is the only thing that passes', () => {
    const small = verified(entered);
    claim
      .given(...small)
      .when(correctionApproval(stateOf(small), { by: senior }))
      .thenRefused('DUTY_HELD_BY_ANOTHER');
  });
});

describe('Bills are refused', () => {
  const given = (events: readonly ClaimEvent[]) => claim.given(...events);

  it('of a death, and before the award', () => {
    given(approved(submission())).when(costsEntered()).thenRefused('FURTHER_COSTS_OF_ACCIDENTS_ONLY');
    given(eventsOf(accident(), validation(threeMonths)))
      .when(costsEntered())
      .thenRefused('NOT_AT_THIS_STAGE');
  });

  it('while others wait', () => {
    given(entered).when(costsEntered()).thenRefused('FURTHER_COSTS_ALREADY_ENTERED', { since: '2025-12-22' });
  });

  it.each<[string, Parameters<typeof costsEntered>[0], object]>([
    ['BILL_COUNTED_ALREADY', { costs: [bill('RS-1', 1)] }, { reference: 'RS-1', batch: 1 }],
    ['BILL_COUNTED_ALREADY', { costs: [bill('RS/2', 1)] }, { reference: 'RS/2', batch: 2 }],
    ['BILL_COUNTED_ALREADY', { costs: [bill('RS/9', 1), bill('RS/9', 2)] }, { reference: 'RS/9', batch: 3 }],
    ['RECEIPTS_NEEDED', { costs: [bill('RS/9', 1)], documents: ['KTP_HEIR'] }, {}],
    ['FURTHER_COSTS_EMPTY', { costs: [] }, {}],
    ['COST_BATCH_UNKNOWN', { corrects: 4, costs: [bill('RS/9', 1)] }, { batch: 4, last: 2 }],
    ['SAME_PERSON_TWO_DUTIES', { costs: [bill('RS/9', 1)], by: verifier }, { otherDuty: 'verifier' }],
    [
      'SAME_PERSON_TWO_DUTIES',
      { costs: [bill('RS/9', 1)], payoutHands: [officer3] },
      { otherDuty: 'payout' },
    ],
  ])('as %s: %j', (code, change, values) => {
    given(second)
      .when(costsEntered(change))
      .thenRefused(code, values as Record<string, unknown>);
  });

  it('by the verifier: they count for nothing, and can be entered again', () => {
    const declined = following(entered, costsDeclined(stateOf(entered)));
    expect(declined.at(-1)).toMatchObject({
      type: 'FurtherCostsDeclined',
      data: { reason: 'BILL_UNREADABLE' },
    });
    given(declined)
      .when(costsVerified(stateOf(entered)))
      .thenRefused('NO_COSTS_WAIT', { batch: 2 });
    given(declined)
      .when(costsEntered({ by: officer }))
      .thenTypes('FurtherCostsEntered');
  });

  it('where the law pays nothing more: they are declined', () => {
    const costs = [bill('RS/2A', 2_000_000), bill('RS/2B', 3_000_000)];
    const nothing = following(second, costsEntered({ corrects: 2, costs }));
    given(nothing)
      .when(costsVerified(stateOf(nothing)))
      .thenRefused('FURTHER_COSTS_CHANGE_NOTHING', { total: 8_000_000 });
    given(nothing)
      .when(costsDeclined(stateOf(nothing)))
      .thenTypes('FurtherCostsDeclined');
  });
});
