import fc from 'fast-check';
import { type Actor, type PaymentId, type Rupiah, rupiah, type ShareId, sumRupiah } from '#kernel';
import type { BankAnswer } from '../payment/bank-answer.js';
import type { PaymentCommand } from '../payment/payment.commands.js';
import { paymentDecider } from '../payment/payment.decide.js';
import type { Order, PaymentEvent } from '../payment/payment.events.js';
import { order as anyOrder, expiresAt, payoutId } from '../payment/payment.samples.js';
import type { PaymentState } from '../payment/payment.state.js';

/** One event of a case, with what was known before it and what is true after it. */
export interface Step {
  readonly event: PaymentEvent;
  /** Of an order: the attempt before it was returned. */
  readonly cameBack: boolean;
  readonly latest: ReadonlyMap<ShareId, PaymentState>;
}

export interface History {
  readonly award: Rupiah;
  /** Whatever the decider let happen. */
  readonly steps: readonly Step[];
  /** What it took after that until every share was paid. */
  readonly toTheEnd: readonly Step[];
}

interface Possible {
  readonly shareId: ShareId;
  readonly attempt: number;
  readonly events: readonly PaymentEvent[];
}

const executedAt = '2025-12-01T01:00:01Z';
const bankReference = 'SB-1';

const answersAbout = ({ amount }: Order): BankAnswer[] => [
  { kind: 'EXECUTED', amount, bankReference, executedAt },
  { kind: 'EXECUTED', amount: rupiah(amount + 1), bankReference, executedAt },
  { kind: 'ACCEPTED', bankReference },
  { kind: 'REJECTED', reason: 'ACCOUNT_CLOSED' },
  {
    kind: 'RETURNED',
    amount,
    bankReference,
    executedAt,
    returnedAt: '2025-12-02T01:00:00Z',
    reason: 'ACCOUNT_CLOSED',
  },
  { kind: 'NOT_FOUND', bankTime: null },
  { kind: 'NONE', cause: 'TIMEOUT' },
];

const commandsAbout = (order: Order): PaymentCommand[] => [
  { type: 'PutInPayout', payoutId, actor: 'preparer' as Actor, held: [] },
  { type: 'TakeFromPayout', payoutId, reason: 'WRONG_LIST' },
  { type: 'ReleasePayment', payoutId, actor: 'payout.approver' as Actor, held: [] },
  {
    type: 'SubmitPayment',
    requestDigest: 'b'.repeat(64),
    rail: 'BI_FAST',
    expiresAt,
    at: '2025-12-01T01:00:00Z',
  },
  ...answersAbout(order).map(
    (answer): PaymentCommand => ({
      type: 'RecordAnswer',
      answer,
      at: Temporal.Instant.from(expiresAt),
      margin: new Temporal.Duration(),
    }),
  ),
];

const idOf = (kind: number, share: number, attempt = 0): string =>
  `0190a000-0000-7000-8000-${String(kind * 1_000_000 + share * 1_000 + attempt).padStart(12, '0')}`;

const FORWARD: readonly PaymentEvent['type'][] = [
  'PaymentOrdered',
  'PaymentPutInPayout',
  'PaymentReleased',
  'PaymentSubmitted',
  'PaymentSettled',
];

/** A case whose payments only do what the decider allows, also to late words of the bank about attempts that have ended. */
class CaseInHand {
  private readonly attempts = new Map<ShareId, PaymentState[]>();
  private readonly orders: readonly Order[];
  readonly award: Rupiah;

  constructor(amounts: readonly number[]) {
    this.orders = amounts.map((amount, share) => ({
      ...anyOrder,
      shareId: idOf(1, share) as ShareId,
      amount: rupiah(amount),
    }));
    this.award = sumRupiah(this.orders.map(({ amount }) => amount));
  }

  possible(): Possible[] {
    return this.orders.flatMap((order, share) => this.possibleOf(order, share));
  }

  do({ shareId, attempt, events }: Possible): Step[] {
    return events.map(event => {
      const attempts = this.attempts.get(shareId) ?? [];
      const cameBack = event.type === 'PaymentOrdered' && attempts.at(-1)?.status === 'Returned';
      const state = paymentDecider.evolve(attempts[attempt] ?? paymentDecider.initialState, event);
      this.attempts.set(shareId, attempts.toSpliced(attempt, 1, state));
      return { event, cameBack, latest: this.latest() };
    });
  }

  /** The next step of a share that is not paid, towards its payment. */
  forward(): Possible | undefined {
    return this.possible().find(
      ({ shareId, events }) =>
        this.attempts.get(shareId)?.at(-1)?.status !== 'Settled' &&
        events.every(({ type }) => FORWARD.includes(type)),
    );
  }

  private possibleOf(order: Order, share: number): Possible[] {
    const { shareId } = order;
    const attempts = this.attempts.get(shareId) ?? [];
    const asked = [
      { attempt: attempts.length, command: this.orderNext(order, share) },
      ...attempts.flatMap((_state, attempt) => commandsAbout(order).map(command => ({ attempt, command }))),
    ];
    return asked.flatMap(({ attempt, command }) => {
      const decision = paymentDecider.decide(attempts[attempt] ?? paymentDecider.initialState, command);
      const events = decision.outcome === 'accepted' ? decision.events : [];
      return events.length > 0 ? [{ shareId, attempt, events }] : [];
    });
  }

  private orderNext(order: Order, share: number): PaymentCommand {
    const attempts = this.attempts.get(order.shareId) ?? [];
    const attempt = attempts.length + 1;
    const next = { ...order, attempt, paymentId: idOf(2, share, attempt) as PaymentId };
    const budget = { award: this.award, committed: this.committed() };
    const previous = attempts.at(-1);
    return previous
      ? { type: 'ReissuePayment', order: next, budget, previous, openExceptions: 0 }
      : { type: 'OrderPayment', order: next, budget };
  }

  private committed(): Rupiah {
    const states = [...this.attempts.values()].flat();
    return sumRupiah(
      states.flatMap(state =>
        ['None', 'Rejected', 'Returned'].includes(state.status) ? [] : amountOf(state),
      ),
    );
  }

  private latest(): ReadonlyMap<ShareId, PaymentState> {
    return new Map(
      [...this.attempts].map(([shareId, states]) => [shareId, states.at(-1) ?? { status: 'None' }]),
    );
  }
}

const amountOf = (state: PaymentState): Rupiah[] => (state.status === 'None' ? [] : [state.order.amount]);

function historyOf(amounts: readonly number[], choices: readonly number[]): History {
  const one = new CaseInHand(amounts);
  const steps = choices.flatMap(choice => {
    const possible = one.possible();
    const chosen = possible[choice % possible.length];
    return chosen ? one.do(chosen) : [];
  });
  const toTheEnd: Step[] = [];
  for (let next = one.forward(); next; next = one.forward()) toTheEnd.push(...one.do(next));
  return { award: one.award, steps, toTheEnd };
}

export const histories: fc.Arbitrary<History> = fc
  .tuple(
    fc.array(fc.integer({ min: 1, max: 2_000_000_000 }), { minLength: 1, maxLength: 4 }),
    fc.array(fc.nat(), { maxLength: 60 }),
  )
  .map(([amounts, choices]) => historyOf(amounts, choices));
