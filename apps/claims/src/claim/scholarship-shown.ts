import { type ClaimId, canonicalJson, type ShareId, sha256 } from '#kernel';
import { type AwardedClaim, isAwarded, type KnownClaim } from './claim.state.js';
import { childOf, type ScholarshipYear, type YearOfChild } from './scholarship.state.js';
import { shareIdOf } from './who-receives.js';

/** Exactly what the approver of a school year decides on; another child's year does not change it. Null before it is verified. */
export function schoolYearWaiting(state: AwardedClaim, year: ScholarshipYear) {
  const { assessed, awarded: _open, ...proved } = year;
  const record = childOf(state, year.childId)?.record;
  if (assessed === null || record === undefined) return null;
  const { claimId } = state.file;
  const shown = { claimId, ...proved, record, ...assessed, shareId: schoolShareId(claimId, year) };
  return { ...shown, shownHash: sha256(canonicalJson(shown)) };
}

/** The share of a school year has one id for ever. */
export const schoolShareId = (claimId: ClaimId, { childId, schoolYear }: YearOfChild): ShareId =>
  shareIdOf(claimId, childId, `school year ${schoolYear}`);

export type SchoolYearShown = NonNullable<ReturnType<typeof schoolYearWaiting>>;

/** Every verified year that waits for its approver, in the order of the proofs. */
export function schoolYearsWaiting(state: KnownClaim): SchoolYearShown[] {
  if (!isAwarded(state)) return [];
  return state.scholarship.years
    .filter(({ awarded }) => awarded === null)
    .flatMap(year => schoolYearWaiting(state, year) ?? []);
}
