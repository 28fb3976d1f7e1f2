import { type Actor, firstRefusal, type Refusal } from '#kernel';
import { no } from './claim.rules.js';
import type { Duty, KnownClaim } from './claim.state.js';
import { everInvoiced } from './hospital-invoice.js';

/** Whoever judges a case has neither submitted it nor judged it before: its duties are held by different people. */
export function dutyMayBeTakenBy(state: KnownClaim, duty: Duty, actor: Actor): Refusal | null {
  return firstRefusal(dutyMayPassTo(state, duty, actor), aDutyStaysWithItsHolder(state, duty, actor));
}

/** The same, where somebody else may have held the duty until now. */
export function dutyMayPassTo(state: KnownClaim, duty: Duty, actor: Actor): Refusal | null {
  return firstRefusal(
    onePersonHoldsOneDuty(state, duty, actor),
    whoReceivedDocumentsDoesNotJudgeThem(state, duty, actor),
    whoEnteredAnAppealDoesNotJudgeTheCase(state, duty, actor),
    whoEnteredAnAccountDoesNotJudgeTheCase(state, duty, actor),
    whoEnteredBillsDoesNotJudgeTheCase(state, duty, actor),
    whoGuaranteedTheTreatmentDoesNotJudgeTheCase(state, duty, actor),
  );
}

export function onePersonHoldsOneDuty(state: KnownClaim, duty: Duty, actor: Actor): Refusal | null {
  const otherDuty = dutiesHeldBy(state, actor).find(held => held !== duty);
  if (otherDuty) return no('SAME_PERSON_TWO_DUTIES', { duty, otherDuty });
  return whoHadADutyBeforeTheAppealHasNoneAgain(state, actor);
}

/** Of the case, and of the school years that were paid upon it. */
function dutiesHeldBy(state: KnownClaim, actor: Actor): Duty[] {
  const { duties } = state;
  const hands = 'scholarship' in state ? state.scholarship.hands : [];
  return [
    ...(Object.keys(duties) as Duty[]).filter(duty => duties[duty] === actor),
    ...hands.filter(hand => hand.actor === actor).map(({ duty }) => duty),
  ];
}

export function whoHadADutyBeforeTheAppealHasNoneAgain(
  { former }: KnownClaim,
  actor: string,
): Refusal | null {
  const held = former.find(one => one.actor === actor);
  return held ? no('FORMER_DUTY_ON_CLAIM', { formerDuty: held.duty }) : null;
}

const whoEnteredAnAppealDoesNotJudgeTheCase = ({ appeals }: KnownClaim, duty: Duty, actor: Actor) =>
  whoActsForTheClaimantDoesNotJudge(duty, isAmongEntries(appeals, actor));

const whoEnteredAnAccountDoesNotJudgeTheCase = (state: KnownClaim, duty: Duty, actor: Actor) =>
  whoActsForTheClaimantDoesNotJudge(duty, 'accounts' in state && isAmongEntries(state.accounts, actor));

const whoEnteredBillsDoesNotJudgeTheCase = (state: KnownClaim, duty: Duty, actor: Actor) =>
  whoActsForTheClaimantDoesNotJudge(
    duty,
    'furtherCosts' in state && isAmongEntries(state.furtherCosts, actor),
  );

/** Of invoices that were stated; a letter that none names is no part of the case. */
const whoGuaranteedTheTreatmentDoesNotJudgeTheCase = (state: KnownClaim, duty: Duty, actor: Actor) =>
  whoActsForTheClaimantDoesNotJudge(
    duty,
    everInvoiced(state).some(({ guaranteedBy }) => guaranteedBy === actor),
  );

const whoReceivedDocumentsDoesNotJudgeThem = (
  { documentsReceivedBy }: KnownClaim,
  duty: Duty,
  actor: Actor,
) => whoActsForTheClaimantDoesNotJudge(duty, documentsReceivedBy.includes(actor));

const isAmongEntries = (entries: readonly { readonly enteredBy: Actor }[], actor: Actor): boolean =>
  entries.some(({ enteredBy }) => enteredBy === actor);

const whoActsForTheClaimantDoesNotJudge = (duty: Duty, acts: boolean): Refusal | null =>
  acts && duty !== 'submitter' ? no('SAME_PERSON_TWO_DUTIES', { duty, otherDuty: 'submitter' }) : null;

/** The payment names one verifier and one approver, so a second person cannot share the duty. */
export function aDutyStaysWithItsHolder({ duties }: KnownClaim, duty: Duty, actor: Actor): Refusal | null {
  const holder = duties[duty];
  return holder === null || holder === actor ? null : no('DUTY_HELD_BY_ANOTHER', { duty, holder });
}
