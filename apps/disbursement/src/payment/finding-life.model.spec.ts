import { expect, it } from '@jest/globals';
import fc from 'fast-check';
import { type Actor, type Rupiah, rupiah, sumRupiah } from '#kernel';
import type { PaymentStatus } from './payment.state.js';
import { DishonestBank } from './testing-dishonest-bank.js';
import {
  approve,
  booksOf,
  carryToTheEnd,
  type DoubtedCase,
  decline,
  propose,
} from './testing-finding-life.js';
import { AMOUNTS, type Attempt, AwardedCase, isLive, shareNumberOf } from './testing-payment-life.js';

const RUNS = 100_000;
const [preparer, approver, finder, second] = ['ketut', 'nyoman', 'luh', 'made'] as [
  Actor,
  Actor,
  Actor,
  Actor,
];

type Deed = (one: DoubtedCase, attempt: Attempt) => void;

class Do implements fc.Command<Record<string, never>, DoubtedCase> {
  constructor(
    private readonly which: number,
    private readonly name: string,
    private readonly deed: Deed,
  ) {}

  check = (): boolean => true;

  run(_nothing: Record<string, never>, one: DoubtedCase): void {
    const attempt = one.attempts[this.which % one.attempts.length];
    if (!attempt) throw new Error('An award is ordered with its shares');
    this.deed(one, attempt);
    theBooksPayEachShareOnceAtMost(one);
  }

  toString = (): string => `${this.name} of #${this.which}`;
}

function theBooksPayEachShareOnceAtMost({ attempts }: DoubtedCase): void {
  const live = Map.groupBy(attempts.filter(isLive), shareNumberOf);
  for (const [share, of] of live)
    if (of.length > 1) throw new Error(`Share ${share} is paid by ${of.length} attempts`);
}

/** By two people, neither of whom released the money. */
function found(one: DoubtedCase, attempt: Attempt, actor: Actor): PaymentStatus | null {
  const { state } = attempt;
  const proposed = state.status === 'None' ? null : state.proposed;
  if (approve(one, attempt, actor) || !proposed) return null;
  if (proposed.proposedBy === actor) throw new Error(`${actor} approved what ${actor} had proposed`);
  if (one.held.some(({ actor: who, duty }) => who === actor && duty === 'PAYOUT_APPROVER'))
    throw new Error('Whoever released the money said what became of it');
  whatWasFoundIsTrue(one, attempt, proposed.finding === 'EXECUTED');
  return attempt.state.status;
}

function whatWasFoundIsTrue(one: DoubtedCase, attempt: Attempt, isExecuted: boolean): void {
  if (paidBy(attempt) === 0) return;
  const isPaid = one.bank.netAmount(attempt.order.paymentId) === paidBy(attempt);
  const { status } = attempt.state;
  if (isExecuted !== isPaid || isExecuted !== (status === 'Settled'))
    throw new Error(`Found executed: ${isExecuted}, paid by the bank: ${isPaid}, in the books: ${status}`);
}

const paidBy = ({ state, order }: Attempt): Rupiah => (state.status === 'None' ? order : state.order).amount;

/** The bank has paid each share just once, and the books say by which attempt. */
function theBankHasPaidEachShareOnce(one: DoubtedCase): void {
  for (const attempt of one.attempts) thePaymentSaysWhatTheBankDid(one, attempt);
  const { BANK: paid = 0, FUND: _, AWARD_PAYABLE: keptOfAll = 0, ...rest } = booksOf(one).balances();
  const moved = sumRupiah(one.attempts.map(({ order }) => one.bank.netAmount(order.paymentId)));
  if (paid !== moved || paid + keptOfAll !== one.award || Object.keys(rest).length > 0)
    throw new Error(
      `The bank has paid ${moved}, the accounts say ${paid}, ${keptOfAll} and ${JSON.stringify(rest)}`,
    );
  for (const [share, amount] of AMOUNTS.entries()) {
    const of = one.attempts.filter(attempt => shareNumberOf(attempt) === share);
    const paid = sumRupiah(of.map(({ order }) => one.bank.netAmount(order.paymentId)));
    const kept = sumRupiah(
      of.map(({ state }) => (state.status === 'Settled' ? state.order.kept : rupiah(0))),
    );
    if (paid + kept !== amount) throw new Error(`Share ${share} of ${amount}: ${paid} paid, ${kept} kept`);
  }
}

function thePaymentSaysWhatTheBankDid(one: DoubtedCase, { order, state }: Attempt): void {
  const paid = state.status === 'Settled' ? state.order.amount : rupiah(0);
  const moved = one.bank.netAmount(order.paymentId);
  if (paid !== moved) throw new Error(`${order.paymentId} is ${state.status}, the bank has paid ${moved}`);
}

const which = fc.nat(5);
const doing = (name: string, deed: Deed) => which.map(index => new Do(index, name, deed));

const seen = new Map<string, number>();
const count = (what: string | null) => what !== null && seen.set(what, (seen.get(what) ?? 0) + 1);

function decideOn(one: DoubtedCase, attempt: Attempt, actor: Actor): void {
  const before = attempt.state.status;
  const after = found(one, attempt, actor);
  if (after) count(`${before} to ${after}`);
}

function findTogether(one: DoubtedCase, attempt: Attempt): void {
  propose(one, attempt, finder);
  decideOn(one, attempt, second);
}

function send(one: DoubtedCase, attempt: Attempt): void {
  one.prepare(attempt, preparer);
  one.release(attempt, approver);
  one.submit(attempt);
  one.arrive(attempt);
}

const anyDeed = [
  ...[0, 1, 2].map(() => doing('sent', send)),
  doing('prepared', (one, it) => one.prepare(it, preparer)),
  doing('released', (one, it) => one.release(it, approver)),
  doing('taken out', (one, it) => one.takeOut(it)),
  fc
    .tuple(which, fc.boolean())
    .map(
      ([at, isWhole]) =>
        new Do(at, `executed ${isWhole ? 'whole' : 'in part'}`, (one, it) =>
          one.bank.execute(it.order.paymentId, one.now, isWhole),
        ),
    ),
  doing('truth heard', (one, it) => one.hear(it, 0)),
  doing('time-out', (one, it) => one.hear(it, null)),
  ...[0, 1, 2].map(() =>
    fc
      .tuple(which, fc.nat(5))
      .map(
        ([at, pick]) =>
          new Do(at, `lie ${pick}`, (one, it) => one.take(it, one.bank.lie(paidBy(it), pick, one.now))),
      ),
  ),
  fc.tuple(which, fc.constantFrom(finder, second, approver)).map(
    ([at, by]) =>
      new Do(at, `found by ${by}`, (one, it) => {
        count(propose(one, it, by)?.code ?? null);
      }),
  ),
  fc
    .tuple(which, fc.constantFrom(finder, second, approver))
    .map(([at, by]) => new Do(at, `approved by ${by}`, (one, it) => decideOn(one, it, by))),
  ...[0, 1, 2].map(() => doing('found by two', findTogether)),
  doing('declined', (one, it) => decline(one, it, second)),
  ...[0, 1].map(() =>
    fc.nat(1).map(share => new Do(0, `share ${share} issued again`, one => one.reissue(share))),
  ),
  fc
    .tuple(which, fc.constantFrom(1, 4))
    .map(([at, part]) => new Do(at, `${part} quarters kept`, (one, it) => one.keep(it, part))),
  fc.constantFrom(60, 200).map(
    seconds =>
      new Do(0, `${seconds} s later`, one => {
        one.now = one.now.add({ seconds });
      }),
  ),
];

/** All of it happens in the runs. */
const REFUSED = ['NO_BANK_EXCEPTION', 'FINDING_BY_ITS_APPROVER', 'FINDING_IN_PAYOUT', 'FINDING_TOO_EARLY'];
const LED = [
  ...['Ordered to Ordered', 'Released to Ordered', 'Submitting to Rejected', 'Submitting to Settled'],
  ...['Unknown to Rejected', 'Unknown to Settled', 'Accepted to Rejected', 'Accepted to Settled'],
  ...['Rejected to Rejected', 'Rejected to Settled', 'Returned to Returned'],
  ...['Settled to Settled', 'Settled to Returned'],
];

it('Whatever the bank does and says, two people and its written word bring every share to one payment', () => {
  let longest = 0;
  fc.assert(
    fc.property(fc.commands(anyDeed, { maxCommands: 40, size: 'max' }), commands => {
      const one: DoubtedCase = new AwardedCase(new DishonestBank());
      fc.modelRun(() => ({ model: {}, real: one }), commands);
      longest = Math.max(longest, carryToTheEnd(one));
      theBankHasPaidEachShareOnce(one);
      if (one.attempts.some(({ state }) => state.status === 'Withdrawn')) count('withdrawn');
    }),
    { numRuns: RUNS },
  );
  expect(longest).toBeLessThan(5);
  expect([...seen.keys()]).toEqual(expect.arrayContaining([...REFUSED, ...LED, 'withdrawn']));
}, 600_000);
