import type { ScholarChildEntered, ScholarshipYearProved, ScholarshipYearVerified } from '#contracts';
import { type Actor, type PayeeId, type Rupiah, type ShareId, subtractRupiah, sumRupiah } from '#kernel';
import type { Award, Share } from './claim.events.js';

export type ScholarChild = Omit<ScholarChildEntered['data'], 'claimId'>;

/** What law gives for a year, as it was verified. */
export type YearAssessed = Omit<ScholarshipYearVerified['data'], 'claimId' | 'childId' | 'schoolYear'>;

export interface YearAwarded {
  readonly shareId: ShareId;
  readonly amount: Rupiah;
  readonly shownHash: string;
  readonly approvedBy: Actor;
  readonly approvedAt: string;
}

/** One school year of one child, from its proof on. */
export type ScholarshipYear = Omit<ScholarshipYearProved['data'], 'claimId'> & {
  /** Null while nobody has verified the proof. */
  readonly assessed: YearAssessed | null;
  /** Null while it is open. */
  readonly awarded: YearAwarded | null;
};

export type ScholarshipDuty = 'submitter' | 'verifier' | 'approver';

export interface ScholarshipHand {
  readonly duty: ScholarshipDuty;
  readonly actor: Actor;
}

/** What an awarded claim keeps of the scholarships of the children. */
export interface Scholarship {
  readonly children: readonly ScholarChild[];
  readonly years: readonly ScholarshipYear[];
  /** Who has had which duty in them, each once; also of what was declined. */
  readonly hands: readonly ScholarshipHand[];
}
export interface Scholarships {
  readonly scholarship: Scholarship;
}
export const NO_SCHOLARSHIPS: Scholarships = { scholarship: { children: [], years: [], hands: [] } };

export interface YearOfChild {
  readonly childId: PayeeId;
  readonly schoolYear: number;
}

export const childOf = ({ scholarship }: Scholarships, childId: PayeeId): ScholarChild | undefined =>
  scholarship.children.find(child => child.childId === childId);

export const isSameYear = (left: YearOfChild, right: YearOfChild): boolean =>
  left.childId === right.childId && left.schoolYear === right.schoolYear;

export const yearOf = ({ scholarship }: Scholarships, which: YearOfChild): ScholarshipYear | undefined =>
  scholarship.years.find(year => isSameYear(year, which));

/** How much of the award is for school years. */
export const awardedForSchool = ({ scholarship }: Scholarships): Rupiah =>
  sumRupiah(scholarship.years.flatMap(({ awarded }) => awarded?.amount ?? []));

/** What the award is without them: what a correction raises or finds to be too much. */
export const awardWithoutSchool = (claim: Scholarships & { readonly award: Pick<Award, 'award'> }): Rupiah =>
  subtractRupiah(claim.award.award, awardedForSchool(claim));

export const sharesForSchool = ({ scholarship }: Scholarships): ReadonlySet<ShareId> =>
  new Set(scholarship.years.flatMap(({ awarded }) => awarded?.shareId ?? []));

/** The shares of the award itself and of its corrections. */
export const sharesWithoutSchool = (
  claim: Scholarships & { readonly award: Pick<Award, 'shares'> },
): Share[] => {
  const ofSchool = sharesForSchool(claim);
  return claim.award.shares.filter(({ shareId }) => !ofSchool.has(shareId));
};
