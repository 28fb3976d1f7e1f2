import { describe, expect, it } from '@jest/globals';
import { type Actor, fold, type PaymentId, rupiah } from '#kernel';
import { scenario } from '#testing';
import type { BankAnswer } from './bank-answer.js';
import type { ApproveFinding, ProposeFinding } from './finding.commands.js';
import { findingHash } from './finding.rules.js';
import type { BankWord } from './finding.state.js';
import { paymentDecider } from './payment.decide.js';
import type { PaymentEvent } from './payment.events.js';
import * as past from './payment.samples.js';
import { expiresAt, order, which } from './payment.samples.js';

const payment = scenario(paymentDecider);
const margin = Temporal.Duration.from({ minutes: 1 });
const at = Temporal.Instant.from('2025-12-03T01:00:00Z');
const [luh, made] = ['luh', 'made'] as [Actor, Actor];
const word: BankWord = {
  ...{ code: 'BANK_EXECUTED_OTHER_AMOUNT', kind: 'EXECUTED' },
  ...{ amount: rupiah(41_999_999), bankReference: 'SB-1' },
};
const looking = { at, margin, held: [], later: null, words: [word] };
const written = { evidenceDocument: '0190a000-0000-7000-8000-0000000000ee', evidenceOn: '2025-12-03' };
const nothing = { finding: 'NOT_EXECUTED', bankReference: null, executedAt: null } as const;
const paid = { finding: 'EXECUTED', bankReference: 'SB-9', executedAt: '2025-12-01T01:00:01Z' } as const;

type Found = Pick<ProposeFinding, 'finding' | 'bankReference' | 'executedAt'>;
const proposing = (found: Found, other: Partial<ProposeFinding> = {}): ProposeFinding => ({
  ...{ type: 'ProposeFinding', actor: luh, ...looking, ...written, ...found, ...other },
});

function proposed(
  events: readonly PaymentEvent[],
  found: Found,
  other: Partial<ProposeFinding> = {},
): PaymentEvent[] {
  const { decision } = payment.given(...events).when(proposing(found, other));
  if (decision.outcome === 'refused') throw new Error(decision.refusal.code);
  return [...events, ...decision.events];
}

function shown(events: readonly PaymentEvent[]): string {
  const state = fold(paymentDecider, events);
  if (state.status === 'None' || !state.proposed) throw new Error('Nothing is proposed');
  return findingHash(state, state.proposed);
}

const approving = (events: readonly PaymentEvent[], other: Partial<ApproveFinding> = {}): ApproveFinding => ({
  ...{
    type: 'ApproveFinding',
    actor: made,
    ...looking,
    moneyLay: 'IN_TRANSIT',
    shownHash: shown(events),
    ...other,
  },
});
const approved = (events: readonly PaymentEvent[], found: Found, other: Partial<ApproveFinding> = {}) => {
  const before = proposed(events, found);
  return payment.given(...before).when(approving(before, other));
};

describe('What the bank really did', () => {
  it('is proposed by one with what the bank said and what it has in writing', () => {
    payment
      .given(...past.unknown)
      .when(proposing(nothing))
      .thenEvents({
        type: 'PaymentFindingProposed',
        data: {
          ...{ ...which, ...written, ...nothing, words: [word] },
          ...{ proposedBy: luh, proposedAt: '2025-12-03T01:00:00Z' },
        },
      });
  });

  it.each([
    ['Ordered', past.ordered, []],
    ['Released', past.released, ['PaymentTakenFromPayout']],
    ['Submitting', past.submitting, ['PaymentRejected']],
    ['Unknown', past.unknown, ['PaymentRejected']],
    ['Accepted', past.accepted, ['PaymentRejected']],
    ['Rejected', past.rejected, []],
    ['Settled', past.settled, ['PaymentReturned']],
    ['Returned', past.returned, []],
  ])(
    'leads a payment that is %s, of which nothing was executed, to a new attempt',
    (_status, events, follow) => {
      approved(events, nothing).thenTypes('PaymentFindingApproved', ...follow);
    },
  );

  it.each([
    ['Ordered', past.ordered, ['PaymentSettled']],
    ['Released', past.released, ['PaymentSettled']],
    ['Submitting', past.submitting, ['PaymentSettled']],
    ['Unknown', past.unknown, ['PaymentSettled']],
    ['Accepted', past.accepted, ['PaymentSettled']],
    ['Rejected', past.rejected, ['PaymentSettled']],
    ['Settled', past.settled, []],
  ])('settles a payment that is %s and was executed as ordered', (_status, events, follow) => {
    approved(events, paid).thenTypes('PaymentFindingApproved', ...follow);
  });

  it('is settled under the number and at the time that the bank wrote', () => {
    const { decision } = approved(past.unknown, paid);
    expect(decision).toMatchObject({
      events: [
        {},
        { data: { ...which, amount: order.amount, bankReference: 'SB-9', settledAt: paid.executedAt } },
      ],
    });
  });

  it('is not decided again when the bank repeats what two people had before them, and is when it says something else', () => {
    const before = proposed(past.unknown, nothing);
    const { decision } = payment.given(...before).when(approving(before));
    const after = [...before, ...(decision.outcome === 'accepted' ? decision.events : [])];
    const said: BankAnswer = {
      kind: 'EXECUTED',
      amount: rupiah(41_999_999),
      bankReference: 'SB-1',
      executedAt: expiresAt,
    };
    const hears = (answer: BankAnswer) =>
      payment.given(...after).when({ type: 'RecordAnswer', answer, at, margin });
    hears(said).thenEvents();
    hears({ ...said, kind: 'RETURNED', returnedAt: expiresAt, reason: 'ON_REQUEST' }).thenEvents();
    hears({ ...said, amount: order.amount }).thenRefused('BANK_CONTRADICTS_ITSELF');
  });

  it('withdraws what was not sent yet, and never what was', () => {
    const withdraw = {
      type: 'WithdrawPayment',
      paidBy: '0190a000-0000-7000-8000-000000000009' as PaymentId,
    } as const;
    for (const events of [past.ordered, past.released])
      payment
        .given(...events)
        .when(withdraw)
        .thenEvents({
          type: 'PaymentWithdrawn',
          data: { ...which, amount: order.amount, paidBy: withdraw.paidBy },
        });
    for (const events of [past.submitting, past.settled, past.rejected])
      payment
        .given(...events)
        .when(withdraw)
        .thenRefused('FINDING_AFTER_LATER_ATTEMPT');
  });

  it('is declined or taken back, and another may be proposed', () => {
    const before = proposed(past.unknown, nothing);
    const decline = payment
      .given(...before)
      .when({ type: 'DeclineFinding', actor: luh, at, shownHash: shown(before) });
    decline.thenTypes('PaymentFindingDeclined');
    const after = [...before, ...(decline.decision.outcome === 'accepted' ? decline.decision.events : [])];
    payment
      .given(...after)
      .when({ ...approving(before), shownHash: shown(before) })
      .thenRefused('NO_FINDING_PROPOSED');
    payment
      .given(...after)
      .when(proposing(paid))
      .thenTypes('PaymentFindingProposed');
  });
});

describe('What the bank did is refused', () => {
  const refuses = (
    code: string,
    events: readonly PaymentEvent[],
    found: Found,
    other: Partial<ProposeFinding> = {},
  ) =>
    payment
      .given(...events)
      .when(proposing(found, other))
      .thenRefused(code);

  it('where nothing must be decided', () =>
    refuses('NO_BANK_EXCEPTION', past.unknown, nothing, { words: [] }));
  it('where an execution has no number, or a number no execution', () => {
    refuses('FINDING_WITHOUT_EXECUTION', past.unknown, { ...paid, bankReference: null });
    refuses('FINDING_WITHOUT_EXECUTION', past.unknown, { ...nothing, bankReference: 'SB-9' });
  });
  it('where the bank is to write tomorrow', () =>
    refuses('EVIDENCE_NOT_GIVEN_YET', past.unknown, nothing, { evidenceOn: '2025-12-04' }));
  it('while it waits in a payout', () => refuses('FINDING_IN_PAYOUT', past.inPayout, nothing));
  it('while the request may still be executed, and not a second longer', () => {
    const until = Temporal.Instant.from(expiresAt).add(margin);
    const early = { at: until.subtract({ seconds: 1 }), evidenceOn: '2025-12-01' };
    refuses('FINDING_TOO_EARLY', past.unknown, nothing, early);
    expect(proposed(past.unknown, nothing, { ...early, at: until })).toHaveLength(past.unknown.length + 1);
    expect(proposed(past.unknown, paid, early)).toHaveLength(past.unknown.length + 1);
  });
  it('after the money came back', () => refuses('FINDING_AFTER_THE_END', past.returned, paid));
  it.each(['Submitting', 'Unknown', 'Accepted', 'Settled', 'Rejected', 'Returned', 'InPayout'] as const)(
    'where the attempt after it is %s',
    status =>
      refuses('FINDING_AFTER_LATER_ATTEMPT', past.rejected, paid, { later: { status, kept: order.kept } }),
  );
  it('where the attempt after it keeps another part', () =>
    refuses('FINDING_AFTER_LATER_ATTEMPT', past.rejected, paid, {
      later: { status: 'Ordered', kept: rupiah(1) },
    }));
  it.each(['CLAIM_APPROVER', 'APPEAL_DECIDER', 'PAYOUT_APPROVER'] as const)('by its %s', duty =>
    refuses('FINDING_BY_ITS_APPROVER', past.unknown, nothing, { held: [{ duty, actor: luh }] }),
  );

  it('by who proposed it', () =>
    approved(past.unknown, nothing, { actor: luh }).thenRefused('FINDING_OF_OWN_PROPOSAL'));
  it('where the bank has said something more since it was proposed', () =>
    approved(past.unknown, nothing, { words: [word, { ...word, bankReference: 'SB-2' }] }).thenRefused(
      'FINDING_CHANGED_SINCE_SHOWN',
    ));
  it('where something else was shown', () =>
    approved(past.unknown, nothing, { shownHash: 'f'.repeat(64) }).thenRefused(
      'FINDING_CHANGED_SINCE_SHOWN',
    ));
  it('where it was put into a payout since', () => {
    const before = proposed(past.ordered, nothing);
    const inPayout = [...before, ...past.inPayout.slice(-1)];
    payment
      .given(...inPayout)
      .when(approving(inPayout))
      .thenRefused('FINDING_IN_PAYOUT');
  });
});
