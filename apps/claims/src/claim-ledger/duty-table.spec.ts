import { expect, it } from '@jest/globals';
import { shownHashOf } from '../claim/shown.js';
import { appeal, decider1, decision } from '../claim/testing-appeals.js';
import {
  approver,
  assessedClaim,
  at,
  following,
  officer,
  stateOf,
  verifier,
} from '../claim/testing-fixtures.js';
import { dutyTakenBy } from './duty-table.js';

it('three people take the three duties of a claim, each by the event that shows it', () => {
  const assessed = assessedClaim();
  const state = stateOf(assessed);
  const shownHash = state.stage === 'NotSubmitted' ? '' : shownHashOf(state);
  const approved = following(assessed, { type: 'ApproveClaim', shownHash, upTo: null, by: approver, at });
  const taken = approved.map(event => dutyTakenBy(event)).filter(duty => duty !== null);
  expect(taken.map(({ duty, actor }) => [duty, actor])).toEqual([
    ['submitter', officer],
    ['verifier', verifier],
    ['approver', approver],
  ]);
});

it('who decides an appeal has a duty, and nobody by an event that only says what is open', () => {
  const rule = 'NOT_ENTITLED_AS_HEIR';
  const rejected = following(assessedClaim(), { type: 'RejectClaim', rule, by: approver, at });
  const decided = following(rejected, appeal(), decision({ overruled: [rule] }));
  expect(decided.slice(-2).map(event => dutyTakenBy(event))).toMatchObject([
    null,
    { duty: 'decider', actor: decider1 },
  ]);
});
