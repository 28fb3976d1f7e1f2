import { describe, expect, it } from '@jest/globals';
import type { ClaimCommand } from '../claim/claim.commands.js';
import type { ClaimEvent } from '../claim/claim.events.js';
import { shownHashOf } from '../claim/shown.js';
import { confirming, dismissing, entering, nextRecord } from '../claim/testing-accounts.js';
import { appeal, dismissal } from '../claim/testing-appeals.js';
import { costsDeclined, costsEntered, costsVerified } from '../claim/testing-costs.js';
import {
  accident,
  approver,
  assessedClaim,
  at,
  eventsOf,
  following,
  law,
  officer,
  payee,
  stateOf,
  threeMonths,
  validation,
  verify,
} from '../claim/testing-fixtures.js';
import { type ClaimRow, projectClaim } from './project-claim.js';

const assessed = assessedClaim({ payees: [payee(1), payee(2)] });
const state = stateOf(assessed);
const shownHash = state.stage === 'NotSubmitted' ? '' : shownHashOf(state);
const approved = following(assessed, { type: 'ApproveClaim', shownHash, upTo: null, by: approver, at });

const later = '2025-12-23T02:00:00.000Z';
const second = { payeeId: payee(2).payeeId, record: nextRecord(2), at: later };
const openOf = (events: readonly ClaimEvent[]) =>
  events.reduce<ClaimRow | null>((row, event) => projectClaim(row, event, law), null)?.open;
const openAfter = (...commands: ClaimCommand[]) => openOf(following(approved, ...commands));

function approvedAccident(): ClaimEvent[] {
  const events = eventsOf(accident(), validation(threeMonths), verify);
  const known = stateOf(events);
  const hash = known.stage === 'NotSubmitted' ? '' : shownHashOf(known);
  return following(events, { type: 'ApproveClaim', shownHash: hash, upTo: null, by: approver, at });
}
const waiting = (since: string) => ({ matter: 'ACCOUNT', since, waitsFor: 'claims-approver' });

describe('What is open of a claim', () => {
  it('is the account that waits longest, until each is decided', () => {
    expect(openAfter(entering())).toEqual(waiting(at));
    expect(openAfter(entering(), entering(second))).toEqual(waiting(at));
    expect(openAfter(entering(), entering(second), confirming())).toEqual(waiting(later));
    expect(openAfter(entering(), dismissing())).toBeNull();
  });

  it('is an appeal before it, and the account again when that is decided', () => {
    const appealed = [entering(), appeal({ by: officer })];
    expect(openAfter(...appealed)).toMatchObject({ matter: 'APPEAL' });
    expect(openAfter(...appealed, confirming())).toMatchObject({ matter: 'APPEAL' });
    expect(openAfter(...appealed, dismissal())).toEqual(waiting(at));
  });

  it('is bills after an account, and their correction once they are verified', () => {
    const accident = approvedAccident();
    const open = (...commands: ClaimCommand[]) => openOf(following(accident, ...commands));
    const entered = following(accident, costsEntered());
    const verified = costsVerified(stateOf(entered));
    expect(open(costsEntered())).toEqual({ matter: 'COSTS', since: at, waitsFor: 'claims-verifier' });
    expect(open(costsEntered(), entering())).toMatchObject({ matter: 'ACCOUNT' });
    expect(open(costsEntered(), verified)).toMatchObject({
      matter: 'CORRECTION',
      waitsFor: 'claims-approver',
    });
    expect(open(costsEntered(), costsDeclined(stateOf(entered)))).toBeNull();
  });
});
