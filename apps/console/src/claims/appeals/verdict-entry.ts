import type { paths } from '../../api/schema.js';
import { wholeNumber } from '../../format/typed.js';
import {
  handOf,
  type LossesTyped,
  type LossFault,
  lossChecks,
  lossOf,
  NO_LOSS,
  rowOf,
} from '../../losses/loss-row.js';
import type { ClaimView } from '../claim-types.js';

/** What is decided on an appeal, as the service takes it. */
export type Verdict =
  paths['/api/claims/{claimId}/appeals/decision']['post']['requestBody']['content']['application/json'];

/** The same, as it is being typed. */
export interface VerdictTyped extends LossesTyped {
  readonly upheld: boolean | null;
  readonly ground: string;
  readonly overruled: readonly string[];
  /** Whether the outcome is found to be another one. */
  readonly finds: boolean;
  readonly outcome: ClaimView['outcome'];
  readonly wageBase: string;
  readonly monthsPaid: string;
  readonly reasons: string;
}

/** Begins with what the claim says. */
export function verdictFor({ outcome, state: { disabilities } }: ClaimView): VerdictTyped {
  return {
    ...{ upheld: null, ground: '', overruled: [], finds: false, outcome },
    losses: disabilities.length > 0 ? disabilities.map(rowOf) : [NO_LOSS],
    hand: handOf(disabilities),
    ...{ wageBase: '', monthsPaid: '', reasons: '' },
  };
}

/** What stands against the claim: its reasons, and the rule under which it was rejected. Each once. */
export function standingAgainst({ reasons, stage, state }: ClaimView): string[] {
  const rejected = stage === 'Appealed' && state.rejection ? [state.rejection.rule] : [];
  return [...new Set([...rejected, ...reasons.map(({ code }) => code)])];
}

/** By the path of its field. */
export type VerdictFaults = Readonly<Record<string, LossFault>>;
type Check = readonly [path: string, fault: LossFault | null];

export function verdictFaults(typed: VerdictTyped): VerdictFaults {
  const checks: readonly Check[] = [
    ['upheld', typed.upheld === null ? 'choose' : null],
    ['ground', typed.ground === '' ? 'choose' : null],
    ...(typed.upheld === true ? checksOfFacts(typed) : []),
    ['reasons', typed.reasons.trim() === '' ? 'fillIn' : null],
  ];
  return Object.fromEntries(checks.flatMap(([path, fault]) => (fault === null ? [] : [[path, fault]])));
}

const checksOfFacts = (typed: VerdictTyped): readonly Check[] => [
  ...(findsLosses(typed)
    ? typed.losses.flatMap((row, at) =>
        lossChecks(row).map(([field, fault]): Check => [`losses.${at}.${field}`, fault]),
      )
    : []),
  ['wageBase', countFault(typed.wageBase)],
  ['monthsPaid', countFault(typed.monthsPaid) ?? monthsAreAsked(typed)],
];

export const findsLosses = ({ finds, outcome }: VerdictTyped): boolean => finds && outcome === 'disability';

/** What is left blank stays as it is. */
const countFault = (text: string): LossFault | null =>
  text.trim() !== '' && wholeNumber(text) === null ? 'count' : null;

const monthsAreAsked = ({ overruled, monthsPaid }: VerdictTyped): LossFault | null =>
  overruled.includes('MONTH_NOT_PAID') && monthsPaid.trim() === '' ? 'fillIn' : null;

/** What is sent; null while something is missing. A dismissal corrects nothing. */
export function verdictOf(typed: VerdictTyped): Verdict | null {
  const { upheld, ground, overruled } = typed;
  if (upheld === null || Object.keys(verdictFaults(typed)).length > 0) return null;
  return {
    ...{ upheld, ground, overruled: upheld ? [...overruled] : [] },
    ...(upheld ? correctedBy(typed) : {}),
    reasons: typed.reasons.trim(),
  };
}

type Corrected = Pick<Verdict, 'outcome' | 'disabilities' | 'wageBase' | 'monthsPaid'>;

function correctedBy(typed: VerdictTyped): Corrected {
  const { finds, outcome, losses, hand } = typed;
  const [wageBase, monthsPaid] = [wholeNumber(typed.wageBase), wholeNumber(typed.monthsPaid)];
  const disabilities = findsLosses(typed) ? losses.map(row => lossOf(row, hand)) : [];
  return {
    ...(finds ? { outcome, disabilities } : {}),
    ...(wageBase === null ? {} : { wageBase }),
    ...(monthsPaid === null ? {} : { monthsPaid }),
  };
}
