import { isBefore, isOnOrBefore, type Refusal, regionDate, rupiah } from '#kernel';
import type { Law } from '#statutory';
import { awardOf } from './award.js';
import type { ResubmitClaim, SubmitClaim } from './claim.commands.js';
import type { NeedsAttention, Stage } from './claim.state.js';

export const no = (code: string, values: Readonly<Record<string, unknown>> = {}): Refusal => ({
  code,
  values,
});

type Claimed = Omit<SubmitClaim, 'type' | 'claimId' | 'receiptNumber' | 'personId' | 'by' | 'disease'>;

export function eventMustNotLieInTheFuture({
  eventDate,
  at,
}: Pick<Claimed, 'eventDate' | 'at'>): Refusal | null {
  const today = regionDate(Temporal.Instant.from(at));
  if (isOnOrBefore(Temporal.PlainDate.from(eventDate), today)) return null;
  return no('EVENT_DATE_IN_FUTURE', { eventDate, today: today.toString() });
}

/** PP 44/2015 Art. 34: JKM is paid for a death. */
export function jkmIsForADeathAndHasNoCosts(claimed: Claimed): Refusal | null {
  if (claimed.programme !== 'JKM') return null;
  if (claimed.outcome !== 'death') return no('JKM_IS_FOR_DEATH', { outcome: claimed.outcome });
  const hasCosts = claimed.costs.length > 0 || claimed.stmbDays > 0;
  return hasCosts
    ? no('JKM_HAS_NO_COSTS', { costs: claimed.costs.length, stmbDays: claimed.stmbDays })
    : null;
}

/** STMB is paid for days on which the worker could not work, so for no more than have passed. */
export function stmbDaysMustHavePassed({ eventDate, stmbDays, at }: Claimed): Refusal | null {
  const event = Temporal.PlainDate.from(eventDate);
  const today = regionDate(Temporal.Instant.from(at));
  const passed = isBefore(today, event) ? 0 : event.until(today, { largestUnit: 'days' }).days + 1;
  return stmbDays <= passed ? null : no('STMB_DAYS_NOT_PASSED', { stmbDays, passed });
}

export function payeesMustBeDifferentPeople({ payees }: Pick<Claimed, 'payees'>): Refusal | null {
  const ids = new Set(payees.map(({ payeeId }) => payeeId));
  return ids.size === payees.length && payees.length > 0
    ? null
    : no('PAYEES_NOT_DISTINCT', { payees: payees.length });
}

/** What is claimed must be computable by the law of the day; the wage is not known yet, so any wage stands for it. */
export function claimMustBeAssessable(claim: Claimed, law: Law): Refusal | null {
  // What is lost for good may be left to the adviser; until it is found, any lasting loss stands for it.
  const isNotFound = claim.outcome === 'disability' && claim.disabilities.length === 0;
  const stands = isNotFound ? { ...claim, outcome: 'total-permanent' as const } : claim;
  const outcome = awardOf({ claim: stands, segment: 'PU', wageBase: rupiah(1), monthsPaid: 0 }, law);
  return outcome.outcome === 'refused' ? outcome.refusal : null;
}

export const claimedAgain = (
  file: Pick<SubmitClaim, 'programme' | 'outcome' | 'eventDate' | 'disease' | 'jasaRaharja' | 'invoices'>,
  { type: _type, by: _by, ...again }: ResubmitClaim,
): Claimed => ({
  programme: file.programme,
  outcome: file.outcome,
  eventDate: file.eventDate,
  ...again,
  jasaRaharja: again.jasaRaharja ?? lettersThatCount(file),
  invoices: again.invoices ?? (file.programme === 'JKK' ? file.invoices : []),
});

/** A claim that was moved to JKM, or to a disease, keeps the letters of its accident on file. */
const lettersThatCount = ({
  programme,
  disease,
  jasaRaharja,
}: Pick<SubmitClaim, 'programme' | 'disease' | 'jasaRaharja'>) =>
  programme === 'JKK' && disease === null ? jasaRaharja : [];

export const wrongStage = (stage: Stage, allowed: readonly Stage[]): Refusal =>
  stage === 'NotSubmitted'
    ? no('CLAIM_NOT_FOUND')
    : no('NOT_AT_THIS_STAGE', { stage, allowed: allowed.join(', ') });

export const stillNeedsAttention = ({ reasons }: NeedsAttention): Refusal =>
  no('CLAIM_STILL_NEEDS_ATTENTION', { reasons: [...new Set(reasons.map(({ code }) => code))].join(', ') });
