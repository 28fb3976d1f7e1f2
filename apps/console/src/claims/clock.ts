import type { Stage } from './claim-types.js';

const ENDED: readonly Stage[] = ['Settled', 'Rejected', 'Withdrawn'];
/** So close that it should be the next thing that somebody does. */
const SOON = 2;

/** Where the clock of a case stands: nobody waits, it has not started, or so many working days. */
export type Clock =
  | { readonly kind: 'ended' | 'notRunning' | 'today' }
  | { readonly kind: 'overdue' | 'soon' | 'left'; readonly days: number };

export function clockOf(stage: Stage, workingDaysLeft: number | null): Clock {
  if (ENDED.includes(stage)) return { kind: 'ended' };
  if (workingDaysLeft === null) return { kind: 'notRunning' };
  if (workingDaysLeft < 0) return { kind: 'overdue', days: -workingDaysLeft };
  if (workingDaysLeft === 0) return { kind: 'today' };
  return { kind: workingDaysLeft <= SOON ? 'soon' : 'left', days: workingDaysLeft };
}
