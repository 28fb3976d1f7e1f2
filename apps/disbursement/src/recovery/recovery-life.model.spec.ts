import { expect, it } from '@jest/globals';
import fc from 'fast-check';
import { type Actor, type Rupiah, rupiah } from '#kernel';
import type { AccountCode } from '../ledger/chart-of-accounts.table.js';
import { journalOfRecovery } from '../ledger/recovery.journals.js';
import { recoveryDecider } from './recovery.decide.js';
import type { RecoveryEvent } from './recovery.events.js';
import { initialRecovery, type RecoveryState } from './recovery.state.js';
import {
  approval,
  byHand,
  declining,
  exactly,
  given,
  keeping,
  offset,
  overpaid,
  plan,
  repayment,
  type Step,
  today,
  waiver,
} from './testing-recovery.js';

const RUNS = 5_000;
const [first, second] = ['keuangan-1', 'penyetuju-keuangan-1'] as [Actor, Actor];

/** A recovery with its books, and everything that the bank was seen to bring. */
class Recovering {
  state: RecoveryState = initialRecovery;
  /** What stands on the debit side is positive. */
  readonly books = new Map<AccountCode, number>();
  readonly brought = new Map<string, number>();
  readonly events: RecoveryEvent[] = [];
  law = 0;

  do(step: Step): boolean {
    const decision = recoveryDecider.decide(this.state, given(step, this.state));
    if (decision.outcome === 'refused') return false;
    for (const event of decision.events) this.happen(event);
    return true;
  }

  get owed(): Rupiah {
    return this.state.status === 'None' ? rupiah(0) : this.state.owed;
  }

  balance(account: AccountCode): number {
    return this.books.get(account) ?? 0;
  }

  private happen(event: RecoveryEvent): void {
    this.state = recoveryDecider.evolve(this.state, event);
    this.events.push(event);
    const entries = journalOfRecovery(event)?.entries ?? [];
    let sum = 0;
    for (const { account, side, amount } of entries) {
      if (amount <= 0) throw new Error(`${event.type} posts nothing`);
      const signed = side === 'DEBIT' ? amount : -amount;
      sum += signed;
      this.books.set(account, this.balance(account) + signed);
    }
    if (sum !== 0) throw new Error(`The journal of ${event.type} is not balanced`);
  }
}

class Do implements fc.Command<Record<string, never>, Recovering> {
  constructor(
    private readonly name: string,
    private readonly deed: (one: Recovering) => void,
  ) {}

  check = (): boolean => true;

  run(_nothing: Record<string, never>, one: Recovering): void {
    this.deed(one);
    theBooksSayWhatIsOwed(one);
    aMovementIsCountedOnce(one);
    twoPeopleDecided(one);
    theDebtFollowsFromWhatWasFound(one);
    nothingIsKeptThatWasNotAgreedTo(one);
  }

  toString = (): string => this.name;
}

function theBooksSayWhatIsOwed(one: Recovering): void {
  const { state } = one;
  if (state.status === 'None') return;
  const { owed, repaid, kept } = state;
  const stands = [one.balance('OVERPAYMENT'), one.balance('BANK'), one.balance('AWARD_PAYABLE')];
  exactly(stands.join(), [owed, repaid - kept, kept].join());
  exactly(one.balance('FUND'), -(owed + repaid) || 0);
}

function aMovementIsCountedOnce(one: Recovering): void {
  const repaid = one.events.filter(event => event.type === 'OverpaymentRepaid');
  const named = repaid.map(({ data }) => data.bankReference).filter(reference => reference !== null);
  exactly(new Set(named).size, named.length);
  for (const { data } of repaid) {
    if (data.bankReference !== null) exactly(one.brought.get(data.bankReference), data.amount);
  }
}

function twoPeopleDecided({ events }: Recovering): void {
  for (const { data } of events) {
    if ('approvedBy' in data && data.approvedBy === data.proposedBy) throw new Error('One person decided');
  }
}

/** Never below zero; what the law asks back is repaid, waived or owed, but for what came back too much. */
function theDebtFollowsFromWhatWasFound({ state, law }: Recovering): void {
  if (state.status === 'None') return;
  const { owed, repaid, waived, repaidInExcess, status } = state;
  exactly(owed, Math.max(0, law - repaid - waived));
  exactly(repaidInExcess, Math.max(0, repaid - law));
  exactly(owed === 0, ['Repaid', 'Waived', 'Lifted'].includes(status));
}

const amount = fc.integer({ min: 0, max: 1_000 });
const actor = fc.constantFrom(first, second);
const reference = fc.nat(12).map(number => `BC-${number}`);

function planned(one: Recovering, parts: number, by: Actor): void {
  const share = Math.floor(one.owed / parts);
  const instalments = Array.from({ length: parts }, (_, index) => {
    const due = today.add({ months: index + 1 }).toString();
    return [due, index === 0 ? one.owed - share * (parts - 1) : share] as const;
  });
  one.do(plan(instalments, by));
}

function brought(one: Recovering, name: string, proposed: number): void {
  const sum = one.brought.get(name) ?? proposed;
  one.brought.set(name, sum);
  one.do(repayment(sum, name));
}

const anyDeed = [
  amount.map(
    sum =>
      new Do(`${sum} overpaid`, one => {
        one.law = sum;
        one.do(overpaid(sum));
      }),
  ),
  fc
    .tuple(fc.integer({ min: 1, max: 4 }), actor)
    .map(([parts, by]) => new Do(`planned in ${parts} by ${by}`, one => planned(one, parts, by))),
  fc
    .tuple(fc.integer({ min: 0, max: 100 }), actor)
    .map(([most, by]) => new Do(`${most}% to be kept, by ${by}`, one => one.do(offset(most, by)))),
  amount.map(sum => new Do(`${sum} kept`, one => one.do(keeping(sum)))),
  fc.constant(new Do('the rest kept', one => one.do(keeping(one.owed)))),
  actor.map(by => new Do(`waiver proposed by ${by}`, one => one.do(waiver(by)))),
  amount.map(sum => new Do(`${sum} proposed by hand`, one => one.do(byHand(sum)))),
  actor.map(by => new Do(`approved by ${by}`, one => one.do(state => approval(state, by)))),
  fc.constant(new Do('declined', one => one.do(declining))),
  fc
    .tuple(reference, amount)
    .map(([name, sum]) => new Do(`${name} brings ${sum}`, one => brought(one, name, sum))),
  reference.map(name => new Do(`${name} brings the rest`, one => brought(one, name, one.owed))),
];

function nothingIsKeptThatWasNotAgreedTo({ events }: Recovering): void {
  if (!events.some(({ type }) => type === 'OverpaymentKept')) return;
  const agreed = events.findIndex(({ type }) => type === 'RecoveryOffsetApproved');
  const first = events.findIndex(({ type }) => type === 'OverpaymentKept');
  exactly(agreed >= 0 && agreed < first, true);
}

/** From wherever it stands, what is owed can be repaid or waived. */
function thereIsAWayOut(one: Recovering): void {
  if (one.owed === 0) return;
  one.do(waiver(first));
  one.do(state => approval(state, second));
  exactly(one.state.status, 'Waived');
}

it('What is owed is what was found less what came back or was waived, the books agree, and there is always a way on', () => {
  const reached = new Set<string>();
  fc.assert(
    fc.property(fc.commands(anyDeed, { maxCommands: 30, size: 'max' }), commands => {
      const one = new Recovering();
      fc.modelRun(() => ({ model: {}, real: one }), commands);
      reached.add(one.state.status);
      thereIsAWayOut(one);
    }),
    { numRuns: RUNS },
  );
  expect([...reached].toSorted()).toEqual(
    ['Keeping', 'Lifted', 'None', 'Open', 'Planned', 'Repaid', 'Repaying', 'Waived'].toSorted(),
  );
}, 15_000);
