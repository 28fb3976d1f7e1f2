import { regionDate } from '#kernel';
import { type Law, workingDaysLeft } from '#statutory';
import type { KnownStage } from '../claim/claim.state.js';

const ENDED: readonly KnownStage[] = ['Settled', 'Rejected', 'Withdrawn'];

/** Nobody waits for it any more. */
export const hasEnded = (stage: KnownStage): boolean => ENDED.includes(stage);

interface Due {
  readonly stage: KnownStage;
  readonly dueOn: string | null;
}

/** The working days until a claim must be paid, for people of the region; null where none is set or it has ended. */
export function daysLeft({ stage, dueOn }: Due, now: Temporal.Instant, law: Law): number | null {
  if (dueOn === null || hasEnded(stage)) return null;
  return workingDaysLeft(law, regionDate(now), Temporal.PlainDate.from(dueOn));
}
