import { expect, it } from '@jest/globals';
import fc from 'fast-check';
import { type Actor, type PayeeId, type PaymentId, type Rupiah, rupiah, type ShareId } from '#kernel';
import type { AccountCode } from '../ledger/chart-of-accounts.table.js';
import { journalOf } from '../ledger/ledger.rules.js';
import { type Journal, type RecoveryJournal, WHERE_THE_MONEY_LIES } from '../ledger/ledger.state.js';
import { journalOfRecovery } from '../ledger/recovery.journals.js';
import type { PaymentCommand } from '../payment/payment.commands.js';
import { paymentDecider } from '../payment/payment.decide.js';
import { expiresAt, payoutId, order as sample } from '../payment/payment.samples.js';
import { initialPayment, orderOf, type PaymentState } from '../payment/payment.state.js';
import { partToKeep } from '../recovery/offset.js';
import type { RecoveryCommand } from '../recovery/recovery.commands.js';
import { recoveryDecider } from '../recovery/recovery.decide.js';
import { initialRecovery, type RecoveryState } from '../recovery/recovery.state.js';
import {
  approval,
  exactly,
  given,
  offset,
  overpaid,
  recoveryId,
  type Step,
} from '../recovery/testing-recovery.js';

const RUNS = 5_000;
const SHARES = [rupiah(1_000), rupiah(700)];
const at = '2025-12-01T00:00:00.000Z';

/** Two shares of one payee, what that payee owes, and the books of both. */
class Case {
  recovery: RecoveryState = initialRecovery;
  readonly payments: PaymentState[] = SHARES.map(() => initialPayment);
  /** What stands on the debit side is positive, by account and share or recovery. */
  readonly books = new Map<string, number>();
  law = 0;

  constructor() {
    for (const [share, amount] of SHARES.entries())
      this.about(share, { type: 'OrderPayment', order: this.orderOf(share, amount), budget: BUDGET });
  }

  debt(step: Step): void {
    const decision = recoveryDecider.decide(this.recovery, given(step, this.recovery));
    if (decision.outcome === 'refused') return;
    for (const event of decision.events) {
      this.recovery = recoveryDecider.evolve(this.recovery, event);
      this.post(journalOfRecovery(event));
    }
  }

  about(share: number, command: PaymentCommand, cameBack = false): boolean {
    const before = this.paymentOf(share);
    const decision = paymentDecider.decide(
      command.type === 'ReissuePayment' ? initialPayment : before,
      command,
    );
    if (decision.outcome === 'refused') return false;
    for (const event of decision.events) {
      this.payments[share] = paymentDecider.evolve(this.paymentOf(share), event);
      this.post(journalOf(event, cameBack ? 'RETURNED_FUNDS' : null));
    }
    return true;
  }

  /** As it is done under the locks of a case. */
  keep(): void {
    for (const share of SHARES.keys()) {
      const state = this.paymentOf(share);
      if (this.recovery.status !== 'Keeping' || state.status !== 'Ordered') continue;
      const amount = partToKeep(this.recovery.offset, this.recovery.owed, state.order);
      if (amount === 0) continue;
      const { paymentId, shareId } = state.order;
      if (!this.about(share, { type: 'KeepPart', recoveryId, amount, at })) throw new Error('Not kept');
      const command: RecoveryCommand = { type: 'KeepFromPayment', recoveryId, paymentId, shareId, amount };
      this.debt(command);
    }
  }

  send(share: number): void {
    const actor = 'preparer' as Actor;
    const by = { payoutId, held: [] };
    this.about(share, { type: 'PutInPayout', ...by, actor });
    this.about(share, { type: 'ReleasePayment', ...by, actor: 'payout.approver' as Actor });
    const request = { requestDigest: 'b'.repeat(64), rail: 'BI_FAST', expiresAt, at } as const;
    this.about(share, { type: 'SubmitPayment', ...request });
  }

  answer(share: number, kind: 'EXECUTED' | 'REJECTED' | 'RETURNED'): void {
    const state = this.paymentOf(share);
    const { amount } = orderOf(state);
    const moved = { amount, bankReference: `SB-${share}-${orderOf(state).attempt}`, executedAt: at };
    const answers = {
      EXECUTED: { kind: 'EXECUTED', ...moved },
      RETURNED: { kind: 'RETURNED', ...moved, returnedAt: at, reason: 'ACCOUNT_CLOSED' },
      REJECTED: { kind: 'REJECTED', reason: 'ACCOUNT_CLOSED' },
    } as const;
    const told = { at: Temporal.Instant.from(at), margin: new Temporal.Duration() };
    this.about(share, { type: 'RecordAnswer', answer: answers[kind], ...told });
  }

  reissue(share: number): void {
    const previous = this.paymentOf(share);
    const ended = orderOf(previous);
    const order = { ...ended, attempt: ended.attempt + 1, paymentId: `${ended.paymentId}+` as PaymentId };
    const command: PaymentCommand = {
      type: 'ReissuePayment',
      order,
      budget: BUDGET,
      previous,
      openExceptions: 0,
    };
    this.about(share, command, previous.status === 'Returned');
    this.keep();
  }

  paymentOf(share: number): PaymentState {
    return this.payments[share] ?? initialPayment;
  }

  balance(of: string, account: AccountCode): number {
    return this.books.get(`${of} ${account}`) ?? 0;
  }

  private orderOf(share: number, amount: Rupiah) {
    const ids = { paymentId: `payment-${share}` as PaymentId, shareId: `share-${share}` as ShareId };
    return { ...sample, ...ids, payeeId: 'payee' as PayeeId, amount, kept: rupiah(0) };
  }

  private post(journal: Journal | RecoveryJournal | null): void {
    const entries = (journal?.entries ?? []).map(({ side, amount, account, ...of }) => ({
      key: `${'shareId' in of ? of.shareId : of.recoveryId} ${account}`,
      signed: side === 'DEBIT' ? amount : -amount,
    }));
    for (const { key, signed } of entries) this.books.set(key, (this.books.get(key) ?? 0) + signed);
    exactly(
      entries.every(({ signed }) => signed !== 0),
      true,
    );
    exactly(
      entries.reduce((sum, { signed }) => sum + signed, 0),
      0,
    );
  }
}

const BUDGET = { award: rupiah(1_000_000), committed: rupiah(0) };

class Do implements fc.Command<Record<string, never>, Case> {
  constructor(
    private readonly name: string,
    private readonly deed: (one: Case) => void,
  ) {}

  check = (): boolean => true;

  run(_nothing: Record<string, never>, one: Case): void {
    this.deed(one);
    whatIsPaidAndKeptIsTheShare(one);
    theDebtIsLowerByWhatWasKept(one);
    theBooksSayWhereEachRupiahIs(one);
  }

  toString = (): string => this.name;
}

function whatIsPaidAndKeptIsTheShare(one: Case): void {
  for (const [share, whole] of SHARES.entries()) {
    const { amount, kept } = orderOf(one.paymentOf(share));
    exactly(amount + kept, whole);
  }
}

function theDebtIsLowerByWhatWasKept({ recovery, payments, law }: Case): void {
  const kept = payments.reduce((sum, state) => sum + orderOf(state).kept, 0);
  if (recovery.status === 'None') {
    exactly(kept, 0);
    return;
  }
  exactly(recovery.kept, kept);
  exactly(recovery.owed, Math.max(0, law - kept));
  exactly(recovery.repaidInExcess, Math.max(0, kept - law));
}

function theBooksSayWhereEachRupiahIs(one: Case): void {
  for (const [share, whole] of SHARES.entries()) {
    const state = one.paymentOf(share);
    if (state.status === 'None' || state.status === 'Withdrawn') throw new Error('Every share is ordered');
    exactly(one.balance(`share-${share}`, 'FUND'), whole);
    const place = WHERE_THE_MONEY_LIES[state.status];
    exactly(one.balance(`share-${share}`, place) + state.order.amount, 0);
  }
  const owed = one.recovery.status === 'None' ? 0 : one.recovery.owed;
  exactly(one.balance(recoveryId, 'OVERPAYMENT'), owed);
  exactly(one.balance(recoveryId, 'BANK'), 0);
}

const share = fc.nat(SHARES.length - 1);
const on = (name: string, deed: (one: Case, share: number) => void) =>
  share.map(which => new Do(`${name} #${which}`, one => deed(one, which)));

const anyDeed = [
  fc.integer({ min: 0, max: 2_000 }).map(
    sum =>
      new Do(`${sum} overpaid`, one => {
        one.law = sum;
        one.debt(overpaid(sum));
      }),
  ),
  fc.integer({ min: 1, max: 80 }).map(
    percent =>
      new Do(`${percent}% agreed to`, one => {
        one.debt(offset(percent));
        one.debt(approval);
        one.keep();
      }),
  ),
  on('sent', (one, which) => one.send(which)),
  on('put in a payout and taken out', (one, which) => {
    one.about(which, { type: 'PutInPayout', payoutId, actor: 'preparer' as Actor, held: [] });
    one.about(which, { type: 'TakeFromPayout', payoutId, reason: 'WRONG_LIST' });
    one.keep();
  }),
  on('executed', (one, which) => one.answer(which, 'EXECUTED')),
  on('rejected', (one, which) => one.answer(which, 'REJECTED')),
  on('returned', (one, which) => one.answer(which, 'RETURNED')),
  on('issued again', (one, which) => one.reissue(which)),
];

it('Whatever is kept, paid, rejected, returned and issued again: paid and kept are the share, the debt and the books follow', () => {
  const seen = new Set<string>();
  fc.assert(
    fc.property(fc.commands(anyDeed, { maxCommands: 30, size: 'max' }), commands => {
      const one = new Case();
      fc.modelRun(() => ({ model: {}, real: one }), commands);
      for (const state of one.payments) seen.add(`${state.status} ${orderOf(state).kept > 0}`);
    }),
    { numRuns: RUNS },
  );
  for (const status of ['Ordered', 'Settled', 'Rejected', 'Returned'])
    expect(seen).toContain(`${status} true`);
}, 30_000);
