import type { Actor, Refusal } from '#kernel';

/** The duties on one case, in the order in which they are done; not every case has a medical adviser or an appeal. */
export type Duty =
  | 'SUBMITTER'
  | 'MEDICAL_ADVISER'
  | 'VERIFIER'
  | 'CLAIM_APPROVER'
  | 'APPEAL_DECIDER'
  | 'PAYOUT_PREPARER'
  | 'PAYOUT_APPROVER';

export interface HeldDuty {
  readonly duty: Duty;
  readonly actor: Actor;
}

/** Each duty has its own person: whoever holds one duty on a case may take no other on it. */
export function onePersonHoldsOneDuty(
  held: readonly HeldDuty[],
  taken: HeldDuty,
  receiptNumber: string,
): Refusal | null {
  const earlier = held.find(({ actor, duty }) => actor === taken.actor && duty !== taken.duty);
  if (!earlier) return null;
  return {
    code: 'SAME_PERSON_TWO_DUTIES',
    values: { receiptNumber, actor: taken.actor, held: earlier.duty, refused: taken.duty },
  };
}

/** The same rule over a list: each is checked against those before it. */
export function everyDutyHasItsOwnPerson(held: readonly HeldDuty[], receiptNumber: string): Refusal | null {
  for (const [index, taken] of held.entries()) {
    const refusal = onePersonHoldsOneDuty(held.slice(0, index), taken, receiptNumber);
    if (refusal) return refusal;
  }
  return null;
}
