import {
  handOf,
  type LossesTyped,
  type LossFault,
  lossChecks,
  lossOf,
  NO_LOSS,
  rowOf,
} from '../losses/loss-row.js';
import type { ClaimView } from './claim-types.js';
import type { Finding } from './decision.js';

type Outcome = ClaimView['outcome'];

/** What may come of an accident that somebody outlived. */
export const OUTLIVED = ['total-permanent', 'disability', 'recovered'] as const satisfies readonly Outcome[];

/** Lost for good: only the medical adviser finds how much. */
export const isLastingLoss = (outcome: Outcome): boolean =>
  outcome === 'disability' || outcome === 'total-permanent';

/** What the medical adviser finds, as it is being typed. */
export interface OpinionEntry extends LossesTyped {
  readonly workRelated: boolean | null;
  readonly outcome: Outcome;
  readonly opinion: string;
}

/** Begins with what the officer entered, or with what was found before. */
export function opinionOf({ outcome, state, flags, opinion }: ClaimView): OpinionEntry {
  const { disabilities } = state;
  return {
    workRelated: flags.opinion?.workRelated ?? null,
    outcome,
    losses: disabilities.length > 0 ? disabilities.map(rowOf) : [NO_LOSS],
    hand: handOf(disabilities),
    opinion: opinion ?? '',
  };
}

/** What is wrong before it is sent, by the path of its field. */
export type OpinionFaults = Readonly<Record<string, LossFault>>;
type Check = readonly [path: string, fault: LossFault | null];

export function opinionFaults(entry: OpinionEntry): OpinionFaults {
  const checks: readonly Check[] = [
    ['workRelated', entry.workRelated === null ? 'choose' : null],
    ...checksOfLosses(entry),
    ['opinion', entry.opinion.trim() === '' ? 'fillIn' : null],
  ];
  return Object.fromEntries(checks.flatMap(([path, fault]) => (fault === null ? [] : [[path, fault]])));
}

const checksOfLosses = ({ outcome, losses }: OpinionEntry): readonly Check[] =>
  outcome === 'disability'
    ? losses.flatMap((row, at) =>
        lossChecks(row).map(([field, fault]): Check => [`losses.${at}.${field}`, fault]),
      )
    : [];

/** What is sent; null while something is missing. */
export function findingOf(entry: OpinionEntry): Finding | null {
  const { workRelated, outcome, losses, hand, opinion } = entry;
  if (workRelated === null || Object.keys(opinionFaults(entry)).length > 0) return null;
  return {
    ...{ workRelated, outcome, opinion: opinion.trim() },
    disabilities: outcome === 'disability' ? losses.map(row => lossOf(row, hand)) : [],
  };
}
