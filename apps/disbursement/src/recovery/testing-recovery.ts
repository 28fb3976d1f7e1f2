import { expect } from '@jest/globals';
import {
  type Actor,
  type ClaimId,
  fold,
  type PayeeId,
  type PaymentId,
  type RecoveryId,
  rupiah,
  type ShareId,
} from '#kernel';
import type { HeldDuty } from '../case-duties/duties.rules.js';
import { proposalHash } from './decide-proposal.js';
import { offsetTermsOn } from './offset-terms.table.js';
import type { RecoveryCommand } from './recovery.commands.js';
import { recoveryDecider } from './recovery.decide.js';
import type { RecoveryEvent } from './recovery.events.js';
import type { Recovery, RecoveryState } from './recovery.state.js';
import { recoveryTermsOn } from './recovery-terms.table.js';

export const recoveryId = '0199a000-0000-7000-8000-000000000080' as RecoveryId;
export const claimId = '0199a000-0000-7000-8000-000000000070' as ClaimId;
const payeeId = '0199a000-0000-7000-8000-000000000069' as PayeeId;
const paymentId = '0199a000-0000-7000-8000-000000000031' as PaymentId;
const shareId = '0199a000-0000-7000-8000-000000000021' as ShareId;
const fileId = '0199a000-0000-7000-8000-000000000061';
const exceptionId = '0199a000-0000-7000-8000-000000000062';

export const officer = 'keuangan-1' as Actor;
export const approver = 'penyetuju-keuangan-1' as Actor;
export const today = Temporal.PlainDate.from('2026-01-07');
const at = '2026-01-07T02:00:00.000Z';

const by = (actor: Actor, held: readonly HeldDuty[] = []) => ({ recoveryId, actor, at, held });

export const overpaid = (amount: number): RecoveryCommand => ({
  type: 'HearOverpayment',
  ...{ recoveryId, claimId, payeeId, receiptNumber: 'JKK-2025-0000000070' },
  ...{ finding: `${claimId}/14`, overpaid: rupiah(amount) },
});

export const plan = (
  instalments: readonly (readonly [string, number])[],
  actor = officer,
  held: readonly HeldDuty[] = [],
): RecoveryCommand => ({
  type: 'ProposePlan',
  ...by(actor, held),
  instalments: instalments.map(([dueOn, amount]) => ({ dueOn, amount: rupiah(amount) })),
  today,
  terms: recoveryTermsOn(today),
});

export const offset = (mostPercent = 100, actor = officer, consentOn = '2026-01-06'): RecoveryCommand => ({
  type: 'ProposeOffset',
  ...by(actor),
  ...{ mostPercent, consentOn, consentDocument: 'SP-2026/017' },
  today,
  terms: { ...offsetTermsOn(today), mostPercent: 80 },
});

export const keeping = (amount: number): RecoveryCommand => ({
  type: 'KeepFromPayment',
  ...{ recoveryId, paymentId, shareId, amount: rupiah(amount) },
});

export const waiver = (actor = officer): RecoveryCommand => ({
  type: 'ProposeWaiver',
  ...by(actor),
  reason: 'PAYEE_HAS_DIED',
});

const credit = (amount: number, bankReference: string | null) => ({
  ...{ fileId, line: 2, bookedOn: '2026-02-01', bankReference },
  amount: rupiah(amount),
});

export const byHand = (amount: number, bankReference: string | null = null): RecoveryCommand => ({
  type: 'ProposeRepayment',
  ...by(officer),
  exceptionId,
  credit: credit(amount, bankReference),
});

export const repayment = (amount: number, bankReference: string | null): RecoveryCommand => ({
  type: 'RecordRepayment',
  recoveryId,
  credit: credit(amount, bankReference),
});

export const shownHashOf = (state: RecoveryState): string =>
  state.status !== 'None' && state.proposal ? proposalHash(state, state.proposal) : '0'.repeat(64);

export const approval = (
  state: RecoveryState,
  actor = approver,
  held: readonly HeldDuty[] = [],
): RecoveryCommand => ({
  type: 'ApproveProposal',
  ...by(actor, held),
  shownHash: shownHashOf(state),
  isStillOpen: true,
});

export const declining = (state: RecoveryState): RecoveryCommand => ({
  type: 'DeclineProposal',
  ...by(approver),
  shownHash: shownHashOf(state),
});

/** A step by itself, or one that needs to know how far the recovery has come. */
export type Step = RecoveryCommand | ((state: RecoveryState) => RecoveryCommand);

export const given = (step: Step, state: RecoveryState): RecoveryCommand =>
  typeof step === 'function' ? step(state) : step;

/** What has happened after some steps; one that is refused fails the test that asked for it. */
export function eventsOf(...steps: readonly Step[]): RecoveryEvent[] {
  const events: RecoveryEvent[] = [];
  for (const step of steps) {
    const state = fold(recoveryDecider, events);
    const decision = recoveryDecider.decide(state, given(step, state));
    if (decision.outcome === 'refused') throw new Error(decision.refusal.code);
    events.push(...decision.events);
  }
  return events;
}

export function recoveryAfter(...steps: readonly Step[]): Recovery {
  const state = fold(recoveryDecider, eventsOf(...steps));
  if (state.status === 'None') throw new Error('Nothing was opened');
  return state;
}

/** What the last of some steps is answered: its events' types, or the code of the refusal. */
export function answerTo(step: Step, ...before: readonly Step[]): string[] | string {
  const state = fold(recoveryDecider, eventsOf(...before));
  const decision = recoveryDecider.decide(state, given(step, state));
  return decision.outcome === 'refused' ? decision.refusal.code : decision.events.map(({ type }) => type);
}

/** As `expect(actual).toBe(wanted)`, at a hundredth of its time while it holds: a model asks millions of times. */
export function exactly(actual: unknown, wanted: unknown): void {
  if (!Object.is(actual, wanted)) expect(actual).toBe(wanted);
}
