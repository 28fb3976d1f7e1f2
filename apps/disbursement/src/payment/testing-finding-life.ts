import type { Actor, Refusal } from '#kernel';
import { journalOf } from '../ledger/ledger.rules.js';
import { WHERE_THE_MONEY_LIES } from '../ledger/ledger.state.js';
import { MoneyLay } from '../ledger/money-lay.js';
import { Books } from '../ledger/testing-books.js';
import { findingHash } from './finding.rules.js';
import type { ProposedFinding } from './finding.state.js';
import type { DishonestBank } from './testing-dishonest-bank.js';
import { type Attempt, type AwardedCase, isLive, MARGIN, shareNumberOf } from './testing-payment-life.js';

export type DoubtedCase = AwardedCase<DishonestBank>;

const EVIDENCE = { evidenceDocument: '0190a000-0000-7000-8000-0000000000ee', evidenceOn: '2025-12-01' };

/** The bank is asked in writing, and somebody enters what it wrote. */
export function propose(one: DoubtedCase, attempt: Attempt, actor: Actor): Refusal | null {
  if (attempt.state.status === 'None') return null;
  const asked = { type: 'ProposeFinding', ...EVIDENCE, ...lookedAt(one, attempt, actor) } as const;
  const moved = attempt.doubts.length > 0 ? one.bank.putRight(attempt.order.paymentId, true) : null;
  const found = moved ? { bankReference: moved.bankReference, executedAt: moved.executedAt } : NEITHER;
  const finding: ProposedFinding['finding'] = moved ? 'EXECUTED' : 'NOT_EXECUTED';
  const no = one.give(attempt, { ...asked, finding, ...found });
  if (!no || !moved || !MUST_GIVE_BACK.includes(no.code)) return no;
  one.bank.putRight(attempt.order.paymentId, false);
  return one.give(attempt, { ...asked, finding: 'NOT_EXECUTED', ...NEITHER });
}

/** Where the share came back, or another attempt pays it, the money has to come back as well. */
const MUST_GIVE_BACK: readonly string[] = ['FINDING_AFTER_THE_END', 'FINDING_AFTER_LATER_ATTEMPT'];
const NEITHER = { bankReference: null, executedAt: null };

export function approve(one: DoubtedCase, attempt: Attempt, actor: Actor): Refusal | null {
  const { state } = attempt;
  if (state.status === 'None' || state.proposed === null) return null;
  const shownHash = findingHash(state, state.proposed);
  const isPaid = state.proposed.finding === 'EXECUTED';
  const latest = one.latestOf(shareNumberOf(attempt));
  const { status } = latest.state;
  if (status === 'None' || status === 'Withdrawn')
    throw new Error('The latest attempt is ordered and stands');
  const command = { type: 'ApproveFinding', ...lookedAt(one, attempt, actor), shownHash } as const;
  const no = one.give(attempt, { ...command, moneyLay: WHERE_THE_MONEY_LIES[status] });
  if (no) return no;
  attempt.doubts = [];
  if (!isPaid || !command.later) return null;
  return one.give(latest, { type: 'WithdrawPayment', paidBy: attempt.order.paymentId });
}

export function decline(one: DoubtedCase, attempt: Attempt, actor: Actor): void {
  const { state } = attempt;
  if (state.status === 'None' || state.proposed === null) return;
  const shownHash = findingHash(state, state.proposed);
  one.give(attempt, { type: 'DeclineFinding', shownHash, actor, at: one.now });
}

function lookedAt(one: DoubtedCase, attempt: Attempt, actor: Actor) {
  const next = one.attempts.find(
    ({ order, state }) =>
      order.shareId === attempt.order.shareId &&
      order.attempt > attempt.order.attempt &&
      state.status !== 'Withdrawn',
  )?.state;
  const later = next && next.status !== 'None' ? { status: next.status, kept: next.order.kept } : null;
  return { later, actor, at: one.now, margin: MARGIN, held: one.held, words: attempt.doubts };
}

const [preparer, approver, finder, secondFinder] = ['ketut', 'nyoman', 'luh', 'made'] as [
  Actor,
  Actor,
  Actor,
  Actor,
];

const ROUNDS = 12;

/** What finance does, day after day, until nothing is left to do; how many days it took. */
export function carryToTheEnd(one: DoubtedCase): number {
  for (let day = 1; day <= ROUNDS; day += 1) {
    one.now = one.now.add({ hours: 24 });
    for (const attempt of [...one.attempts]) workOn(one, attempt);
    for (const share of [0, 1]) one.reissue(share);
    if (isAtItsEnd(one)) return day;
  }
  throw new Error(`Not at its end after ${ROUNDS} days: ${JSON.stringify(one.attempts)}`);
}

function workOn(one: DoubtedCase, attempt: Attempt): void {
  const { paymentId } = attempt.order;
  one.hear(attempt, null);
  one.hear(attempt, 0);
  if (attempt.doubts.length > 0) {
    one.takeOut(attempt);
    decline(one, attempt, finder);
    propose(one, attempt, finder);
    approve(one, attempt, secondFinder);
  }
  if (one.doubtsOf(shareNumberOf(attempt)) > 0 || !isLive(attempt)) return;
  one.prepare(attempt, preparer);
  one.release(attempt, approver);
  one.submit(attempt);
  one.arrive(attempt);
  one.bank.execute(paymentId, one.now, true);
  one.hear(attempt, 0);
}

const isAtItsEnd = (one: DoubtedCase): boolean =>
  one.doubtsOf(0) + one.doubtsOf(1) === 0 &&
  [0, 1].every(share => one.latestOf(share).state.status === 'Settled');

/** The accounts as the service posts them, but for what was kept, which the recovery posts. */
export function booksOf({ history }: DoubtedCase): Books {
  const books = new Books();
  const moneyLay = new MoneyLay();
  const cameBack = new Map<string, boolean>();
  for (const event of history) {
    const { shareId } = event.data;
    books.post(journalOf(event, moneyLay.before(event, cameBack.get(shareId) ?? false)));
    if (event.type === 'PaymentReturned') cameBack.set(shareId, true);
    if (event.type === 'PaymentSubmitted' || event.type === 'PaymentSettled') cameBack.set(shareId, false);
  }
  return books;
}
