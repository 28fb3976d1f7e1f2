import { describe, expect, it } from '@jest/globals';
import { rupiah } from '#kernel';
import { scenario } from '#testing';
import type { ClaimEvent } from './claim.events.js';
import {
  accident,
  adviser,
  approver,
  at,
  claimId,
  decider,
  eventsOf,
  facts,
  following,
  officer,
  opinion,
  stateOf,
  submission,
  threeMonths,
  validation,
  verifier,
  verify,
} from './testing-fixtures.js';

const claim = scenario(decider);
const disabled = (change: Parameters<typeof accident>[0] = {}) =>
  accident({ outcome: 'disability', costs: [], stmbDays: 0, ...change });
const waiting = (change: Parameters<typeof accident>[0] = {}): ClaimEvent[] =>
  eventsOf(disabled(change), validation(threeMonths));
const codesOf = (events: readonly ClaimEvent[]): string[] => {
  const state = stateOf(events);
  return state.stage === 'NotSubmitted' ? [] : state.reasons.map(({ code }) => code);
};
const assessmentAfter = (events: readonly ClaimEvent[]) => {
  const state = stateOf(events);
  if (state.stage !== 'Assessed') throw new Error(`Expected an assessed claim, not ${state.stage}`);
  return state.assessment;
};

describe('A lasting loss is found by the medical adviser', () => {
  it.each(['disability', 'total-permanent'] as const)('%s waits for the finding', outcome => {
    const events = waiting({ outcome });
    expect(codesOf(events)).toEqual(['MEDICAL_OPINION_MISSING']);
    claim
      .given(...events)
      .when(verify)
      .thenRefused('CLAIM_STILL_NEEDS_ATTENTION');
  });

  it('a recovered worker needs none, and may have one', () => {
    const validated = eventsOf(accident(), validation(threeMonths));
    expect(codesOf(validated)).toEqual([]);
    claim
      .given(...validated)
      .when(opinion({ outcome: 'recovered', disabilities: [] }))
      .thenTypes('MedicalOpinionGiven');
  });

  it('the finding takes the place of what was claimed, and is what the award is computed from', () => {
    const claimed = waiting({ disabilities: [{ kind: 'anatomical', part: 'big toe' }] });
    const found = following(claimed, opinion(), validation(threeMonths), verify);
    const { facts: of, lines, total } = assessmentAfter(found);
    expect(of.disabilities).toEqual(opinion().disabilities);
    // The thumb of the right, writing hand: 15% of eighty wages of Rp1.000.000.
    expect(lines.map(({ component, formula }) => [component, formula])).toEqual([
      ['disability', '15% × 80 × 1.000.000'],
    ]);
    expect(total).toBe(12_000_000);
  });

  it('the adviser may find less, and the claim goes on as recovered', () => {
    const claimed = waiting({ costs: [{ kind: 'medical', reference: 'RS-1', amount: rupiah(3_000_000) }] });
    const recovered = opinion({ outcome: 'recovered', disabilities: [] });
    const found = following(claimed, recovered, validation(threeMonths), verify);
    expect(assessmentAfter(found).lines.map(({ component }) => component)).toEqual(['medical']);
  });

  it('a total permanent disability pays its share, the fixed sums and no part', () => {
    const total = opinion({ outcome: 'total-permanent', disabilities: [] });
    const found = following(waiting({ outcome: 'total-permanent' }), total, validation(threeMonths), verify);
    expect(assessmentAfter(found).lines.map(({ component, amount }) => [component, amount])).toEqual([
      ['disability', 56_000_000],
      ['periodic', 12_000_000],
    ]);
  });

  it('is changed by the same adviser only', () => {
    const found = following(waiting(), opinion());
    claim
      .given(...found)
      .when(opinion({ by: 'dokter.lain' as typeof adviser }))
      .thenRefused('DUTY_HELD_BY_ANOTHER', { duty: 'adviser', holder: adviser });
    claim
      .given(...found)
      .when(opinion({ workRelated: false }))
      .thenTypes('MedicalOpinionGiven');
  });
});

it('A finding stands when the claim comes back and is submitted again', () => {
  const returned = following(waiting(), opinion(), validation(threeMonths), {
    ...{ type: 'ReturnClaim', reason: 'PAYEE_TO_CORRECT', by: verifier, at },
  });
  const { documents, payees, heirs, caseRecord } = disabled();
  const entered = { documents, payees, heirs, caseRecord, costs: [], stmbDays: 0, disabilities: [] };
  const again = following(
    returned,
    { type: 'ResubmitClaim', ...entered, by: officer, at },
    validation(threeMonths),
    verify,
  );
  expect(assessmentAfter(again).facts.disabilities).toEqual(opinion().disabilities);
});

describe('Work must have been the cause', () => {
  const denied = following(waiting(), opinion({ workRelated: false }), validation(threeMonths));

  it('a finding that it was not stands against the claim, with the event that says so', () => {
    const state = stateOf(denied);
    expect(state.stage === 'NeedsAttention' && state.reasons).toEqual([
      { code: 'FOUND_NOT_WORK_RELATED', values: { foundBy: adviser }, evidence: [`${claimId}/3`] },
    ]);
    claim
      .given(...denied)
      .when(verify)
      .thenRefused('CLAIM_STILL_NEEDS_ATTENTION', { reasons: 'FOUND_NOT_WORK_RELATED' });
  });

  it('the claim may be rejected for it, by another person', () => {
    const rejecting = { type: 'RejectClaim', rule: 'NOT_A_WORK_ACCIDENT', at } as const;
    claim
      .given(...denied)
      .when({ ...rejecting, by: approver })
      .thenTypes('ClaimRejected');
    claim
      .given(...denied)
      .when({ ...rejecting, by: adviser })
      .thenRefused('SAME_PERSON_TWO_DUTIES', { duty: 'approver', otherDuty: 'adviser' });
  });

  it('also in a death by accident', () => {
    const death = eventsOf(disabled({ outcome: 'death' }), validation(threeMonths));
    const found = opinion({ outcome: 'death', disabilities: [], workRelated: false });
    expect(codesOf(following(death, found, validation(threeMonths)))).toEqual(['FOUND_NOT_WORK_RELATED']);
  });
});

describe('A medical opinion is refused', () => {
  it('to whoever holds another duty of the case', () => {
    claim
      .given(...waiting())
      .when(opinion({ by: officer }))
      .thenRefused('SAME_PERSON_TWO_DUTIES', { duty: 'adviser', otherDuty: 'submitter' });
    const found = following(waiting(), opinion(), validation(threeMonths));
    claim
      .given(...found)
      .when({ type: 'VerifyClaim', by: adviser, at })
      .thenRefused('SAME_PERSON_TWO_DUTIES', { duty: 'verifier', otherDuty: 'adviser' });
  });

  it('on a JKM claim', () => {
    const jkm = eventsOf(submission(), validation(facts()));
    claim
      .given(...jkm)
      .when(opinion({ outcome: 'death', disabilities: [] }))
      .thenRefused('MEDICAL_OPINION_FOR_JKK_ONLY', { programme: 'JKM' });
  });

  it('where it kills or revives', () => {
    claim
      .given(...waiting())
      .when(opinion({ outcome: 'death', disabilities: [] }))
      .thenRefused('OPINION_CONTRADICTS_DEATH', { claimed: 'disability', found: 'death' });
    const death = eventsOf(disabled({ outcome: 'death' }), validation(threeMonths));
    claim
      .given(...death)
      .when(opinion())
      .thenRefused('OPINION_CONTRADICTS_DEATH', { claimed: 'death', found: 'disability' });
  });

  it('where losses and outcome do not belong together', () => {
    claim
      .given(...waiting())
      .when(opinion({ disabilities: [] }))
      .thenRefused('LOSSES_MISSING');
    claim
      .given(...waiting())
      .when(opinion({ outcome: 'total-permanent' }))
      .thenRefused('LOSSES_NOT_FOR_THIS_OUTCOME', { outcome: 'total-permanent' });
  });

  it('where the table has no such loss, by field and what is allowed', () => {
    claim
      .given(...waiting())
      .when(opinion({ disabilities: [{ kind: 'anatomical', part: 'tail' }] }))
      .thenRefused('STATUTORY_FACT_OUT_OF_RANGE', { field: 'disabilities[0].part', value: 'tail' });
  });

  it('once the claim was verified', () => {
    const verified = eventsOf(accident(), validation(threeMonths), verify);
    claim
      .given(...verified)
      .when(opinion({ outcome: 'recovered', disabilities: [] }))
      .thenRefused('NOT_AT_THIS_STAGE');
  });
});

it('A claim of losses that the table does not have is refused when it is submitted', () => {
  claim
    .given()
    .when(disabled({ disabilities: [{ kind: 'anatomical', part: 'tail' }] }))
    .thenRefused('STATUTORY_FACT_OUT_OF_RANGE', { field: 'disabilities[0].part' });
  claim
    .given()
    .when(accident({ disabilities: [{ kind: 'anatomical', part: 'big toe' }] }))
    .thenRefused('LOSSES_NOT_FOR_THIS_OUTCOME');
});
