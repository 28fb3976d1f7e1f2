import { type Actor, firstRefusal, type Refusal } from '#kernel';
import { no } from './claim.rules.js';
import type { Duty, KnownClaim } from './claim.state.js';

/** Whoever judges a case has neither submitted it nor judged it before: its duties are held by different people. */
export function dutyMayBeTakenBy(state: KnownClaim, duty: Duty, actor: Actor): Refusal | null {
  return firstRefusal(
    onePersonHoldsOneDuty(state, duty, actor),
    whoReceivedDocumentsDoesNotJudgeThem(state, duty, actor),
    aDutyStaysWithItsHolder(state, duty, actor),
  );
}

export function onePersonHoldsOneDuty({ duties }: KnownClaim, duty: Duty, actor: Actor): Refusal | null {
  const otherDuty = (Object.keys(duties) as Duty[]).find(held => held !== duty && duties[held] === actor);
  return otherDuty ? no('SAME_PERSON_TWO_DUTIES', { duty, otherDuty }) : null;
}

export function whoReceivedDocumentsDoesNotJudgeThem(
  { documentsReceivedBy }: KnownClaim,
  duty: Duty,
  actor: Actor,
): Refusal | null {
  const judges = duty !== 'submitter' && documentsReceivedBy.includes(actor);
  return judges ? no('SAME_PERSON_TWO_DUTIES', { duty, otherDuty: 'submitter' }) : null;
}

/** The payment names one verifier and one approver, so a second person cannot share the duty. */
export function aDutyStaysWithItsHolder({ duties }: KnownClaim, duty: Duty, actor: Actor): Refusal | null {
  const holder = duties[duty];
  return holder === null || holder === actor ? null : no('DUTY_HELD_BY_ANOTHER', { duty, holder });
}
