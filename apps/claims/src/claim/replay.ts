import { assessBenefit, type Law, type PolicyChoices } from '#statutory';
import { assessmentRecord, benefitFacts } from './award.js';
import type { Assessment, ClaimEvent, Share } from './claim.events.js';
import { evolve } from './claim.evolve.js';
import { type ClaimState, initialState, type KnownClaim } from './claim.state.js';
import { type Difference, differencesBetween } from './differences.js';
import { withOwners } from './owed-lines.js';
import { sharesWithoutSchool } from './scholarship.state.js';
import { schoolYearsThatDiffer } from './school-years-again.js';
import { sharesInAll } from './shares-in-all.js';
import { assessmentOf } from './shown.js';

/** The state of a claim from its events alone, in order. */
export function foldClaim(events: Iterable<{ readonly type: string; readonly data: unknown }>): ClaimState {
  let state = initialState;
  for (const event of events) state = evolve(state, event as ClaimEvent);
  return state;
}

export interface Recomputed {
  readonly total: number;
  /** Whether it was computed by the tables of the assessment; else only facts and amounts are compared. */
  readonly sameTables: boolean;
  readonly lines: readonly unknown[];
  readonly shares: readonly { readonly payeeId: string; readonly amount: number }[];
  /** Where the recorded award and the recomputed one part; empty when they are equal. */
  readonly differences: readonly Difference[];
}

/** The digest of the tables that a claim was assessed by; `null` before an assessment. */
export const assessedUnder = (state: ClaimState): string | null =>
  state.stage === 'NotSubmitted' ? null : (assessmentOf(state)?.lawDigest ?? null);

/** The award computed again from the facts and the readings that were recorded; `null` before an assessment. */
export function recomputeAward(state: ClaimState, law: Law): Recomputed | null {
  if (state.stage === 'NotSubmitted') return null;
  const recorded = assessmentOf(state);
  if (!recorded) return null;
  const outcome = assessBenefit(benefitFacts(recorded.facts), law, recorded.policies as PolicyChoices);
  if (outcome.outcome === 'refused') {
    const difference = { field: 'assessment', left: 'assessed', right: outcome.refusal.code };
    return { total: 0, sameTables: false, lines: [], shares: [], differences: [difference] };
  }
  const { assessedAt, lawDigest } = recorded;
  const computed = assessmentRecord(recorded.facts, outcome.assessment);
  const again = { ...computed, assessedAt, lawDigest };
  const owed = 'owed' in state ? state.owed : [];
  const { lines } = outcome.assessment;
  const shares = sharesInAll(state, withOwners({ lines, costs: recorded.facts.costs, owed }));
  const sameTables = computed.lawDigest === lawDigest;
  const compared = sameTables ? (assessment: Assessment) => assessment : amountsOf;
  const before = { assessment: compared(recorded), shares: amountsByShare(approvedShares(state) ?? shares) };
  return {
    total: again.total,
    sameTables,
    lines: again.lines,
    shares,
    differences: [
      ...differencesBetween(before, { assessment: compared(again), shares: amountsByShare(shares) }),
      ...schoolYearsThatDiffer(state, law),
    ],
  };
}

/** What must be equal also where other tables word a row in another way. */
const amountsOf = ({ facts, lines, total }: Assessment) => ({
  facts,
  lines: lines.map(({ component, item, amount }) => ({ component, item, amount })),
  total,
});

/** To which account a share goes is entered, not computed. */
const amountsByShare = (shares: readonly Share[]) =>
  shares.map(({ shareId, payeeId, amount }) => ({ shareId, payeeId, amount }));

/** Those of school years are computed by themselves. */
const approvedShares = (state: KnownClaim) => ('award' in state ? sharesWithoutSchool(state) : null);
