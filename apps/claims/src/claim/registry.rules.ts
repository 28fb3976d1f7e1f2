import type { CaseFile } from './case-file.js';
import type { Reason } from './claim.events.js';
import type { MembershipFact } from './cover.facts.js';
import type { RegistryAnswer } from './registry.state.js';
import { limitOn, type Signal, type SignalLimit } from './signals.table.js';

/** A case as far as the civil registry has something to say of it. */
export interface CaseAtRegistry {
  readonly claim: Pick<CaseFile, 'personId' | 'outcome' | 'eventDate' | 'payees'> & {
    readonly registry: readonly RegistryAnswer[];
  };
  readonly membership: MembershipFact | null;
  readonly limits: readonly SignalLimit[];
}

type Found = Reason & { readonly code: Signal };

/** What the registry knows otherwise than the case; where it has not answered there is nothing to see. */
export const signalsOfRegistry = (sight: CaseAtRegistry): Found[] => [
  ...aDeathIsKnownToTheRegistry(sight),
  ...aMemberWasAliveWhenMembershipBegan(sight),
  ...aPayeeIsAlive(sight),
  ...aNameIsTheOneOnRecord(sight),
];

/** A benefit for a death rests on a death that the state knows of; it may only not have been reported yet. */
export function aDeathIsKnownToTheRegistry({ claim, limits }: CaseAtRegistry): Found[] {
  const limit = limitOn(limits, 'SIGNAL_DEATH_NOT_REGISTERED', claim.eventDate);
  const answer = ofWorker(claim);
  if (!limit || !answer || claim.outcome !== 'death' || answer.isDead === true) return [];
  const known = answer.found ? 'NOT_DEAD' : 'NOT_FOUND';
  return [{ code: limit.signal, values: { known }, evidence: [answer.evidence] }];
}

/** Nobody is nominated after death. */
export function aMemberWasAliveWhenMembershipBegan({ claim, membership, limits }: CaseAtRegistry): Found[] {
  const limit = limitOn(limits, 'SIGNAL_DEAD_BEFORE_MEMBERSHIP', claim.eventDate);
  const answer = ofWorker(claim);
  if (!limit || !membership || !answer?.deathDate) return [];
  const { startsOn } = membership;
  const { deathDate } = answer;
  if (deathDate >= startsOn) return [];
  const evidence = [answer.evidence, membership.evidence];
  return [{ code: limit.signal, values: { deathDate, startsOn }, evidence }];
}

/** What a payee who has died would receive belongs to others. */
export function aPayeeIsAlive({ claim, limits }: CaseAtRegistry): Found[] {
  const limit = limitOn(limits, 'SIGNAL_PAYEE_IS_DEAD', claim.eventDate);
  const dead = ofPayees(claim).filter(({ isDead }) => isDead === true);
  if (!limit || dead.length === 0) return [];
  const payees = dead.map(({ subject }) => subject).sort();
  return [{ code: limit.signal, values: { payees }, evidence: eventsOf(dead) }];
}

/** A number under which somebody else is on record is mistyped, or not theirs. */
export function aNameIsTheOneOnRecord({ claim, limits }: CaseAtRegistry): Found[] {
  const limit = limitOn(limits, 'SIGNAL_NAME_DIFFERS_AT_REGISTRY', claim.eventDate);
  const worker = ofWorker(claim);
  const other = [...(worker ? [worker] : []), ...ofPayees(claim)].filter(
    ({ nameMatches }) => nameMatches === false,
  );
  if (!limit || other.length === 0) return [];
  const payees = other.filter(({ about }) => about === 'PAYEE').map(({ subject }) => subject);
  const workers = other.length - payees.length;
  return [{ code: limit.signal, values: { workers, payees: payees.sort() }, evidence: eventsOf(other) }];
}

type Claim = CaseAtRegistry['claim'];

const ofWorker = ({ registry, personId }: Claim): RegistryAnswer | undefined =>
  registry.find(({ about, subject }) => about === 'WORKER' && subject === personId);

/** Those who are payees now: a claim that was entered again has others. */
const ofPayees = ({ registry, payees }: Claim): RegistryAnswer[] =>
  registry.filter(
    ({ about, subject }) => about === 'PAYEE' && payees.some(({ payeeId }) => String(payeeId) === subject),
  );

const eventsOf = (answers: readonly RegistryAnswer[]): string[] =>
  [...new Set(answers.map(({ evidence }) => evidence))].sort();
