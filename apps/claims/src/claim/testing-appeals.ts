import fc from 'fast-check';
import { type Actor, rupiah } from '#kernel';
import type { AppealClaim, ApproveCorrection, CorrectedFacts, DecideAppeal } from './appeal.commands.js';
import { openAppealOf } from './appeal.state.js';
import { OVERRULABLE } from './appeal-grounds.table.js';
import type { ClaimCommand } from './claim.commands.js';
import type { ClaimState } from './claim.state.js';
import { correctionWaiting } from './correction-shown.js';
import { at } from './testing-fixtures.js';

const record = (last: number) => ({
  recordId: `01990000-0000-7000-8000-${String(last).padStart(12, '0')}`,
  version: 1,
  commitment: 'd'.repeat(64),
});

export const decider1 = 'pemutus.nyoman' as Actor;
export const decider2 = 'pemutus.gede' as Actor;
export const approver2 = 'approver.wayan' as Actor;
export const AS_IT_WAS: CorrectedFacts = { finding: null, wageBase: null, monthsPaid: null };

export const appeal = (change: Partial<AppealClaim> = {}): AppealClaim => ({
  type: 'AppealClaim',
  ground: 'OTHER',
  appealRecord: record(11),
  by: 'officer.ayu' as Actor,
  at,
  ...change,
});

/** Upheld, unless it is said otherwise. */
export const decision = (change: Partial<DecideAppeal> = {}): DecideAppeal => ({
  type: 'DecideAppeal',
  upheld: true,
  ground: (change.upheld ?? true) ? 'FACTS_WERE_OTHERWISE' : 'DECISION_WAS_RIGHT',
  overruled: [],
  corrected: AS_IT_WAS,
  decisionRecord: record(12),
  payoutHands: [],
  segments: ['BPU'],
  by: decider1,
  at,
  ...change,
});
export const dismissal = (change: Partial<DecideAppeal> = {}): DecideAppeal =>
  decision({ upheld: false, ...change });

export const hashShown = (state: ClaimState): string =>
  (state.stage === 'NotSubmitted' ? null : correctionWaiting(state))?.shownHash ?? 'f'.repeat(64);

export const correctionApproval = (
  state: ClaimState,
  change: Partial<ApproveCorrection> = {},
): ApproveCorrection => ({
  type: 'ApproveCorrection',
  upTo: null,
  shownHash: hashShown(state),
  payoutHands: [],
  by: approver2,
  at,
  ...change,
});

type Step = (state: ClaimState) => ClaimCommand;

type Corrected = (state: ClaimState) => Partial<CorrectedFacts>;

/** Fewer months than were counted, or more, and another wage: by law another amount. */
const otherFacts: Corrected = state => {
  const counted = 'assessment' in state ? state.assessment.facts.monthsPaid : 0;
  return { monthsPaid: counted < 3 ? 3 : 1, wageBase: rupiah(3_450_000) };
};
const correction = fc.constantFrom<Corrected>(
  () => ({}),
  otherFacts,
  otherFacts,
  () => ({ finding: { outcome: 'total-permanent', disabilities: [] } }),
);

/** People who do nothing else, beside those who do anything. */
const outsiders = ['kadek', 'luh', 'nengah'] as Actor[];
export const outsider = fc.constantFrom(...outsiders);

/** The next thing that happens to an appeal, or to what was decided on one. */
export function uponAppeal(state: ClaimState, by: Actor): ClaimCommand {
  if (state.stage === 'NotSubmitted' || openAppealOf(state) === null) return afterDecision(state, by);
  return decision({ by, overruled: overruledIn(state), corrected: { ...AS_IT_WAS, ...otherFacts(state) } });
}

function afterDecision(state: ClaimState, by: Actor): ClaimCommand {
  const waits = 'correction' in state && state.correction !== null;
  return waits ? correctionApproval(state, { by }) : appeal({ ground: 'NEW_EVIDENCE', by });
}

/** Of a rejected claim the rule is overruled, where it can be. */
const overruledIn = (state: ClaimState): string[] =>
  state.stage === 'Appealed' && OVERRULABLE.includes(state.rejection.rule) ? [state.rejection.rule] : [];

/** Everything that anybody may try about an appeal. */
export const appealSteps = (
  everybody: fc.Arbitrary<Actor>,
  by = fc.oneof(everybody, outsider),
): fc.Arbitrary<Step>[] => [
  fc.tuple(by, fc.constantFrom('NEW_EVIDENCE', 'OTHER')).map(
    ([actor, ground]): Step =>
      () =>
        appeal({ ground, by: actor }),
  ),
  fc.tuple(by, correction, fc.nat(4)).map(
    ([actor, corrected, chance]): Step =>
      state =>
        chance === 0
          ? dismissal({ by: actor })
          : decision({
              by: actor,
              overruled: overruledIn(state),
              corrected: { ...AS_IT_WAS, ...corrected(state) },
            }),
  ),
  fc.tuple(by, fc.nat(9)).map(
    ([actor, chance]): Step =>
      state =>
        correctionApproval(state, { by: actor, ...(chance === 0 ? { shownHash: 'f'.repeat(64) } : {}) }),
  ),
];
