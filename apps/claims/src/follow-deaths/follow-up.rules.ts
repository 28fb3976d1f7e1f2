import type { MemberDeathFollowedUp } from '#contracts';
import {
  type Actor,
  accept,
  type Decision,
  firstRefusal,
  isBefore,
  type PersonId,
  type Refusal,
  refuse,
  regionDate,
} from '#kernel';

export type FollowUp = MemberDeathFollowedUp['data']['done'];

/** What an officer says was done about a death, on which day. */
export interface FollowUpDeath {
  readonly personId: PersonId;
  readonly done: FollowUp;
  readonly doneOn: string;
  readonly by: Actor;
  readonly at: string;
}

/** `deathDate` is that of the list; null where the person does not stand on it, or not any more. */
export function followUpDeath(
  deathDate: string | null,
  { personId, done, doneOn, by, at }: FollowUpDeath,
): Decision<MemberDeathFollowedUp> {
  if (deathDate === null) return refuse('DEATH_NOT_ON_LIST', {});
  const refusal = firstRefusal(
    nothingIsDoneBeforeTheDeath(doneOn, deathDate),
    whatIsDoneLiesNotInTheFuture(doneOn, at),
  );
  if (refusal) return { outcome: 'refused', refusal };
  return accept({
    type: 'MemberDeathFollowedUp',
    data: { personId, deathDate, done, doneOn, followedUpBy: by, followedUpAt: at },
  });
}

export const nothingIsDoneBeforeTheDeath = (doneOn: string, deathDate: string): Refusal | null =>
  doneOn < deathDate ? { code: 'DONE_BEFORE_DEATH', values: { doneOn, deathDate } } : null;

export function whatIsDoneLiesNotInTheFuture(doneOn: string, at: string): Refusal | null {
  const today = regionDate(Temporal.Instant.from(at));
  return isBefore(today, Temporal.PlainDate.from(doneOn))
    ? { code: 'DONE_IN_THE_FUTURE', values: { doneOn, today: today.toString() } }
    : null;
}
