import {
  type Actor,
  type PaymentId,
  type PayoutId,
  type RecoveryId,
  type Refusal,
  type Rupiah,
  rupiah,
  type ShareId,
  sumRupiah,
} from '#kernel';
import type { HeldDuty } from '../case-duties/duties.rules.js';
import { noOutdatedAccountIsPaid } from '../redirect-payments/corrected.rules.js';
import type { BankAnswer } from './bank-answer.js';
import { wordOf } from './finding.rules.js';
import type { BankWord } from './finding.state.js';
import type { PaymentCommand } from './payment.commands.js';
import { paymentDecider } from './payment.decide.js';
import type { Order, PaymentEvent } from './payment.events.js';
import { shareOf as shareOfOrder } from './payment.rules.js';
import { order as sample } from './payment.samples.js';
import { initialPayment, orderOf, type PaymentState, type PaymentStatus } from './payment.state.js';
import type { HonestBank } from './testing-honest-bank.js';

const EXPIRY = Temporal.Duration.from({ minutes: 2 });
export const MARGIN = Temporal.Duration.from({ minutes: 1 });
export const AMOUNTS = [rupiah(28_000_000), rupiah(14_000_000)];

/** One attempt: the order that it would have, and how far it has come. */
export interface Attempt {
  readonly order: Order;
  state: PaymentState;
  /** Until when the bank may execute it, once it was submitted. */
  expiresAt: Temporal.Instant | null;
  /** What the bank said of it that fits nothing, until two people have decided. */
  doubts: readonly BankWord[];
}

/** Whoever is asked to transfer, and says what became of it. */
export interface Bank {
  receive(paymentId: string, amount: Rupiah, expiresAt: Temporal.Instant): void;
  answer(paymentId: string, pick: number | null, now: Temporal.Instant): BankAnswer;
  /** How often it has executed an instruction and not taken it back. */
  netExecutions(paymentId: string): number;
}

/** The payments of one award of two shares, as the service keeps them, in front of a bank. */
export class AwardedCase<Asked extends Bank = HonestBank> {
  readonly award: Rupiah = sumRupiah(AMOUNTS);
  readonly attempts: Attempt[] = [];
  readonly held: HeldDuty[] = [];
  now = Temporal.Instant.from('2025-12-01T01:00:00Z');
  /** The version of each payee's record that the claims service confirmed last. */
  private readonly confirmed = [1, 1];
  redirected = 0;
  /** All that happened, in its order. */
  readonly history: PaymentEvent[] = [];

  constructor(readonly bank: Asked) {
    for (const share of AMOUNTS.keys())
      this.decide(this.attemptOf(share, 1), budget => ({ type: 'OrderPayment', ...budget }));
  }

  /** A new attempt of a share, as a person may ask for at any time. */
  reissue(share: number): void {
    const last = this.latestOf(share);
    const number = this.attempts.filter(({ order }) => order.shareId === shareOf(share)).length + 1;
    this.decide(this.attemptOf(share, number), budget => ({
      ...{ type: 'ReissuePayment', ...budget },
      previous: last.state,
      openExceptions: this.doubtsOf(share),
    }));
  }

  /** Two people have agreed with the payee that some of what waits is kept against a debt. */
  keep(attempt: Attempt, part: number): void {
    if (attempt.state.status === 'None') return;
    const amount = rupiah(Math.floor((orderOf(attempt.state).amount * part) / 4));
    const recoveryId = 'recovery' as RecoveryId;
    this.give(attempt, { type: 'KeepPart', recoveryId, amount, at: this.now.toString() });
  }

  /** What is paid, or may still be, and what was kept of a share. */
  shareNow(share: number): Rupiah {
    const { state } = this.latestOf(share);
    return state.status === 'None' ? rupiah(0) : shareOfOrder(orderOf(state));
  }

  /** The claims service confirms another account of a payee. */
  correct(share: number): void {
    this.confirmed[share] = this.confirmedOf(share) + 1;
    this.hearOfCorrection(share, this.confirmedOf(share));
  }

  /** What was confirmed is heard: again, or an older word after a later one. */
  hearOfCorrection(share: number, version: number): void {
    if (version < 2 || version > this.confirmedOf(share)) return;
    for (const attempt of this.attempts) {
      if (attempt.order.shareId === shareOf(share) && attempt.state.status === 'Ordered')
        this.redirect(attempt, version);
    }
  }

  confirmedOf(share: number): number {
    return this.confirmed[share] ?? 1;
  }

  prepare(attempt: Attempt, actor: Actor): void {
    const command = { type: 'PutInPayout', payoutId: payoutOf(attempt), actor, held: this.held } as const;
    if (!this.give(attempt, command)) this.held.push({ duty: 'PAYOUT_PREPARER', actor });
  }

  takeOut(attempt: Attempt): void {
    this.give(attempt, { type: 'TakeFromPayout', payoutId: payoutOf(attempt), reason: 'WRONG_ACCOUNT' });
    if (attempt.state.status === 'Ordered') this.redirect(attempt, this.confirmedOf(shareNumberOf(attempt)));
  }

  release(attempt: Attempt, actor: Actor): void {
    const listed = { payment_id: attempt.order.paymentId, receipt_number: attempt.order.receiptNumber };
    const outdated = new Set(this.isOutdated(attempt) ? [listed.payment_id] : []);
    if (noOutdatedAccountIsPaid([listed], outdated)) return;
    const command = { type: 'ReleasePayment', payoutId: payoutOf(attempt), actor, held: this.held } as const;
    if (!this.give(attempt, command)) this.held.push({ duty: 'PAYOUT_APPROVER', actor });
  }

  /** The request is written down and on its way: it arrives at once, late, or never. */
  submit(attempt: Attempt): void {
    if (this.doubtsOf(shareNumberOf(attempt)) > 0) return;
    const expiresAt = this.now.add(EXPIRY);
    const refusal = this.give(attempt, {
      ...{ type: 'SubmitPayment', requestDigest: 'b'.repeat(64), rail: 'BI_FAST' },
      ...{ expiresAt: expiresAt.toString(), at: this.now.toString() },
    });
    if (!refusal) attempt.expiresAt = expiresAt;
  }

  arrive({ order, state, expiresAt }: Attempt): void {
    if (expiresAt) this.bank.receive(order.paymentId, orderOf(state).amount, expiresAt);
  }

  hear(attempt: Attempt, pick: number | null): void {
    if (!attempt.expiresAt) return;
    this.take(attempt, this.bank.answer(attempt.order.paymentId, pick, this.now));
  }

  take(attempt: Attempt, answer: BankAnswer): void {
    const refusal = this.give(attempt, { type: 'RecordAnswer', answer, at: this.now, margin: MARGIN });
    if (refusal) attempt.doubts = [...attempt.doubts, { code: refusal.code, ...wordOf(answer) }];
  }

  /** How much of what the bank said of a share fits nothing and is not decided. */
  doubtsOf(share: number): number {
    const of = this.attempts.filter(({ order }) => order.shareId === shareOf(share));
    return of.reduce((sum, { doubts }) => sum + doubts.length, 0);
  }

  /** What the bank has paid out on a share and not taken back. */
  netExecutions(share: number): number {
    return this.attempts
      .filter(({ order }) => order.shareId === shareOf(share))
      .reduce((sum, { order }) => sum + this.bank.netExecutions(order.paymentId), 0);
  }

  /** What a payment names is not what was confirmed last. */
  isOutdated(attempt: Attempt): boolean {
    return recordPaid(attempt).version < this.confirmedOf(shareNumberOf(attempt));
  }

  private redirect(attempt: Attempt, version: number): void {
    const record = { ...recordPaid(attempt), version };
    const from = recordPaid(attempt).version;
    this.give(attempt, { type: 'RedirectPayment', record, evidence: `${attempt.order.claimId}/${version}` });
    if (recordPaid(attempt).version !== from) this.redirected += 1;
  }

  /** Of a share that was ordered before, what its last attempt was to pay: what was kept stays kept. */
  private stillToPay(share: number): Pick<Order, 'amount' | 'kept'> {
    const before = this.attempts.findLast(({ order }) => order.shareId === shareOf(share));
    if (before) return orderOf(before.state);
    return { amount: AMOUNTS[share] ?? rupiah(1), kept: rupiah(0) };
  }

  /** What is withdrawn says nothing of where the share is. */
  latestOf(share: number): Attempt {
    const found = this.attempts.findLast(
      ({ order, state }) => order.shareId === shareOf(share) && state.status !== 'Withdrawn',
    );
    if (!found) throw new Error('Every share is ordered with the award');
    return found;
  }

  private attemptOf(share: number, attempt: number): Attempt {
    const paymentId = `${shareOf(share)}/${attempt}` as PaymentId;
    const { amount, kept } = this.stillToPay(share);
    const record = { ...sample.record, version: this.confirmedOf(share) };
    return {
      order: { ...sample, paymentId, shareId: shareOf(share), attempt, amount, kept, record },
      state: initialPayment,
      expiresAt: null,
      doubts: [],
    };
  }

  private decide(
    attempt: Attempt,
    asking: (known: { order: Order; budget: { award: Rupiah; committed: Rupiah } }) => PaymentCommand,
  ): void {
    const committed = sumRupiah(this.attempts.filter(isLive).map(({ order }) => shareOfOrder(order)));
    const refusal = this.give(
      attempt,
      asking({ order: attempt.order, budget: { award: this.award, committed } }),
    );
    if (!refusal) this.attempts.push(attempt);
  }

  /** What the decider lets happen, happens; else why not. */
  give(attempt: Attempt, command: PaymentCommand): Refusal | null {
    const decision = paymentDecider.decide(attempt.state, command);
    if (decision.outcome === 'refused') return decision.refusal;
    for (const event of decision.events as readonly PaymentEvent[]) {
      attempt.state = paymentDecider.evolve(attempt.state, event);
      this.history.push(event);
    }
    return null;
  }
}

const shareOf = (share: number): ShareId => `share-${share}` as ShareId;
export const shareNumberOf = ({ order }: Attempt): number => Number(order.shareId.slice('share-'.length));
/** The account that a payment goes to as it stands. */
export const recordPaid = ({ order, state }: Attempt) =>
  state.status === 'None' ? order.record : orderOf(state).record;
const payoutOf = ({ order }: Attempt): PayoutId => `payout of ${order.paymentId}` as PayoutId;
const ENDED: readonly PaymentStatus[] = ['Rejected', 'Returned', 'Withdrawn'];
/** It is paid, or may still be. */
export const isLive = ({ state }: Attempt): boolean => !ENDED.includes(state.status);
