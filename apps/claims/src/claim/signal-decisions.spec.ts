import { describe, expect, it } from '@jest/globals';
import type { Actor } from '#kernel';
import { scenario } from '#testing';
import type { ClaimEvent } from './claim.events.js';
import { shownHashOf, shownTo } from './shown.js';
import { signalsOf } from './signal-decisions.js';
import { appeal, approver2, decider1, decision } from './testing-appeals.js';
import {
  approver,
  at,
  claimId,
  decider,
  eventsOf,
  facts,
  following,
  officer,
  paidFor,
  payee,
  stateOf,
  submission,
  validation,
  verifier,
  verify,
} from './testing-fixtures.js';
import { decisionOn, otherCase, reasonsOf, sharedAccount, sighted } from './testing-signals.js';

const claim = scenario(decider);
const ACCOUNT = 'SIGNAL_ACCOUNT_USED_ELSEWHERE';
const shared = validation(sighted({ accounts: [sharedAccount()] }));
const sharedByAnother = validation(
  sighted({
    accounts: [
      {
        ...sharedAccount(),
        others: [...sharedAccount().others, ...sharedAccount({ ...otherCase(2) }).others],
      },
    ],
  }),
);
const held = (): ClaimEvent[] => eventsOf(submission(), shared);
const codes = (events: readonly ClaimEvent[]) => reasonsOf(events).map(({ code }) => code);
const known = (events: readonly ClaimEvent[]) => {
  const state = stateOf(events);
  if (state.stage === 'NotSubmitted') throw new Error('Not submitted');
  return state;
};
const cleared = () => following(held(), decisionOn(ACCOUNT), shared);
const standing = () => following(held(), decisionOn(ACCOUNT, { decision: 'STANDS' }), shared);

describe('A signal holds the case for a person', () => {
  it('who decides on what was seen, by name and with a record of the reasons', () => {
    claim
      .given(...held())
      .when(verify)
      .thenRefused('CLAIM_STILL_NEEDS_ATTENTION', { reasons: ACCOUNT });
    claim
      .given(...held())
      .when(decisionOn(ACCOUNT))
      .thenEvents({
        type: 'SignalDecided',
        data: {
          claimId,
          signal: ACCOUNT,
          values: { payees: [payee(1).payeeId], claims: [otherCase(1).receiptNumber] },
          evidence: [`${claimId}/1`, otherCase(1).evidence],
          decision: 'CLEARED',
          decisionRecord: decisionOn(ACCOUNT).decisionRecord,
          decidedBy: verifier,
          decidedAt: at,
        },
      });
  });

  it('never rejects by itself: before the decision no rejection may rest on it', () => {
    const rejecting = { type: 'RejectClaim', by: approver, at } as const;
    for (const rule of [ACCOUNT, 'SIGNAL_STANDS']) {
      const code = rule === ACCOUNT ? 'REJECTION_RULE_UNKNOWN' : 'REJECTION_WITHOUT_GROUND';
      claim
        .given(...held())
        .when({ ...rejecting, rule })
        .thenRefused(code);
    }
  });

  it('is answered only where it is seen', () => {
    claim
      .given(...held())
      .when(decisionOn('SIGNAL_NEAR_DUPLICATE'))
      .thenRefused('SIGNAL_NOT_ON_CLAIM', { signal: 'SIGNAL_NEAR_DUPLICATE' });
    claim
      .given(...eventsOf(submission(), validation(facts(paidFor('2025-12')))))
      .when(decisionOn(ACCOUNT))
      .thenRefused('NOT_AT_THIS_STAGE');
    claim
      .given(...cleared())
      .when(decisionOn(ACCOUNT))
      .thenRefused('NOT_AT_THIS_STAGE', { stage: 'Validated' });
  });

  it('by the verifier of the case, who is not its submitter', () => {
    claim
      .given(...held())
      .when(decisionOn(ACCOUNT, { by: officer }))
      .thenRefused('SAME_PERSON_TWO_DUTIES', { duty: 'verifier', otherDuty: 'submitter' });
    claim
      .given(...cleared())
      .when({ type: 'VerifyClaim', by: approver, at })
      .thenRefused('DUTY_HELD_BY_ANOTHER', { duty: 'verifier', holder: verifier });
  });
});

describe('CLEARED', () => {
  it('lets the claim go on to its award', () => {
    expect(known(cleared())).toMatchObject({ stage: 'Validated', reasons: [] });
    claim
      .given(...cleared())
      .when(verify)
      .thenTypes('ClaimVerified', 'BenefitAssessed');
  });

  it('answers no more than was seen: a further case on the account holds the claim again', () => {
    const again = following(cleared(), sharedByAnother);
    expect(reasonsOf(again)).toMatchObject([
      { code: ACCOUNT, values: { claims: [otherCase(1).receiptNumber, otherCase(2).receiptNumber] } },
    ]);
    expect(codes(following(again, decisionOn(ACCOUNT), sharedByAnother))).toEqual([]);
  });

  it('also answers less: of two cases one ended', () => {
    const both = following(eventsOf(submission(), sharedByAnother), decisionOn(ACCOUNT), sharedByAnother);
    expect(codes(following(both, shared))).toEqual([]);
  });

  it('stays an answer for the same account after a return, and is none for another', () => {
    const { documents, caseRecord, heirs, costs, stmbDays, disabilities } = submission();
    const entered = { documents, caseRecord, heirs, costs, stmbDays, disabilities, payees: [payee(3)] };
    const again = following(
      cleared(),
      { type: 'ReturnClaim', reason: 'ACCOUNT_TO_CORRECT', by: verifier, at },
      { type: 'ResubmitClaim', ...entered, by: officer, at },
    );
    const named = (event: string) =>
      validation(sighted({ accounts: [{ ...sharedAccount(), payeeId: payee(3).payeeId, evidence: event }] }));
    expect(codes(following(again, named(`${claimId}/1`)))).toEqual([]);
    expect(codes(following(again, named(`${claimId}/6`)))).toEqual([ACCOUNT]);
  });

  it('leaves the other signals of the case alone', () => {
    const two = validation(sighted({ accounts: [sharedAccount()], similarNames: [otherCase(1)] }));
    const events = following(eventsOf(submission(), two), decisionOn(ACCOUNT), two);
    expect(codes(events)).toEqual(['SIGNAL_NEAR_DUPLICATE']);
  });
});

describe('STANDS', () => {
  it('stays on the claim with who decided so and the event of it', () => {
    expect(reasonsOf(standing())).toEqual([
      {
        code: 'SIGNAL_STANDS',
        values: {
          ...{ payees: [payee(1).payeeId], claims: [otherCase(1).receiptNumber] },
          ...{ signal: ACCOUNT, decidedBy: verifier },
        },
        evidence: [`${claimId}/1`, otherCase(1).evidence, `${claimId}/3`],
      },
    ]);
  });

  it('may be the ground of a rejection by another person, which says that it is a policy', () => {
    const rejecting = { type: 'RejectClaim', rule: 'SIGNAL_STANDS', at } as const;
    claim
      .given(...standing())
      .when({ ...rejecting, by: verifier })
      .thenRefused('SAME_PERSON_TWO_DUTIES');
    const rejected = following(standing(), { ...rejecting, by: approver });
    expect(rejected.at(-1)).toMatchObject({
      type: 'ClaimRejected',
      data: { regulation: expect.stringContaining('belum dikonfirmasi') },
    });
  });

  it('may be cleared later, on what was seen', () => {
    const later = following(standing(), decisionOn(ACCOUNT));
    expect(later.at(-1)).toMatchObject({
      data: {
        values: { payees: [payee(1).payeeId], claims: [otherCase(1).receiptNumber] },
        evidence: [`${claimId}/1`, otherCase(1).evidence],
      },
    });
    expect(codes(following(later, shared))).toEqual([]);
  });

  it('is cleared by an appeal that overrules it, and holds again where another signal is let stand', () => {
    const rejecting = { type: 'RejectClaim', rule: 'SIGNAL_STANDS', by: approver, at } as const;
    const heard = following(
      standing(),
      rejecting,
      appeal({ ground: 'NEW_EVIDENCE' }),
      decision({ overruled: ['SIGNAL_STANDS'] }),
      shared,
    );
    expect(known(heard)).toMatchObject({
      stage: 'Validated',
      signalDecisions: [{ decision: 'CLEARED', decidedBy: decider1, event: `${claimId}/7` }],
    });
    const later = following(
      heard,
      sharedByAnother,
      decisionOn(ACCOUNT, { decision: 'STANDS', by: 'verifier.dua' as Actor }),
      sharedByAnother,
    );
    expect(codes(later)).toEqual(['SIGNAL_STANDS']);
    const again = following(later, { ...rejecting, by: approver2 });
    expect(again.at(-1)).toMatchObject({ type: 'ClaimRejected', data: { rule: 'SIGNAL_STANDS' } });
  });

  it('is open again where more is seen than was decided on', () => {
    expect(codes(following(standing(), sharedByAnother))).toEqual([ACCOUNT]);
  });
});

describe('Whoever judges the case', () => {
  it('sees every signal, the decided ones with who and when', () => {
    const two = validation(sighted({ accounts: [sharedAccount()], similarNames: [otherCase(1)] }));
    const events = following(eventsOf(submission(), two), decisionOn(ACCOUNT), two);
    expect(signalsOf(known(events))).toMatchObject([
      { signal: ACCOUNT, standing: 'CLEARED', decidedBy: verifier, decidedAt: at, decision: `${claimId}/3` },
      { signal: 'SIGNAL_NEAR_DUPLICATE', standing: 'OPEN', decidedBy: null, decidedAt: null, decision: null },
    ]);
    expect(shownTo(known(events)).flags.signals).toEqual(signalsOf(known(events)));
  });

  it('is bound to what was decided on it', () => {
    const verified = (events: readonly ClaimEvent[]) => known(following(events, verify));
    const seen = verified(cleared());
    expect(seen.signalDecisions).toHaveLength(1);
    expect(shownHashOf(seen)).not.toBe(shownHashOf({ ...seen, signalDecisions: [] }));
  });
});
