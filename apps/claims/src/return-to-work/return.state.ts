import type { Actor, ClaimId, PersonId, ReturnId } from '#kernel';
import type { RecordRef } from '../claim/claim.events.js';
import type { Fitness, Goal, ReturnOutcome, ReturnReason, Step, WorkLimit } from './return.events.js';

export interface Found {
  readonly fitness: Fitness;
  readonly limits: readonly WorkLimit[];
  readonly foundBy: Actor;
  readonly foundAt: string;
}

export interface Plan {
  readonly goal: Goal;
  readonly steps: readonly Step[];
  readonly managedBy: Actor;
  readonly plannedBy: Actor;
  readonly plannedAt: string;
}

interface Known {
  readonly version: number;
  readonly returnId: ReturnId;
  readonly claimId: ClaimId;
  readonly personId: PersonId;
  readonly reasons: readonly ReturnReason[];
  readonly workerConsentedOn: string;
  /** Null where there is no employer. */
  readonly employerConsentedOn: string | null;
  readonly wordsRecord: RecordRef;
  readonly referredBy: Actor;
  readonly referredAt: string;
  /** As it was found last. */
  readonly found: Found | null;
  readonly plan: Plan | null;
}

export type NotReferred = { readonly stage: 'NotReferred'; readonly version: 0 };
export type Open = Known & { readonly stage: 'Open' };
export type Ended = Known & {
  readonly stage: 'Ended';
  readonly ending: {
    readonly outcome: ReturnOutcome;
    readonly endedOn: string;
    readonly endedBy: Actor;
    readonly endedAt: string;
  };
};

export type ReturnState = NotReferred | Open | Ended;
export type KnownReturn = Open | Ended;

export const initialState: ReturnState = { stage: 'NotReferred', version: 0 };

/** For whom a return waits: the medical adviser, a planner, whoever says how it ended; nobody once it has. */
export const RETURN_WAITS = ['FITNESS', 'PLAN', 'OUTCOME'] as const;
export type ReturnWaits = (typeof RETURN_WAITS)[number];

export function waitOf({ stage, found, plan }: KnownReturn): ReturnWaits | null {
  if (stage === 'Ended') return null;
  if (found === null || found.fitness === 'NOT_YET') return 'FITNESS';
  return plan === null && found.fitness !== 'NOT_FIT' ? 'PLAN' : 'OUTCOME';
}
