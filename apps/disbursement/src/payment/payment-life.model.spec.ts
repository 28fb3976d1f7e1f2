import { expect, it } from '@jest/globals';
import fc from 'fast-check';
import type { Actor } from '#kernel';
import { dutiesOfClaim } from './payment.rules.js';
import type { PaymentStatus } from './payment.state.js';
import { type Attempt, AwardedCase } from './testing-payment-life.js';

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
    const attempt = one.attempts[this.which % one.attempts.length];
    if (!attempt) throw new Error('An award is ordered with its shares');
    this.deed(one, attempt);
    theBankPaysEachShareOnceAtMost(one);
    eachDutyHasItsOwnPerson(one);
    anHonestBankIsNeverDoubted(one);
  }

  toString = (): string => `${this.name} of #${this.which}`;
}

function theBankPaysEachShareOnceAtMost(one: AwardedCase): void {
  for (const share of [0, 1]) {
    if (one.netExecutions(share) > 1)
      throw new Error(`Share ${share} was paid ${one.netExecutions(share)} times`);
  }
}

function eachDutyHasItsOwnPerson({ attempts, held }: AwardedCase): void {
  const all = [...attempts.flatMap(({ order }) => dutiesOfClaim(order)), ...held];
  const byActor = Map.groupBy(all, ({ actor }) => actor);
  for (const [actor, duties] of byActor) {
    if (new Set(duties.map(({ duty }) => duty)).size > 1) throw new Error(`${actor} has two duties`);
  }
}

function anHonestBankIsNeverDoubted({ exceptions }: AwardedCase): void {
  if (exceptions > 0) throw new Error('A truthful answer was taken for a contradiction');
}

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
  doing('taken out', (one, it) => one.takeOut(it)),
  doing('sent back', (one, it) => one.bank.sendBack(it.order.paymentId, one.now)),
  fc.constantFrom(1, 60, 200).map(
    seconds =>
      new Do(0, `${seconds} s later`, one => {
        one.now = one.now.add({ seconds });
      }),
  ),
];

it('A share is paid once, whatever is lost, late, repeated or reordered between the service and an honest bank', () => {
  const reached = new Set<PaymentStatus>();
  let issuedAgain = 0;
  fc.assert(
    fc.property(fc.commands(anyDeed, { maxCommands: 60, size: 'max' }), commands => {
      const one = new AwardedCase();
      fc.modelRun(() => ({ model: {}, real: one }), commands);
      for (const { state, order } of one.attempts) {
        reached.add(state.status);
        if (order.attempt > 1) issuedAgain += 1;
      }
    }),
    { numRuns: RUNS },
  );
  expect(issuedAgain).toBeGreaterThan(100);
  expect(reached).toEqual(new Set(STATUSES));
}, 300_000);
