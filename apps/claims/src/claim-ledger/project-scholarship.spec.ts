import { describe, expect, it } from '@jest/globals';
import type { ClaimEvent } from '../claim/claim.events.js';
import { paidSum } from '../claim/share-progress.js';
import { appeal, dismissal } from '../claim/testing-appeals.js';
import { following, law, stateOf } from '../claim/testing-fixtures.js';
import {
  approvedDeath,
  awardedYear,
  childNumbered,
  entering,
  LONG_AFTER,
  paidUp,
  proof,
  yearDeclined,
  yearVerified,
} from '../claim/testing-scholarships.js';
import { type ClaimRow, projectClaim } from './project-claim.js';

const rowOf = (events: readonly ClaimEvent[]): ClaimRow | null =>
  events.reduce<ClaimRow | null>((row, event) => projectClaim(row, event, law), null);

const settled = paidUp(approvedDeath());
const entered = following(settled, entering());
const proved = following(entered, proof());
const verified = following(proved, yearVerified());
const awarded = awardedYear(entered);

describe('The row of a claim whose children study', () => {
  it('says whom the oldest open school year waits for, and since when', () => {
    const since = LONG_AFTER;
    expect(rowOf(entered)?.open).toBeNull();
    expect(rowOf(proved)?.open).toEqual({ matter: 'SCHOLARSHIP', since, waitsFor: 'claims-verifier' });
    expect(rowOf(verified)?.open).toEqual({ matter: 'SCHOLARSHIP', since, waitsFor: 'claims-approver' });
    const changed = following(verified, entering(1, { sameNik: childNumbered(1) }));
    expect(rowOf(changed)?.open).toMatchObject({ waitsFor: 'claims-verifier' });
    expect(rowOf(following(verified, yearDeclined()))).toMatchObject({ open: null, openYears: [] });
  });

  it('says first that an appeal is open, and then the school year again', () => {
    const both = following(verified, appeal());
    expect(rowOf(both)?.open).toMatchObject({ matter: 'APPEAL' });
    expect(rowOf(following(both, dismissal()))?.open).toMatchObject({ matter: 'SCHOLARSHIP' });
  });

  it('that was settled has new days to pay, and the old ones where it was not', () => {
    expect(rowOf(settled)?.dueOn).toBe('2025-12-29');
    expect(rowOf(awarded)).toMatchObject({ dueOn: '2028-08-04', open: null, award: 44_000_000 });
    const early = awardedYear(following(approvedDeath(), entering()));
    expect(rowOf(early)?.dueOn).toBe('2025-12-29');
  });

  it.each([
    ['proved', proved],
    ['awarded', awarded],
    ['awarded before the heirs were paid', awardedYear(following(approvedDeath(), entering()))],
    ['paid', paidUp(awarded, 2)],
    ['awarded again', awardedYear(paidUp(awarded, 2), 2026)],
  ])('agrees with the state that the core folds: %s', (_case, events) => {
    const folded = stateOf(events);
    if (!('award' in folded)) throw new Error('There is no award');
    expect(rowOf(events)).toMatchObject({
      ...{ stage: folded.stage, version: folded.version },
      ...{ paid: paidSum(folded), award: folded.award.award },
    });
  });
});
