import { type Actor, type ClaimId, fold, type PersonId, type ReturnId } from '#kernel';
import type {
  EndReturn,
  FindFitness,
  OfClaim,
  PlanReturn,
  ReferToWork,
  ReturnCommand,
} from './return.commands.js';
import { returnDecider } from './return.decide.js';
import type { ReturnEvent } from './return.events.js';
import type { KnownReturn } from './return.state.js';

const id = (last: number): string => `01990000-0000-7000-8000-${String(last).padStart(12, '0')}`;
export const officer = 'officer.wayan' as Actor;
export const adviser = 'dokter.komang' as Actor;
export const verifier = 'verifier.made' as Actor;
export const at = '2026-01-20T02:00:00.000Z';

export const ofClaim = (change: Partial<OfClaim> = {}): OfClaim => ({
  ...{ claimId: id(1) as ClaimId, personId: id(2) as PersonId, programme: 'JKK', outcome: 'disability' },
  ...{ stage: 'Settled', eventDate: '2025-12-10', stmbDays: 30, workRelated: true, segment: 'PU' },
  openSince: null,
  ...change,
});

export const referral = (claim: Partial<OfClaim> = {}, change: Partial<ReferToWork> = {}): ReferToWork => ({
  type: 'ReferToWork',
  ...{ returnId: id(3) as ReturnId, claim: ofClaim(claim), reasons: ['LASTING_LOSS'] },
  ...{ workerConsentedOn: '2026-01-19', employerConsentedOn: '2026-01-20' },
  wordsRecord: { recordId: id(4), version: 1, commitment: 'a'.repeat(64) },
  ...{ by: officer, at },
  ...change,
});

export const finding = (change: Partial<FindFitness> = {}): FindFitness => ({
  ...{ type: 'FindFitness', fitness: 'FIT_WITH_LIMITS', limits: ['NO_LIFTING'], by: adviser, at },
  ...change,
});

export const planning = (change: Partial<PlanReturn> = {}): PlanReturn => ({
  ...{ type: 'PlanReturn', goal: 'ADAPTED_JOB', managedBy: verifier, reason: null, by: verifier, at },
  steps: [{ kind: 'WORK_TRIAL', from: '2026-02-01', to: '2026-02-28' }],
  ...change,
});

export const ending = (change: Partial<EndReturn> = {}): EndReturn => ({
  ...{ type: 'EndReturn', outcome: 'ADAPTED_JOB', endedOn: '2026-01-20', by: officer, at },
  ...change,
});

/** What has happened after a run of commands; a refused command fails the test that asked for it. */
export function eventsAfter(...commands: readonly ReturnCommand[]): ReturnEvent[] {
  const events: ReturnEvent[] = [];
  for (const command of commands) {
    const decision = returnDecider.decide(fold(returnDecider, events), command);
    if (decision.outcome === 'refused') throw new Error(`${command.type}: ${decision.refusal.code}`);
    events.push(...decision.events);
  }
  return events;
}

export function returnAfter(...commands: readonly ReturnCommand[]): KnownReturn {
  const state = fold(returnDecider, eventsAfter(...commands));
  if (state.stage === 'NotReferred') throw new Error('Nobody was referred');
  return state;
}
