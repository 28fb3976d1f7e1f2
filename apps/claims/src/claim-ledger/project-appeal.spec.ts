import { describe, expect, it } from '@jest/globals';
import { rupiah } from '#kernel';
import type { ClaimCommand } from '../claim/claim.commands.js';
import type { ClaimEvent } from '../claim/claim.events.js';
import { paidSum } from '../claim/share-progress.js';
import { shownHashOf } from '../claim/shown.js';
import { AS_IT_WAS, appeal, correctionApproval, decision, dismissal } from '../claim/testing-appeals.js';
import {
  accident,
  approver,
  assessedClaim,
  at,
  eventsOf,
  facts,
  following,
  law,
  paidFor,
  paymentId,
  stateOf,
  validation,
  verify,
} from '../claim/testing-fixtures.js';
import { isReopenedBy } from './project-appeal.js';
import { type ClaimRow, projectClaim } from './project-claim.js';

const rowOf = (events: readonly ClaimEvent[]): ClaimRow | null =>
  events.reduce<ClaimRow | null>((row, event) => projectClaim(row, event, law), null);

const reject: ClaimCommand = { type: 'RejectClaim', rule: 'NOT_ENTITLED_AS_HEIR', by: approver, at };
const appealed = following(assessedClaim(), reject, appeal());
const upheld = following(appealed, decision({ overruled: ['NOT_ENTITLED_AS_HEIR'] }));

const wageEarner = facts({ ...paidFor('2025-12'), segment: 'PU' });
const death = eventsOf(
  accident({ outcome: 'death', costs: [], stmbDays: 0 }),
  validation(wageEarner),
  verify,
);
const assessed = stateOf(death);
const shownHash = assessed.stage === 'NotSubmitted' ? '' : shownHashOf(assessed);
const approved = following(death, { type: 'ApproveClaim', shownHash, upTo: null, by: approver, at });
/** Pays the newest share. */
function paid(events: readonly ClaimEvent[], payment: number): ClaimEvent[] {
  const state = stateOf(events);
  const share = 'award' in state ? state.award.shares.at(-1) : undefined;
  if (!share) throw new Error('There is no share to pay');
  const { shareId, amount } = share;
  const settledAt = at;
  return following(events, {
    ...{ type: 'RecordSharePaid', shareId, amount, kept: rupiah(0), settledAt },
    paymentId: paymentId(payment),
    bankReference: `B-${payment}`,
  });
}
const settled = paid(approved, 1);
const found = (events: readonly ClaimEvent[], wageBase: number) =>
  following(
    events,
    appeal(),
    decision({ segments: ['PU'], corrected: { ...AS_IT_WAS, wageBase: rupiah(wageBase) } }),
  );
const more = found(settled, 2_000_000);
const corrected = following(more, correctionApproval(stateOf(more)));
const less = found(settled, 500_000);
const overpaid = following(less, correctionApproval(stateOf(less)));

describe('The row of a claim that is appealed', () => {
  it('says what is open, since when, and who must act', () => {
    expect(rowOf(appealed)).toMatchObject({
      stage: 'Appealed',
      open: { matter: 'APPEAL', since: at, waitsFor: 'appeal-decider' },
    });
    expect(rowOf(following(settled, appeal()))).toMatchObject({
      stage: 'Settled',
      open: { matter: 'APPEAL' },
    });
    expect(rowOf(more)?.open).toEqual({
      matter: 'CORRECTION',
      since: at,
      waitsFor: 'claims-approver-senior',
    });
  });

  it('has nothing open once it is decided', () => {
    expect(rowOf(following(appealed, dismissal()))).toMatchObject({ stage: 'Rejected', open: null });
    expect(rowOf(upheld)).toMatchObject({ stage: 'Submitted', open: null, reasons: [] });
    expect(rowOf(corrected)).toMatchObject({ stage: 'PartlyPaid', open: null, award: 118_000_000 });
    expect(rowOf(overpaid)).toMatchObject({ open: null, award: 70_000_000, overpaid: 24_000_000 });
  });

  it.each([
    ['appealed', appealed],
    ['dismissed', following(appealed, dismissal())],
    ['upheld', upheld],
    ['awarded, appealed before it is paid', following(approved, appeal())],
    ['corrected before it is paid', following(found(approved, 2_000_000))],
    ['corrected', corrected],
    ['corrected and paid', paid(corrected, 2)],
    ['overpaid', overpaid],
  ])('agrees with the state that the core folds: %s', (_case, events) => {
    const folded = stateOf(events);
    const [sum, award] = 'award' in folded ? [paidSum(folded), folded.award.award] : [0, null];
    expect(rowOf(events)).toMatchObject({ stage: folded.stage, version: folded.version, paid: sum, award });
  });

  it('comes back only from a rejection that was overturned', () => {
    const [before, last] = [rowOf(appealed), upheld.at(-1)];
    if (!last) throw new Error('No event');
    expect(isReopenedBy(before, last)).toBe(true);
    expect(isReopenedBy(rowOf(settled), last)).toBe(false);
    const refused = following(appealed, dismissal()).at(-1);
    expect(refused && isReopenedBy(before, refused)).toBe(false);
  });
});
