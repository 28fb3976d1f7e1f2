import { expect, it } from '@jest/globals';
import fc from 'fast-check';
import type { Actor } from '#kernel';
import { dutiesOfClaim } from './payment.rules.js';
import type { PaymentState, PaymentStatus } from './payment.state.js';
import { HonestBank } from './testing-honest-bank.js';
import { AMOUNTS, type Attempt, AwardedCase, recordPaid } from './testing-payment-life.js';

const RUNS = 100_000;
const [preparer, approver] = ['ketut', 'nyoman'] as [Actor, Actor];
const people = [...(['submitter', 'verifier', 'claim.approver', 'gede'] as Actor[]), preparer, approver];

const STATUSES: readonly PaymentStatus[] = [
  ...(['Ordered', 'InPayout', 'Released', 'Submitting', 'Unknown', 'Accepted'] as const),
  ...(['Settled', 'Rejected', 'Returned'] as const),
];

type Deed = (one: AwardedCase, attempt: Attempt) => void;

class Do implements fc.Command<Record<string, never>, AwardedCase> {
  constructor(
    private readonly which: number,
    private readonly name: string,
    private readonly deed: Deed,
  ) {}

  check = (): boolean => true;

  run(_nothing: Record<string, never>, one: AwardedCase): void {
    const before = new Map(one.attempts.map(each => [each, standing(each)]));
    const attempt = one.attempts[this.which % one.attempts.length];
    if (!attempt) throw new Error('An award is ordered with its shares');
    this.deed(one, attempt);
    theBankPaysEachShareOnceAtMost(one);
    whatIsPaidAndKeptIsTheShare(one);
    eachDutyHasItsOwnPerson(one);
    anHonestBankIsNeverDoubted(one);
    whatIsOrderedGoesToTheAccountConfirmedLast(one);
    whatIsReleasedGoesWhereItWasShown(one, before);
  }

  toString = (): string => `${this.name} of #${this.which}`;
}

function theBankPaysEachShareOnceAtMost(one: AwardedCase): void {
  for (const share of [0, 1]) {
    if (one.netExecutions(share) > 1)
      throw new Error(`Share ${share} was paid ${one.netExecutions(share)} times`);
  }
}

/** Of a share that was kept whole the bank hears nothing. */
function whatIsPaidAndKeptIsTheShare(one: AwardedCase): void {
  for (const [share, amount] of AMOUNTS.entries()) {
    if (one.shareNow(share) !== amount) throw new Error(`Share ${share} is ${one.shareNow(share)}`);
  }
  const kept = one.attempts.find(({ state }) => state.status === 'Settled' && state.order.amount === 0);
  if (kept?.expiresAt) throw new Error(`${kept.order.paymentId} was sent with nothing to pay`);
}

function eachDutyHasItsOwnPerson({ attempts, held }: AwardedCase): void {
  const all = [...attempts.flatMap(({ order }) => dutiesOfClaim(order)), ...held];
  const byActor = Map.groupBy(all, ({ actor }) => actor);
  for (const [actor, duties] of byActor) {
    if (new Set(duties.map(({ duty }) => duty)).size > 1) throw new Error(`${actor} has two duties`);
  }
}

function anHonestBankIsNeverDoubted(one: AwardedCase): void {
  if (one.doubtsOf(0) + one.doubtsOf(1) > 0)
    throw new Error('A truthful answer was taken for a contradiction');
}

function whatIsOrderedGoesToTheAccountConfirmedLast(one: AwardedCase): void {
  const late = one.attempts.find(attempt => attempt.state.status === 'Ordered' && one.isOutdated(attempt));
  if (late) throw new Error(`${late.order.paymentId} is ordered for an account of before`);
}

interface Stood {
  readonly status: PaymentStatus;
  readonly version: number;
}
const standing = (attempt: Attempt): Stood => ({
  status: attempt.state.status,
  version: recordPaid(attempt).version,
});

/** Where it goes was shown when it was prepared: from then on it goes there, or leaves its payout. */
function whatIsReleasedGoesWhereItWasShown(one: AwardedCase, before: ReadonlyMap<Attempt, Stood>): void {
  for (const [attempt, was] of before) {
    const { paymentId } = attempt.order;
    const now = standing(attempt);
    if (wasMoved(was, now)) throw new Error(`${paymentId} was moved to another account in its payout`);
    const isReleased = was.status === 'InPayout' && now.status === 'Released';
    if (isReleased && one.isOutdated(attempt))
      throw new Error(`${paymentId} was released for an account of before`);
  }
}

const wasMoved = (was: Stood, now: Stood): boolean =>
  was.status !== 'Ordered' && now.status !== 'Ordered' && was.version !== now.version;

const which = fc.nat(5);
const actor = fc.constantFrom(...people);
const doing = (name: string, deed: Deed) => which.map(index => new Do(index, name, deed));

function carryOn(one: AwardedCase, attempt: Attempt): void {
  one.prepare(attempt, preparer);
  one.release(attempt, approver);
  one.submit(attempt);
}

function payOut(one: AwardedCase, attempt: Attempt): void {
  one.arrive(attempt);
  one.bank.execute(attempt.order.paymentId, one.now);
}

function askAfterATimeOut(one: AwardedCase, attempt: Attempt): void {
  one.hear(attempt, null);
  one.hear(attempt, 0);
}

/** What brings a payment on; tried more often, so that a run comes to a second attempt. */
const onward = [
  fc.tuple(which, actor).map(([at, by]) => new Do(at, `prepared by ${by}`, (one, it) => one.prepare(it, by))),
  fc.tuple(which, actor).map(([at, by]) => new Do(at, `released by ${by}`, (one, it) => one.release(it, by))),
  doing('submitted', (one, it) => one.submit(it)),
  doing('carried on to its submission', carryOn),
  doing('received by the bank', (one, it) => one.arrive(it)),
  doing('received and executed', payOut),
  doing('asked about after a time-out', askAfterATimeOut),
  doing('executed', (one, it) => one.bank.execute(it.order.paymentId, one.now)),
  doing('rejected', (one, it) => one.bank.reject(it.order.paymentId)),
  fc
    .tuple(which, fc.nat(3))
    .map(([at, pick]) => new Do(at, `answer ${pick ?? 'none'} heard`, (one, it) => one.hear(it, pick))),
  fc.nat(1).map(share => new Do(0, `share ${share} issued again`, one => one.reissue(share))),
];

const anyDeed = [
  ...[...onward, ...onward, ...onward],
  fc
    .tuple(which, fc.integer({ min: 0, max: 5 }))
    .map(([at, part]) => new Do(at, `${part} quarters kept`, (one, it) => one.keep(it, part))),
  doing('taken out', (one, it) => one.takeOut(it)),
  doing('taken out again', (one, it) => one.takeOut(it)),
  fc.nat(1).map(share => new Do(0, `account of share ${share} corrected`, one => one.correct(share))),
  fc
    .tuple(fc.nat(1), fc.nat(4))
    .map(
      ([share, version]) =>
        new Do(0, `version ${version} of share ${share} heard of again`, one =>
          one.hearOfCorrection(share, version),
        ),
    ),
  doing('sent back', (one, it) => one.bank.sendBack(it.order.paymentId, one.now)),
  fc.constantFrom(1, 60, 200).map(
    seconds =>
      new Do(0, `${seconds} s later`, one => {
        one.now = one.now.add({ seconds });
      }),
  ),
];

function howKept(state: PaymentState): 'whole' | 'part' | 'none' {
  if (state.status !== 'Settled' || state.order.kept === 0) return 'none';
  return state.order.amount === 0 ? 'whole' : 'part';
}

it('A share is paid once and where it was shown to go, whatever is lost, late, repeated or reordered', () => {
  const reached = new Set<PaymentStatus>();
  let issuedAgain = 0;
  let redirected = 0;
  const seen = { whole: 0, part: 0, none: 0 };
  fc.assert(
    fc.property(fc.commands(anyDeed, { maxCommands: 60, size: 'max' }), commands => {
      const one = new AwardedCase(new HonestBank());
      fc.modelRun(() => ({ model: {}, real: one }), commands);
      redirected += one.redirected;
      for (const { state, order } of one.attempts) {
        reached.add(state.status);
        seen[howKept(state)] += 1;
        if (order.attempt > 1) issuedAgain += 1;
      }
    }),
    { numRuns: RUNS },
  );
  expect(issuedAgain).toBeGreaterThan(100);
  expect(redirected).toBeGreaterThan(100);
  expect(Math.min(seen.whole, seen.part)).toBeGreaterThan(100);
  expect(reached).toEqual(new Set(STATUSES));
}, 300_000);
