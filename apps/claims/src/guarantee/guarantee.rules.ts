import { type Refusal, regionDate } from '#kernel';
import { no } from '../claim/claim.rules.js';
import type { CancelGuarantee, IssueGuarantee } from './guarantee.commands.js';
import type { GuaranteeState, Open } from './guarantee.state.js';

/** Law pays the treatment of a suspected accident, too, until somebody has concluded that work was not its cause. */
export const onlyAWorkAccidentIsGuaranteed = ({ accident }: IssueGuarantee): Refusal | null =>
  accident.conclusion === 'NOT_A_WORK_ACCIDENT' ? no('GUARANTEE_NOT_A_WORK_ACCIDENT') : null;

export const onlyAVictimIsGuaranteed = ({ accident, personId }: IssueGuarantee): Refusal | null =>
  accident.victims.includes(personId) ? null : no('GUARANTEE_NOT_A_VICTIM');

/** The cause is judged by somebody who did not take it in, and the other way round. */
export const whoConcludedGuaranteesNothing = ({ accident, by }: IssueGuarantee): Refusal | null =>
  accident.concludedBy === by ? no('CONCLUDER_DOES_NOT_TAKE_IN') : null;

export const theHospitalHasAnAgreement = (command: IssueGuarantee): Refusal | null => {
  const { hasAgreement, hospitalCode, treatedFrom } = command;
  return hasAgreement ? null : no('HOSPITAL_WITHOUT_AGREEMENT', { hospitalCode, day: treatedFrom });
};

/** Somebody may be treated before the letter is written; what is to come is not guaranteed on a guess. */
export function treatmentBeginsBetweenTheAccidentAndToday(command: IssueGuarantee): Refusal | null {
  const { accident, treatedFrom, at } = command;
  const today = regionDate(Temporal.Instant.from(at)).toString();
  const from = accident.happenedOn;
  const isOfThatTime = from <= treatedFrom && treatedFrom <= today;
  return isOfThatTime ? null : no('GUARANTEE_TREATED_FROM', { treatedFrom, from, today });
}

export const oneLetterIsOpenAtATime = ({ openNumber }: IssueGuarantee): Refusal | null =>
  openNumber === null ? null : no('GUARANTEE_OPEN', { guaranteeNumber: openNumber });

export function onlyAnOpenLetterIsCancelled(state: GuaranteeState): Open | Refusal {
  if (state.stage === 'Open') return state;
  return state.stage === 'NotIssued' ? no('GUARANTEE_NOT_FOUND') : no('GUARANTEE_CANCELLED');
}

/** The hospital has treated somebody upon it. */
export const whatIsInvoicedStaysGuaranteed = ({ invoiceNumber }: CancelGuarantee): Refusal | null =>
  invoiceNumber === null ? null : no('GUARANTEE_INVOICED', { invoiceNumber });
