import { rows, type Tx } from '#event-store';
import { canonicalJson, sha256 } from '#kernel';
import type { Behaviour, BehaviourKind } from '../behaviours/kinds.js';
import { type Outcome, tellOutcomes } from '../notices/tell.js';
import { giveBack } from '../returns/give-back.js';
import { bookExecutions } from '../statement/book.js';
import { BALANCE } from '../statement/statement.sql.js';
import type { TransferAnswer, TransferRequest } from './transfer.request.js';
import * as sql from './transfer.sql.js';

/** A transfer asked for, and how the bank is to misbehave with it. */
export interface Asked {
  readonly request: TransferRequest;
  readonly behaviour: Behaviour | null;
}

export type Processed =
  | { readonly outcome: 'answered'; readonly answer: TransferAnswer }
  | { readonly outcome: 'other-body' };

interface Digested extends Asked {
  readonly digest: string;
}

type Decided = Digested & Outcome;

interface Answered {
  readonly digest: string;
  readonly answer: TransferAnswer;
}

/**
 * Executes transfers that came together in one transaction, in the order in which they came, each at most once per instruction
 * id: a repeated request gets the answer of the first.
 */
export async function executeTransfers(tx: Tx, list: readonly Asked[]): Promise<Processed[]> {
  // The funds are checked and taken under this lock, and a repeated id waits for its first.
  await tx.query(sql.LOCK_FUNDS);
  const asked = list.map(one => ({ ...one, digest: sha256(canonicalJson(one.request)) }));
  const known = await answersKnown(tx, asked);
  const decided = await decideAll(tx, firstOfEach(asked, known));
  await rememberAll(tx, decided);
  await bookExecutions(tx, decided);
  await giveBack(tx, idsOf(decided, 'RETURN'), 'ACCOUNT_CLOSED');
  await tellOutcomes(tx, decided);
  for (const { instructionId, digest, said } of decided) known.set(instructionId, { digest, answer: said });
  return asked.map(({ request, digest }): Processed => {
    const given = known.get(request.instructionId);
    return given?.digest === digest
      ? { outcome: 'answered', answer: given.answer }
      : { outcome: 'other-body' };
  });
}

async function answersKnown(tx: Tx, asked: readonly Asked[]): Promise<Map<string, Answered>> {
  const ids = asked.map(({ request }) => request.instructionId);
  const found = await rows<{ instruction_id: string } & Answered>(tx, sql.KNOWN, [ids]);
  return new Map(found.map(({ instruction_id, ...answered }) => [instruction_id, answered]));
}

function firstOfEach(asked: readonly Digested[], known: ReadonlyMap<string, Answered>): Digested[] {
  const first = new Map(asked.toReversed().map(one => [one.request.instructionId, one]));
  return asked.filter(one => {
    const { instructionId } = one.request;
    return !known.has(instructionId) && first.get(instructionId) === one;
  });
}

async function decideAll(tx: Tx, fresh: readonly Digested[]): Promise<Decided[]> {
  if (fresh.length === 0) return [];
  const refused = await refusals(tx, fresh);
  const payable = fresh.filter(one => !refused.has(one));
  const executed = await executeAll(tx, payable);
  return fresh.map(one => {
    const { instructionId } = one.request;
    const reason = refused.get(one);
    const done: TransferAnswer = reason
      ? { status: 'REJECTED', reason }
      : (executed.get(instructionId) ?? { status: 'EXPIRED' });
    return { ...one, instructionId, done, said: saidOf(done, one.behaviour) };
  });
}

/** Some are told that their transfer is accepted when it is executed already. */
function saidOf(done: TransferAnswer, behaviour: Behaviour | null): TransferAnswer {
  const isAcceptedFirst = behaviour?.kind === 'ACCEPT_FIRST' || behaviour?.kind === 'REORDERED_NOTICES';
  return isAcceptedFirst && done.status === 'EXECUTED'
    ? { status: 'ACCEPTED', reference: done.reference }
    : done;
}

/** Why each of them is not paid; every other one takes its part of the funds. */
async function refusals(tx: Tx, fresh: readonly Digested[]): Promise<ReadonlyMap<Digested, string>> {
  const opened = await accountsOf(tx, fresh);
  const [funds] = await rows<{ balance: string }>(tx, BALANCE);
  let balance = BigInt(funds?.balance ?? 0);
  const refused = new Map<Digested, string>();
  for (const one of fresh) {
    const reason = refusalOf(one, opened, balance);
    if (reason) refused.set(one, reason);
    else balance -= BigInt(one.request.amount);
  }
  return refused;
}

function refusalOf(
  { request, behaviour }: Asked,
  opened: ReadonlySet<string>,
  balance: bigint,
): string | null {
  if (behaviour?.kind === 'REJECT') return 'ACCOUNT_CLOSED';
  if (!opened.has(accountOf(request))) return 'ACCOUNT_NOT_FOUND';
  return balance < BigInt(request.amount) ? 'INSUFFICIENT_FUNDS' : null;
}

const accountOf = ({ bankCode, accountNumber }: Pick<TransferRequest, 'bankCode' | 'accountNumber'>) =>
  `${bankCode} ${accountNumber}`;

async function accountsOf(tx: Tx, fresh: readonly Asked[]): Promise<ReadonlySet<string>> {
  const found = await rows<Pick<TransferRequest, 'bankCode' | 'accountNumber'>>(tx, sql.ACCOUNTS, [
    fresh.map(({ request }) => request.bankCode),
    fresh.map(({ request }) => request.accountNumber),
  ]);
  return new Set(found.map(accountOf));
}

interface ExecutedRow {
  readonly instruction_id: string;
  readonly reference: string;
  readonly amount: string;
  readonly executed_at: string;
}

/** By instruction id; the expiry is held against the database's clock in the statement that executes. */
async function executeAll(tx: Tx, payable: readonly Asked[]): Promise<ReadonlyMap<string, TransferAnswer>> {
  const requests = payable.map(({ request }) => request);
  const done = await rows<ExecutedRow>(tx, sql.EXECUTE, [
    requests.map(({ instructionId }) => instructionId),
    payable.map(amountMoved),
    requests.map(({ bankCode }) => bankCode),
    requests.map(({ accountNumber }) => accountNumber),
    requests.map(({ expiresAt }) => expiresAt),
  ]);
  return new Map(
    done.map(({ instruction_id, reference, amount, executed_at: executedAt }) => [
      instruction_id,
      { status: 'EXECUTED', reference, amount, executedAt },
    ]),
  );
}

const amountMoved = ({ request, behaviour }: Asked): string =>
  behaviour?.kind === 'EXECUTE_OTHER_AMOUNT' ? String(BigInt(request.amount) - 1n) : request.amount;

const idsOf = (list: readonly Asked[], kind: BehaviourKind): string[] =>
  list.filter(({ behaviour }) => behaviour?.kind === kind).map(({ request }) => request.instructionId);

async function rememberAll(tx: Tx, decided: readonly Decided[]): Promise<void> {
  if (decided.length === 0) return;
  await rows(tx, sql.REMEMBER, [
    decided.map(({ request }) => request.instructionId),
    decided.map(({ digest }) => digest),
    decided.map(({ said }) => JSON.stringify(said)),
  ]);
}
