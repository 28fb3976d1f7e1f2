import type { Stage } from './claim-types.js';

const ENDED: readonly Stage[] = ['Settled', 'Rejected', 'Withdrawn'];
/** So close that it should be the next thing that somebody does. */
const SOON = 2;

/** Where the clock of a case stands: nobody waits, it has not started, it was stopped, or so many working days. */
export type Clock =
  | { readonly kind: 'ended' }
  | { readonly kind: 'notRunning' | 'today' }
  | { readonly kind: 'stopped'; readonly since: string }
  | { readonly kind: 'overdue' | 'soon' | 'left'; readonly days: number };

interface Counted {
  readonly stage: Stage;
  readonly workingDaysLeft: number | null;
  /** The day of it, where a document that was asked for later stopped the clock. */
  readonly clockStoppedSince: string | null;
}

export function clockOf({ stage, workingDaysLeft, clockStoppedSince }: Counted): Clock {
  if (ENDED.includes(stage)) return { kind: 'ended' };
  if (clockStoppedSince !== null) return { kind: 'stopped', since: clockStoppedSince };
  if (workingDaysLeft === null) return { kind: 'notRunning' };
  if (workingDaysLeft < 0) return { kind: 'overdue', days: -workingDaysLeft };
  if (workingDaysLeft === 0) return { kind: 'today' };
  return { kind: workingDaysLeft <= SOON ? 'soon' : 'left', days: workingDaysLeft };
}
