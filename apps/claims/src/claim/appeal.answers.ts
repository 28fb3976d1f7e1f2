import type { Rupiah } from '#kernel';
import type { CorrectedFacts } from './appeal.commands.js';
import { type Appeals, type Correction, upheldOf } from './appeal.state.js';
import type { CaseFile } from './case-file.js';
import type { Cover, LateDecision, SignalDecision } from './claim.events.js';
import { determinedWage, type InspectorDetermination } from './reclassification.state.js';
import { SIGNAL_STANDS } from './signal-decisions.js';

type Decided = Pick<Appeals, 'appeals'> & { readonly determinations: readonly InspectorDetermination[] };

/** What decisions on appeals have settled for good: validation asks it no more. */
export interface SettledOnAppeal {
  readonly codes: readonly string[];
  readonly wageBase: Rupiah | null;
  readonly monthsPaid: number | null;
  readonly evidence: readonly string[];
}

export function settledOnAppeal(claim: Decided): SettledOnAppeal {
  const upheld = upheldOf(claim);
  const last = <Key extends keyof CorrectedFacts>(key: Key): CorrectedFacts[Key] | null =>
    upheld.findLast(({ corrected }) => corrected[key] !== null)?.corrected[key] ?? null;
  return {
    codes: [
      // A signal is answered by the decisions on it: one that is seen later holds the case again.
      ...upheld.flatMap(({ overruled }) => overruled).filter(code => code !== SIGNAL_STANDS),
      ...(last('finding') ? ['MEDICAL_OPINION_MISSING'] : []),
      ...(last('monthsPaid') === null ? [] : ['PAID_AFTER_EVENT']),
    ],
    wageBase: wageInForce(claim),
    monthsPaid: last('monthsPaid'),
    evidence: [...upheld, ...claim.determinations].map(({ evidence }) => evidence),
  };
}

/** By a decision on an appeal or by the labour inspector: the later of both. */
function wageInForce(claim: Decided): Rupiah | null {
  const decided = upheldOf(claim).findLast(({ corrected }) => corrected.wageBase !== null);
  const letter = determinedWage(claim);
  if (letter === null || (decided && letter.recordedAt < decided.decidedAt)) {
    return decided?.corrected.wageBase ?? null;
  }
  return letter.wageBase;
}

/** The cover with what was decided on appeal in it, and the decisions among its evidence. */
export function coverAsDecided(cover: Cover, { wageBase, monthsPaid, evidence }: SettledOnAppeal): Cover {
  if (evidence.length === 0) return cover;
  return {
    ...cover,
    wageBase: wageBase ?? cover.wageBase,
    monthsPaid: monthsPaid ?? cover.monthsPaid,
    evidence: [...cover.evidence, ...evidence],
  };
}

/** What was found on appeal takes the place of what the file says. */
export const fileAsDecided = (file: CaseFile, { finding }: Pick<CorrectedFacts, 'finding'>): CaseFile =>
  finding ? { ...file, ...finding } : file;

interface Overruling {
  readonly overruled: readonly string[];
  readonly decidedBy: LateDecision['decidedBy'];
  readonly decidedAt: string;
}

/** Where it is overruled that a late contribution does not count, it counts from then on. */
export function lateDecisionsAsOverruled(
  decisions: readonly LateDecision[],
  { overruled, decidedBy, decidedAt }: Overruling,
): readonly LateDecision[] {
  if (!overruled.includes('LATE_CONTRIBUTION_DOES_NOT_COUNT')) return decisions;
  return decisions.map(decision =>
    decision.decision === 'COUNTS' ? decision : { ...decision, decision: 'COUNTS', decidedBy, decidedAt },
  );
}

/** Where it is overruled that a signal stands, those that did are cleared, by whoever decided so. */
export function signalDecisionsAsOverruled(
  decisions: readonly SignalDecision[],
  { overruled, decidedBy, decidedAt, evidence: event }: Overruling & { readonly evidence: string },
): readonly SignalDecision[] {
  if (!overruled.includes(SIGNAL_STANDS)) return decisions;
  return decisions.map(decision =>
    decision.decision === 'CLEARED'
      ? decision
      : { ...decision, decision: 'CLEARED', decidedBy, decidedAt, event },
  );
}

/** The facts of an assessment with what was corrected in them. */
export const factsAsDecided = (
  facts: Correction['facts'],
  { finding, wageBase, monthsPaid }: CorrectedFacts,
): Correction['facts'] => ({
  ...facts,
  ...finding,
  wageBase: wageBase ?? facts.wageBase,
  monthsPaid: monthsPaid ?? facts.monthsPaid,
});
