import type { Actor, ClaimId, PersonId, ReturnId } from '#kernel';
import type { Outcome, Programme, RecordRef } from '../claim/claim.events.js';
import type { KnownStage } from '../claim/claim.state.js';
import type {
  Fitness,
  Goal,
  ReturnOutcome,
  ReturnReason,
  RevisionReason,
  Step,
  WorkLimit,
} from './return.events.js';

interface ByPerson {
  readonly by: Actor;
  readonly at: string;
}

/** What the claim says of whom it is about. */
export interface OfClaim {
  readonly claimId: ClaimId;
  readonly personId: PersonId;
  readonly programme: Programme;
  readonly outcome: Outcome;
  readonly stage: KnownStage;
  readonly eventDate: string;
  readonly stmbDays: number;
  /** Whether the adviser found work to be the cause; null while nobody was asked. */
  readonly workRelated: boolean | null;
  /** Null while no membership is confirmed. */
  readonly segment: 'PU' | 'BPU' | null;
  /** Of another return that is open. */
  readonly openSince: string | null;
}

export interface ReferToWork extends ByPerson {
  readonly type: 'ReferToWork';
  readonly returnId: ReturnId;
  readonly claim: OfClaim;
  readonly reasons: readonly ReturnReason[];
  readonly workerConsentedOn: string;
  readonly employerConsentedOn: string | null;
  readonly wordsRecord: RecordRef;
}

export interface FindFitness extends ByPerson {
  readonly type: 'FindFitness';
  readonly fitness: Fitness;
  readonly limits: readonly WorkLimit[];
}

/** The first plan, or one in its place; then with the reason. */
export interface PlanReturn extends ByPerson {
  readonly type: 'PlanReturn';
  readonly goal: Goal;
  readonly steps: readonly Step[];
  readonly managedBy: Actor;
  readonly reason: RevisionReason | null;
}

export interface EndReturn extends ByPerson {
  readonly type: 'EndReturn';
  readonly outcome: ReturnOutcome;
  readonly endedOn: string;
}

export type ReturnCommand = ReferToWork | FindFitness | PlanReturn | EndReturn;
