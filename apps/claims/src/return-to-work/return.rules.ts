import { isBefore, isOnOrBefore, type Refusal, regionDate } from '#kernel';
import { no } from '../claim/claim.rules.js';
import type { EndReturn, FindFitness, PlanReturn, ReferToWork } from './return.commands.js';
import type { KnownReturn, Open, ReturnState } from './return.state.js';

/** Rejected or withdrawn, a claim supports nobody; before its cover is confirmed nobody knows whether it may. */
const NOT_SUPPORTED = ['Rejected', 'Appealed', 'Withdrawn'];

export function onlyAnOpenReturnGoesOn(state: ReturnState): Open | Refusal {
  return state.stage === 'Open' ? state : no('NO_RETURN_TO_WORK_OPEN');
}

export const oneReturnIsOpenAtATime = ({ claim: { openSince } }: ReferToWork): Refusal | null =>
  openSince === null ? null : no('RETURN_TO_WORK_OPEN', { since: dayOf(openSince) });

export function onlyAnAccidentLeadsBackToWork({ claim }: ReferToWork): Refusal | null {
  const { programme, outcome } = claim;
  if (programme !== 'JKK' || outcome === 'death')
    return no('RETURN_TO_WORK_OF_ACCIDENTS_ONLY', { programme });
  return null;
}

export function theClaimMustStand({ claim: { stage, segment } }: ReferToWork): Refusal | null {
  return segment === null || NOT_SUPPORTED.includes(stage)
    ? no('RETURN_TO_WORK_CLAIM_STAGE', { stage })
    : null;
}

/** A lasting loss as the adviser found it to come of work, or days without work. */
export function whoIsReferredCannotWorkAsBefore({ claim }: ReferToWork): Refusal | null {
  const { outcome, stmbDays, workRelated } = claim;
  const hasLoss = outcome === 'disability' || outcome === 'total-permanent';
  if (workRelated === false || (hasLoss && workRelated === null)) return no('RETURN_TO_WORK_NO_OPINION');
  return hasLoss || stmbDays > 0 ? null : no('RETURN_TO_WORK_NOT_NEEDED');
}

export function bothConsentBeforehand(referral: ReferToWork): Refusal | null {
  const { claim, workerConsentedOn, employerConsentedOn, at } = referral;
  const today = dayOf(at);
  for (const consentedOn of [workerConsentedOn, employerConsentedOn])
    if (consentedOn !== null && (consentedOn < claim.eventDate || consentedOn > today))
      return no('CONSENT_ON_ANOTHER_DAY', { consentedOn, eventDate: claim.eventDate, today });
  return null;
}

/** Who works for themselves has no employer; anybody else returns to one who agrees. */
export function theEmployerConsentsWhereThereIsOne({
  claim,
  employerConsentedOn,
}: ReferToWork): Refusal | null {
  if (claim.segment === 'BPU')
    return employerConsentedOn === null ? null : no('NO_EMPLOYER_TO_CONSENT', { segment: 'BPU' });
  return employerConsentedOn === null ? no('EMPLOYER_CONSENT_MISSING', { segment: 'PU' }) : null;
}

/** Who wants it does not say that it can be. */
export const whoReferredDoesNotFindFitness = ({ referredBy }: KnownReturn, by: string): Refusal | null =>
  referredBy === by ? no('RETURN_TO_WORK_SAME_PERSON') : null;

export function limitsBelongToALimitedFitness({ fitness, limits }: FindFitness): Refusal | null {
  const fits = (fitness === 'FIT_WITH_LIMITS') === limits.length > 0;
  return fits && new Set(limits).size === limits.length ? null : no('WORK_LIMITS_DO_NOT_FIT');
}

export function onlyWhoCanWorkIsPlannedFor({ found }: KnownReturn): Refusal | null {
  const { fitness } = found ?? { fitness: 'NOT_YET' };
  return fitness === 'FIT' || fitness === 'FIT_WITH_LIMITS' ? null : no('RETURN_TO_WORK_NOT_FIT');
}

export const whoFoundFitnessDoesNotPlan = ({ found }: KnownReturn, by: string): Refusal | null =>
  found?.foundBy === by ? no('RETURN_TO_WORK_SAME_PERSON') : null;

/** With limits the old job as it was is no goal. */
export function theGoalKeepsTheLimits({ found }: KnownReturn, { goal }: PlanReturn): Refusal | null {
  const limits = found?.limits ?? [];
  return goal === 'SAME_JOB' && limits.length > 0
    ? no('GOAL_AGAINST_LIMITS', { limits: limits.join(', ') })
    : null;
}

export function eachStepEndsAfterItBegins({ steps }: PlanReturn): Refusal | null {
  const at = steps.findIndex(({ from, to }) => isBefore(plain(to), plain(from)));
  const wrong = steps[at];
  return wrong
    ? no('RETURN_STEP_ENDS_BEFORE_IT_BEGINS', { step: at + 1, from: wrong.from, to: wrong.to })
    : null;
}

export const aRevisionSaysWhy = ({ plan }: KnownReturn, { reason }: PlanReturn): Refusal | null =>
  (plan === null) === (reason === null)
    ? null
    : no('REVISION_REASON', { needed: plan === null ? 'no' : 'yes' });

const WITHOUT_A_PLAN: readonly EndReturn['outcome'][] = ['NOT_POSSIBLE', 'STOPPED_BY_WORKER'];

export const onlyAPlanLeadsBack = ({ plan }: KnownReturn, { outcome }: EndReturn): Refusal | null =>
  plan !== null || WITHOUT_A_PLAN.includes(outcome) ? null : no('RETURN_TO_WORK_NOT_PLANNED', { outcome });

/** Somebody is given up only once the adviser has said what can be. */
export const nobodyIsGivenUpUnseen = ({ found }: KnownReturn, { outcome }: EndReturn): Refusal | null =>
  outcome === 'NOT_POSSIBLE' && found === null ? no('RETURN_TO_WORK_NOT_FIT') : null;

/** Who manages it does not judge how it went. */
export const whoManagesDoesNotSayHowItEnded = ({ plan }: KnownReturn, by: string): Refusal | null =>
  plan?.managedBy === by ? no('RETURN_TO_WORK_SAME_PERSON') : null;

export function itEndsBetweenItsReferralAndToday(
  { referredAt }: KnownReturn,
  { endedOn, at }: EndReturn,
): Refusal | null {
  const [from, today] = [dayOf(referredAt), dayOf(at)];
  const fits = isOnOrBefore(plain(from), plain(endedOn)) && isOnOrBefore(plain(endedOn), plain(today));
  return fits ? null : no('RETURN_TO_WORK_ENDED_ON', { endedOn, from, today });
}

const plain = (iso: string): Temporal.PlainDate => Temporal.PlainDate.from(iso);
const dayOf = (instant: string): string => regionDate(Temporal.Instant.from(instant)).toString();
