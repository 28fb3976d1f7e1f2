import { describe, expect, it } from '@jest/globals';
import { rupiah } from '#kernel';
import type { ClaimCommand } from '../claim/claim.commands.js';
import type { ClaimEvent } from '../claim/claim.events.js';
import { paidSum } from '../claim/share-progress.js';
import { shownHashOf } from '../claim/shown.js';
import {
  accident,
  approver,
  assessedClaim,
  at,
  claimId,
  eventsOf,
  facts,
  following,
  law,
  officer,
  payee,
  paymentId,
  stateOf,
  submission,
  validation,
} from '../claim/testing-fixtures.js';
import { dispute, heirless, related, settlement } from '../claim/testing-heirs.js';
import { shareIdOf } from '../claim/who-receives.js';
import { type ClaimRow, projectClaim } from './project-claim.js';

const rowOf = (events: readonly ClaimEvent[]): ClaimRow | null =>
  events.reduce<ClaimRow | null>((row, event) => projectClaim(row, event, law), null);

const assessed = assessedClaim({ payees: [payee(1), payee(2)] });
const state = stateOf(assessed);
const shownHash = state.stage === 'NotSubmitted' ? '' : shownHashOf(state);
const approved = following(assessed, { type: 'ApproveClaim', shownHash, upTo: null, by: approver, at });
const half = rupiah(21_000_000);
const paid = (share: number, payment: number): ClaimCommand => ({
  type: 'RecordSharePaid',
  shareId: shareIdOf(claimId, payee(share).payeeId),
  paymentId: paymentId(payment),
  amount: half,
  kept: rupiah(0),
  bankReference: `B-${payment}`,
  settledAt: at,
});
const returned = (share: number, payment: number): ClaimCommand => ({
  type: 'RecordShareReturned',
  shareId: shareIdOf(claimId, payee(share).payeeId),
  paymentId: paymentId(payment),
  amount: half,
  kept: rupiah(0),
  reason: 'ACCOUNT_CLOSED',
});

describe('The row of a claim', () => {
  it('has the deadline of three working days for JKM, over Christmas, once nothing is missing', () => {
    expect(rowOf(eventsOf(submission()))).toMatchObject({
      stage: 'Submitted',
      missing: [],
      dueOn: '2025-12-29',
    });
  });

  it('has no deadline while a document is missing; the days run from its arrival', () => {
    const incomplete = eventsOf(submission({ documents: submission().documents.slice(1) }));
    expect(rowOf(incomplete)).toMatchObject({ missing: ['KPJ_CARD'], dueOn: null });
    const complete = following(incomplete, {
      type: 'ReceiveDocuments',
      documents: ['KPJ_CARD'],
      by: officer,
      at: '2025-12-29T02:00:00.000Z',
    });
    expect(rowOf(complete)).toMatchObject({ missing: [], dueOn: '2026-01-02' });
    const more = following(complete, {
      type: 'ReceiveDocuments',
      documents: ['MARRIAGE_BOOK'],
      by: officer,
      at: '2026-01-05T02:00:00.000Z',
    });
    expect(rowOf(more)).toMatchObject({ dueOn: '2026-01-02' });
  });

  it('asks for receipts where costs are claimed', () => {
    expect(rowOf(eventsOf(accident({ documents: [] })))?.missing).toContain('RECEIPTS');
    expect(rowOf(eventsOf(accident({ documents: [], costs: [] })))?.missing).not.toContain('RECEIPTS');
  });

  it('asks for the papers of its heirs, also of those that are entered again', () => {
    const { documents } = submission();
    const child = { ...related(1, 'CHILD'), isMinor: true };
    const entered = eventsOf(submission({ payees: [child], documents }));
    expect(rowOf(entered)).toMatchObject({
      missing: ['GUARDIANSHIP'],
      hasMinor: true,
      heirProof: 'HEIR_CERTIFICATE',
    });
    const again = eventsOf(heirless({ documents })).map(event =>
      event.type === 'ClaimSubmitted' ? { type: 'ClaimResubmitted' as const, data: event.data } : event,
    );
    expect(rowOf([...entered, ...(again as unknown as ClaimEvent[])])).toMatchObject({
      missing: ['NO_HEIRS_STATEMENT', 'KTP_FUNERAL_ARRANGER'],
      hasMinor: false,
      heirProof: 'NO_HEIRS',
    });
    expect(rowOf(eventsOf(accident()))).toMatchObject({ hasMinor: false, heirProof: null });
  });

  it('says whether its heirs are in dispute', () => {
    const disputed = following(approved, dispute());
    expect(rowOf(disputed)).toMatchObject({ inDispute: true, stage: 'Approved' });
    expect(rowOf(following(disputed, settlement()))).toMatchObject({ inDispute: false });
  });

  it('names the reasons while it needs attention, and the award once it is assessed', () => {
    const waiting = rowOf(eventsOf(submission(), validation(facts())));
    expect(waiting).toMatchObject({ stage: 'NeedsAttention', reasons: [{ code: 'PERSON_NOT_ENROLLED' }] });
    expect(rowOf(assessed)).toMatchObject({ stage: 'Assessed', award: 42_000_000, paid: 0, reasons: [] });
  });

  it.each([
    ['approved', approved],
    ['first share paid', following(approved, paid(1, 1))],
    ['settled', following(approved, paid(1, 1), paid(2, 2))],
    ['one share returned', following(approved, paid(1, 1), paid(2, 2), returned(2, 2))],
    ['held by a dispute', following(approved, paid(1, 1), dispute())],
    ['all returned', following(approved, paid(1, 1), returned(1, 1))],
    ['attempts told out of order', following(approved, paid(1, 2), paid(2, 3), paid(1, 1), returned(1, 1))],
  ])('agrees with the state that the core folds: %s', (_case, events) => {
    const folded = stateOf(events);
    const sum = 'award' in folded ? paidSum(folded) : null;
    expect(rowOf(events)).toMatchObject({ stage: folded.stage, version: folded.version, paid: sum });
  });
});
