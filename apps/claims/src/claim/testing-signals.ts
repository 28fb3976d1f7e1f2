import type { ClaimId, PayeeId } from '#kernel';
import type { DecideSignal } from './claim.commands.js';
import type { ClaimEvent, Reason } from './claim.events.js';
import type { CoverFacts, MembershipFact } from './cover.facts.js';
import { type AccountFact, NOTHING_IN_COMMON, type OtherCase, type SignalFacts } from './signal.facts.js';
import { SIGNAL_LIMITS, type Signal } from './signals.table.js';
import { at, claimId, facts, paidFor, payee, stateOf, verifier } from './testing-fixtures.js';

/** A case that came in before, of a death two days before the sample's. */
export const otherCase = (number: number, change: Partial<OtherCase> = {}): OtherCase => {
  const id = `01990000-0000-7000-8000-${String(800 + number).padStart(12, '0')}` as ClaimId;
  return {
    claimId: id,
    receiptNumber: `JKM-2025-${String(number).padStart(10, 'A')}`,
    outcome: 'death',
    eventDate: '2025-12-18',
    evidence: `${id}/1`,
    ...change,
  };
};

/** The account of the first payee, named before in another case of another person. */
export const sharedAccount = (change: Partial<AccountFact['others'][number]> = {}): AccountFact => ({
  payeeId: payee(1).payeeId,
  evidence: `${claimId}/1`,
  others: [
    {
      ...otherCase(1),
      ...{ payeeId: payee(9).payeeId as PayeeId, isSamePerson: false, isSamePayee: false },
      ...change,
    },
  ],
});

/** Everything is in order for the sample's death but what is seen beside it. */
export const sighted = (
  seen: Partial<SignalFacts>,
  membership: MembershipFact = paidFor('2025-10', '2025-11', '2025-12'),
): CoverFacts => ({
  ...facts(membership),
  signals: { ...NOTHING_IN_COMMON, limits: SIGNAL_LIMITS, ...seen },
});

export const decisionOn = (signal: Signal, change: Partial<DecideSignal> = {}): DecideSignal => ({
  type: 'DecideSignal',
  signal,
  decision: 'CLEARED',
  decisionRecord: {
    recordId: '01990000-0000-7000-8000-000000000011',
    version: 1,
    commitment: 'd'.repeat(64),
  },
  by: verifier,
  at,
  ...change,
});

export const reasonsOf = (events: readonly ClaimEvent[]): readonly Reason[] => {
  const state = stateOf(events);
  return state.stage === 'NotSubmitted' ? [] : state.reasons;
};
