import type { Law, PolicyChoices } from '#statutory';
import { isAwarded, type KnownClaim } from './claim.state.js';
import { type Difference, differencesBetween } from './differences.js';
import type { ScholarshipYear, YearAssessed } from './scholarship.state.js';
import { assessYear, scholarshipRight } from './scholarship-facts.js';
import { schoolShareId } from './scholarship-shown.js';

/** Where a school year as it was verified or awarded parts from what law makes of its recorded facts. */
export function schoolYearsThatDiffer(state: KnownClaim, law: Law): Difference[] {
  if (!isAwarded(state)) return [];
  return state.scholarship.years.flatMap(year => {
    const { assessed, awarded } = year;
    if (assessed === null) return [];
    const choices = assessed.policies as PolicyChoices;
    const again = assessYear(assessed.facts, law, choices);
    const isSame = again.lawDigest === assessed.lawDigest;
    const due = scholarshipRight(assessed.facts, law, choices).due;
    const left = { ...comparable(assessed, isSame), due: true, ...paidOf(year) };
    const { line } = again;
    const shareId = schoolShareId(state.file.claimId, year);
    const right = {
      ...comparable(again, isSame),
      due,
      ...(awarded && { share: { shareId, amount: line.amount } }),
    };
    return differencesBetween(left, right, `schoolYear.${year.childId}.${year.schoolYear}`);
  });
}

/** By other tables only the amounts are compared. */
const comparable = ({ line, unconfirmed, policies }: Computed, isSame: boolean): object =>
  isSame ? { line, unconfirmed, policies } : { amount: line.amount };
type Computed = Pick<YearAssessed, 'line' | 'unconfirmed' | 'policies'>;

const paidOf = ({ awarded }: ScholarshipYear) =>
  awarded && { share: { shareId: awarded.shareId, amount: awarded.amount } };
