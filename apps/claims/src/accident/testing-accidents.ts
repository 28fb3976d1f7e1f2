import { type AccidentId, type Actor, type ClaimId, fold, type PersonId } from '#kernel';
import { BUILT_IN_LAW } from '#statutory';
import type {
  AccidentCommand,
  ConcludeAccident,
  FileClaimForVictim,
  ReportAccident,
} from './accident.commands.js';
import { accidentDecider } from './accident.decide.js';
import type { AccidentEvent } from './accident.events.js';
import type { KnownAccident } from './accident.state.js';

export const law = BUILT_IN_LAW;
export const decider = accidentDecider(law);

const id = (last: number): string => `01990000-0000-7000-8000-${String(last).padStart(12, '0')}`;
export const accidentId = id(1) as AccidentId;
export const victim = (number: number): PersonId => id(100 + number) as PersonId;
export const claimNumbered = (number: number): ClaimId => id(200 + number) as ClaimId;

export const reporter = 'officer.ayu' as Actor;
export const officer = 'officer.wayan' as Actor;
export const verifier = 'verifier.made' as Actor;
/** A day and a half after the accident, on a Wednesday. */
export const at = '2025-12-10T02:00:00.000Z';

const record = (last: number) => ({ recordId: id(last), version: 1, commitment: 'a'.repeat(64) });

export const report = (change: Partial<ReportAccident> = {}): ReportAccident => ({
  type: 'ReportAccident',
  ...{ accidentId, happenedOn: '2025-12-08', happenedTime: '22:00', regionCode: '5106042001' },
  ...{ category: 'COMMUTING', suspected: false, victims: [victim(1), victim(2)] },
  ...{ reporter: 'VILLAGE', channel: 'WHATSAPP', wordsRecord: record(300) },
  ...{ reportedAt: at, by: reporter, at },
  ...change,
});

export const adding = (number: number, by = officer): AccidentCommand => ({
  type: 'AddVictim',
  personId: victim(number),
  ...{ reporter: 'HOSPITAL', channel: 'PHONE', wordsRecord: record(301), by, at },
});

export const filing = (change: Partial<FileClaimForVictim> = {}): FileClaimForVictim => ({
  type: 'FileClaimForVictim',
  ...{ personId: victim(1), claimId: claimNumbered(1), receiptNumber: 'JKK-2025-4XK9T2QW7B' },
  ...{
    programme: 'JKK',
    outcome: 'recovered',
    eventDate: '2025-12-08',
    ofDisease: false,
    endedClaims: [],
    by: officer,
    at,
  },
  ...change,
});

export const concluding = (change: Partial<ConcludeAccident> = {}): ConcludeAccident => ({
  type: 'ConcludeAccident',
  guaranteedBy: [],
  ...{ conclusion: 'NOT_A_WORK_ACCIDENT', conclusionRecord: record(302), by: verifier, at },
  ...change,
});

/** What has happened after a run of commands; a refused command fails the test that asked for it. */
export function eventsAfter(...commands: readonly AccidentCommand[]): AccidentEvent[] {
  const events: AccidentEvent[] = [];
  for (const command of commands) {
    const decision = decider.decide(fold(decider, events), command);
    if (decision.outcome === 'refused') throw new Error(`${command.type}: ${decision.refusal.code}`);
    events.push(...decision.events);
  }
  return events;
}

export function accidentAfter(...commands: readonly AccidentCommand[]): KnownAccident {
  const state = fold(decider, eventsAfter(...commands));
  if (state.stage === 'NotReported') throw new Error('Nothing was reported');
  return state;
}
