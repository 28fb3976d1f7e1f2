import { deathIsEitherJkkOrJkm } from '../benefits/programme-choice.js';
import { outOfRange } from '../facts/ranges.js';
import type { Programme } from '../law/terms.js';
import type { Refused } from './answer.types.js';
import { both, type FactReader } from './fact-reader.js';
import type { ReadCause } from './read-cause.js';
import type { ReadLosses } from './read-losses.js';
import { refusedBy, refusedByLaw } from './refusals.js';
import { OUTCOMES, PROGRAMMES, type SpokenOutcome } from './words.js';

/** What happened, in the words of the benefits. */
export type ReadEvent =
  | { readonly programme: 'JKM'; readonly outcome: 'death' }
  | { readonly programme: 'JKK'; readonly outcome: SpokenOutcome };

/** The programme and the outcome that the facts name, or the programme that the law picks by the cause. */
export function readEvent(
  reader: FactReader,
  cause: ReadCause | undefined,
  losses: ReadLosses,
): ReadEvent | Refused | undefined {
  const named = reader.word(['programme', 'program'], PROGRAMMES);
  const outcome = readOutcome(reader, named, losses);
  const programme = cause === undefined ? named : deathIsEitherJkkOrJkm(cause.cause);
  if (programme === undefined) {
    reader.missing(['cause', 'programme', 'program'], both('work-accident | occupational-disease | other'));
  }
  if (programme === undefined || outcome === undefined) return undefined;
  return theProgrammeFollowsTheCause(named, programme, cause) ?? eventOf(programme, outcome, cause);
}

function eventOf(
  programme: Programme,
  outcome: SpokenOutcome,
  cause: ReadCause | undefined,
): ReadEvent | Refused {
  if (programme === 'JKK') return { programme, outcome };
  return outcome === 'death' ? { programme, outcome } : jkmPaysDeathsOnly(outcome, cause);
}

function readOutcome(
  reader: FactReader,
  named: Programme | undefined,
  { totalPermanent, losses }: ReadLosses,
): SpokenOutcome | undefined {
  const hasLosses = losses.length > 0 || totalPermanent;
  const outcome = reader.word(['outcome'], OUTCOMES) ?? outcomeOf(reader, named, hasLosses);
  if (outcome === undefined) reader.missing(['outcome'], both([...new Set(OUTCOMES.values())].join(' | ')));
  return outcome === 'disability' && totalPermanent ? 'total-permanent' : outcome;
}

/** A death is either JKK or JKM: the programme that was asked for must be the cause's. */
export function theProgrammeFollowsTheCause(
  named: Programme | undefined,
  programme: Programme,
  cause: ReadCause | undefined,
): Refused | null {
  if (named === undefined || named === programme) return null;
  const no = cause?.because;
  if (no && !no.counts) return refusedByLaw('cause', no);
  return refusedBy(outOfRange('programme', named, programme));
}

function jkmPaysDeathsOnly(outcome: SpokenOutcome, cause: ReadCause | undefined): Refused {
  const no = cause?.because;
  if (no && !no.counts) return refusedByLaw('cause', no);
  return refusedBy(outOfRange('outcome', outcome, 'death'));
}

function outcomeOf(
  reader: FactReader,
  programme: Programme | undefined,
  hasLosses: boolean,
): SpokenOutcome | undefined {
  if (programme === 'JKM') return 'death';
  if (hasLosses) return 'disability';
  return reader.has(['costs', 'stmbDays', 'stmbMonths']) ? 'recovered' : undefined;
}
