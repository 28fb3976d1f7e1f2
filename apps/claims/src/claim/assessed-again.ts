import type { Refusal } from '#kernel';
import { assessBenefit, type Law } from '#statutory';
import { assessmentRecord, benefitFacts } from './award.js';
import type { Assessment, CorrectionAssessed } from './claim.events.js';
import { no } from './claim.rules.js';
import type { AwardedClaim } from './claim.state.js';
import { awardWithoutSchool } from './scholarship.state.js';

interface Again {
  readonly at: string;
  readonly law: Law;
  /** What is said where the facts lead to the same amount. */
  readonly sameTotal: string;
}

/** The benefit by law on other facts, by the event that is decided together with this one, right before it. */
export function assessedAgain(
  state: AwardedClaim,
  facts: Assessment['facts'],
  { at, law, sameTotal }: Again,
): CorrectionAssessed | Refusal {
  const { claimId } = state.file;
  const previousAward = awardWithoutSchool(state);
  const outcome = assessBenefit(benefitFacts(facts), law);
  if (outcome.outcome === 'refused') return outcome.refusal;
  const { total } = outcome.assessment;
  if (total === (state.lawful?.total ?? previousAward)) return no(sameTotal, { total });
  return {
    type: 'CorrectionAssessed',
    data: {
      claimId,
      decision: `${claimId}/${state.version + 1}`,
      previousAward,
      ...assessmentRecord(facts, outcome.assessment),
      assessedAt: at,
    },
  };
}
