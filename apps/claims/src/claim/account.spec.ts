import { describe, expect, it } from '@jest/globals';
import { type Actor, rupiah } from '#kernel';
import { scenario } from '#testing';
import { waitingAccountOf } from './account.state.js';
import type { ClaimCommand } from './claim.commands.js';
import type { ClaimEvent } from './claim.events.js';
import { describeClaim } from './describe.js';
import { foldClaim, recomputeAward } from './replay.js';
import { shownHashOf } from './shown.js';
import { approver1, confirming, dismissing, entering, nextRecord, officer2 } from './testing-accounts.js';
import { AS_IT_WAS, appeal, correctionApproval, decision } from './testing-appeals.js';
import {
  approver,
  assessedClaim,
  at,
  claimId,
  decider,
  eventsOf,
  facts,
  following,
  law,
  officer,
  paidFor,
  payee,
  paymentId,
  stateOf,
  submission,
  validation,
  verifier,
  verify,
} from './testing-fixtures.js';
import { shareIdOf } from './who-receives.js';

const claim = scenario(decider);

const two = assessedClaim({ payees: [payee(1), payee(2)] });
const hashOf = (events: readonly ClaimEvent[]): string => {
  const state = stateOf(events);
  return state.stage === 'NotSubmitted' ? '' : shownHashOf(state);
};
const approved = following(two, {
  type: 'ApproveClaim',
  shownHash: hashOf(two),
  upTo: null,
  by: approver,
  at,
});
const moved = (
  type: 'RecordSharePaid' | 'RecordShareReturned',
  number: number,
  attempt = number,
): ClaimCommand => {
  const of = { shareId: shareIdOf(claimId, payee(number).payeeId), paymentId: paymentId(attempt) };
  const amount = rupiah(21_000_000);
  const kept = rupiah(0);
  if (type === 'RecordSharePaid')
    return { type, ...of, amount, kept, bankReference: `B-${attempt}`, settledAt: at };
  return { type, ...of, amount, kept, reason: 'ACCOUNT_CLOSED' };
};
const entered = following(approved, entering());
const recordsPaid = (events: readonly ClaimEvent[]) => {
  const state = stateOf(events);
  return state.stage === 'NotSubmitted' ? [] : state.file.payees.map(({ record }) => record.version);
};

describe('An account is entered', () => {
  it('after the award, for a payee who is owed something, with its reason', () => {
    claim
      .given(...approved)
      .when(entering())
      .thenEvents({
        type: 'AccountEntered',
        data: {
          ...{ claimId, payeeId: payee(1).payeeId, record: nextRecord(1), reason: 'NAME_DIFFERS_AT_BANK' },
          ...{ noteRecord: entering().noteRecord, enteredBy: officer2, enteredAt: at },
        },
      });
  });

  it('and waits: the record that is paid is still the one of the award', () => {
    expect(recordsPaid(entered)).toEqual([1, 1]);
    expect(waitingAccountOf(stateOf(entered), payee(1).payeeId)).toMatchObject({
      record: { version: 2 },
      replaces: { version: 1 },
      evidence: `${claimId}/${entered.length}`,
      decision: null,
    });
  });

  it('for a payee whose money came back, too', () => {
    const back = following(approved, moved('RecordSharePaid', 1), moved('RecordShareReturned', 1));
    claim
      .given(...back)
      .when(entering())
      .thenTypes('AccountEntered');
  });

  it.each<[string, readonly ClaimEvent[], Partial<ReturnType<typeof entering>>, string]>([
    ['before the award', two, {}, 'NOT_AT_THIS_STAGE'],
    ['on no claim', [], {}, 'CLAIM_NOT_FOUND'],
    ['for somebody else', approved, { payeeId: payee(9).payeeId }, 'PAYEE_NOT_FOUND'],
    ['for who is paid', following(approved, moved('RecordSharePaid', 1)), {}, 'PAYEE_PAID_IN_FULL'],
    ['while one waits', entered, { record: nextRecord(1, 3) }, 'ACCOUNT_ALREADY_ENTERED'],
    ['by the verifier', approved, { by: verifier }, 'SAME_PERSON_TWO_DUTIES'],
    ['by the approver', approved, { by: approver }, 'SAME_PERSON_TWO_DUTIES'],
    ['by who pays the case', approved, { payoutHands: [officer2] }, 'SAME_PERSON_TWO_DUTIES'],
  ])('not %s', (_what, given, change, code) => {
    claim
      .given(...given)
      .when(entering(change))
      .thenRefused(code);
  });

  it('for each payee by itself', () => {
    const both = following(entered, entering({ payeeId: payee(2).payeeId, record: nextRecord(2) }));
    expect(recordsPaid(following(both, confirming({ payeeId: payee(2).payeeId })))).toEqual([1, 2]);
  });
});

describe('An entered account is confirmed', () => {
  const corrected = following(entered, confirming());

  it('by the approver of the case, as it was shown, and is paid from then on', () => {
    claim
      .given(...entered)
      .when(confirming())
      .thenEvents({
        type: 'AccountCorrected',
        data: {
          ...{ claimId, payeeId: payee(1).payeeId, record: nextRecord(1) },
          ...{ entry: `${claimId}/${entered.length}`, shownHash: confirming().shownHash },
          ...{ enteredBy: officer2, confirmedBy: approver1, confirmedAt: at },
        },
      });
    expect(recordsPaid(corrected)).toEqual([2, 1]);
    expect(waitingAccountOf(stateOf(corrected), payee(1).payeeId)).toBeUndefined();
  });

  it.each<[string, Partial<ReturnType<typeof confirming>>, string]>([
    ['by another approver', { by: 'approver.lain' as Actor }, 'DUTY_HELD_BY_ANOTHER'],
    ['by who entered it', { by: officer2 }, 'SAME_PERSON_TWO_DUTIES'],
    ['by who submitted the case', { by: officer }, 'SAME_PERSON_TWO_DUTIES'],
    ['by who pays the case', { payoutHands: [approver] }, 'SAME_PERSON_TWO_DUTIES'],
    ['once it looks otherwise', { currentHash: 'f'.repeat(64) }, 'ACCOUNT_CHANGED_SINCE_SHOWN'],
    ['where another payee has none', { payeeId: payee(2).payeeId }, 'NO_ACCOUNT_WAITS'],
  ])('not %s', (_what, change, code) => {
    claim
      .given(...entered)
      .when(confirming(change))
      .thenRefused(code);
  });

  it('not once the payee was paid after all, and may be dismissed then', () => {
    const paid = following(entered, moved('RecordSharePaid', 1));
    claim
      .given(...paid)
      .when(confirming())
      .thenRefused('PAYEE_PAID_IN_FULL');
    claim
      .given(...paid)
      .when(dismissing())
      .thenTypes('AccountDismissed');
  });

  it('once, and again with a later version', () => {
    claim
      .given(...corrected)
      .when(confirming())
      .thenRefused('NO_ACCOUNT_WAITS');
    expect(recordsPaid(following(corrected, entering({ record: nextRecord(1, 3) }), confirming()))).toEqual([
      3, 1,
    ]);
  });

  it('and changes nothing of what the law gives', () => {
    expect(recomputeAward(foldClaim(corrected), law)?.differences).toEqual([]);
    const state = stateOf(corrected);
    if (state.stage === 'NotSubmitted') throw new Error('The claim is there');
    expect(describeClaim(state)).toMatchObject({
      payees: [{ record: { version: 2 } }, { record: { version: 1 } }],
      award: { shares: [{ record: { version: 1 } }, { record: { version: 1 } }] },
      accounts: [{ decision: { confirmed: true, decidedBy: approver1 } }],
    });
  });
});

it('An entered account that is dismissed is never paid, and another can be entered', () => {
  const dismissed = following(entered, dismissing());
  expect(recordsPaid(dismissed)).toEqual([1, 1]);
  const again = following(dismissed, entering({ record: nextRecord(1, 3) }), confirming());
  expect(recordsPaid(again)).toEqual([3, 1]);
  claim
    .given(...entered)
    .when(dismissing({ by: officer2 }))
    .thenRefused('SAME_PERSON_TWO_DUTIES');
});

it('Who entered an account hears no appeal of the case, and is not the one who approves its correction', () => {
  const appealed = following(entered, appeal({ by: officer }));
  claim
    .given(...appealed)
    .when(decision({ by: officer2 }))
    .thenRefused('SAME_PERSON_TWO_DUTIES', { otherDuty: 'submitter' });
});

it('New shares of a corrected award go to the account that was confirmed', () => {
  const assessed = eventsOf(submission(), validation(facts(paidFor('2025-12'))), verify);
  const oneMonth = following(assessed, {
    type: 'ApproveClaim',
    shownHash: hashOf(assessed),
    upTo: null,
    by: approver,
    at,
  });
  const upheld = following(
    oneMonth,
    ...[entering(), confirming(), appeal({ by: officer })],
    decision({ corrected: { ...AS_IT_WAS, monthsPaid: 3 } }),
  );
  const corrected = following(upheld, correctionApproval(stateOf(upheld)));
  expect(corrected.at(-1)).toMatchObject({
    type: 'AwardCorrected',
    data: { award: 42_000_000, shares: [{ amount: 32_000_000, record: { version: 2 } }] },
  });
  expect(recomputeAward(foldClaim(corrected), law)?.differences).toEqual([]);
});
