import { assertNever } from '#kernel';
import type { ClaimEvent } from './claim.events.js';
import type { AwardedClaim } from './claim.state.js';
import type { DataOf } from './known-claim.js';
import {
  isSameYear,
  type Scholarship,
  type ScholarshipHand,
  type ScholarshipYear,
  type YearOfChild,
} from './scholarship.state.js';
import { stageWith } from './share-progress.js';

export type ScholarshipEvent = Extract<
  ClaimEvent,
  {
    type:
      | 'ScholarChildEntered'
      | 'ScholarshipYearProved'
      | 'ScholarshipYearVerified'
      | 'ScholarshipYearDeclined'
      | 'ScholarshipYearAwarded';
  }
>;

/** What is true once a child was entered, and once a school year was proved, verified, declined or awarded. */
export function evolveScholarship(state: AwardedClaim, event: ScholarshipEvent): AwardedClaim {
  const { scholarship } = state;
  switch (event.type) {
    case 'ScholarChildEntered':
      return { ...state, scholarship: childEntered(scholarship, event.data) };
    case 'ScholarshipYearProved':
      return { ...state, scholarship: proved(scholarship, event.data) };
    case 'ScholarshipYearVerified':
      return { ...state, scholarship: verified(scholarship, event.data) };
    case 'ScholarshipYearDeclined': {
      const years = scholarship.years.filter(year => !isSameYear(year, event.data));
      return { ...state, scholarship: { ...scholarship, years } };
    }
    case 'ScholarshipYearAwarded':
      return awarded(state, event.data);
    default:
      return assertNever(event);
  }
}

/** What was verified of a child's open years was verified of other data. */
function childEntered(
  { children, years, hands }: Scholarship,
  { claimId: _claim, ...child }: DataOf<'ScholarChildEntered'>,
): Scholarship {
  const isKnown = children.some(({ childId }) => childId === child.childId);
  return {
    children: isKnown
      ? children.map(known => (known.childId === child.childId ? child : known))
      : [...children, child],
    years: years.map(year =>
      year.childId === child.childId && year.awarded === null ? { ...year, assessed: null } : year,
    ),
    hands: withHand(hands, { duty: 'submitter', actor: child.enteredBy }),
  };
}

function proved(
  { children, years, hands }: Scholarship,
  { claimId: _claim, ...year }: DataOf<'ScholarshipYearProved'>,
): Scholarship {
  return {
    children,
    years: [...years, { ...year, assessed: null, awarded: null }],
    hands: withHand(hands, { duty: 'submitter', actor: year.provedBy }),
  };
}

function verified(
  { children, years, hands }: Scholarship,
  { claimId: _claim, childId, schoolYear, ...assessed }: DataOf<'ScholarshipYearVerified'>,
): Scholarship {
  return {
    children,
    years: changed(years, { childId, schoolYear }, { assessed }),
    hands: withHand(hands, { duty: 'verifier', actor: assessed.verifiedBy }),
  };
}

function awarded(state: AwardedClaim, data: DataOf<'ScholarshipYearAwarded'>): AwardedClaim {
  const { award, shares, shownHash, approvedBy, approvedAt } = data;
  const { children, years, hands } = state.scholarship;
  const [share] = shares;
  if (share === undefined) throw new Error('ScholarshipYearAwarded without a share');
  const { shareId, amount } = share;
  const progress = [...state.progress, { shareId, paidBy: [], returned: [] }];
  return {
    ...state,
    award: { ...state.award, award, shares: [...state.award.shares, share] },
    progress,
    scholarship: {
      children,
      years: changed(years, data, { awarded: { shareId, amount, shownHash, approvedBy, approvedAt } }),
      hands: withHand(hands, { duty: 'approver', actor: approvedBy }),
    },
    stage: stageWith(progress),
  };
}

const changed = (
  years: readonly ScholarshipYear[],
  which: YearOfChild,
  change: Partial<ScholarshipYear>,
): ScholarshipYear[] => years.map(year => (isSameYear(year, which) ? { ...year, ...change } : year));

const withHand = (hands: readonly ScholarshipHand[], { duty, actor }: ScholarshipHand): ScholarshipHand[] =>
  hands.some(hand => hand.actor === actor && hand.duty === duty) ? [...hands] : [...hands, { duty, actor }];
