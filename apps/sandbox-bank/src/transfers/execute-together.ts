import { rows, type Tx } from '#event-store';
import { canonicalJson, sha256 } from '#kernel';
import { BALANCE } from '../statement/statement.sql.js';
import type { Processed } from './execute-transfer.js';
import type { TransferAnswer, TransferRequest } from './transfer.request.js';
import * as sql from './transfer.sql.js';

interface Known {
  readonly digest: string;
  readonly answer: TransferAnswer;
}

/**
 * Executes transfers that came together in one transaction, each at most once per instruction id, in the order in which they
 * came: the funds are taken under the same lock as for one alone. Only for those that the bank does not misbehave with.
 */
export async function executeTogether(tx: Tx, requests: readonly TransferRequest[]): Promise<Processed[]> {
  await tx.query(sql.LOCK_FUNDS);
  const known = await answersKnown(tx, requests);
  const asked = requests.map(request => ({ request, digest: sha256(canonicalJson(request)) }));
  const fresh = new Map(asked.toReversed().map(one => [one.request.instructionId, one]));
  for (const id of known.keys()) fresh.delete(id);
  const first = asked.filter(one => fresh.get(one.request.instructionId) === one);
  const answers = await decideAll(
    tx,
    first.map(({ request }) => request),
  );
  await rememberAll(tx, first, answers);
  for (const [index, { request, digest }] of first.entries())
    known.set(request.instructionId, { digest, answer: answers[index] as TransferAnswer });
  return asked.map(({ request, digest }): Processed => {
    const given = known.get(request.instructionId);
    return given?.digest === digest
      ? { outcome: 'answered', answer: given.answer }
      : { outcome: 'other-body' };
  });
}

async function answersKnown(tx: Tx, requests: readonly TransferRequest[]): Promise<Map<string, Known>> {
  const found = await rows<{ instruction_id: string; body_digest: string; answer: TransferAnswer }>(
    tx,
    sql.KNOWN_ALL,
    [requests.map(({ instructionId }) => instructionId)],
  );
  return new Map(
    found.map(({ instruction_id, body_digest: digest, answer }) => [instruction_id, { digest, answer }]),
  );
}

async function decideAll(tx: Tx, requests: readonly TransferRequest[]): Promise<TransferAnswer[]> {
  if (requests.length === 0) return [];
  const accounts = await rows<{ bank_code: string; account_number: string }>(tx, sql.ACCOUNTS, [
    requests.map(({ bankCode }) => bankCode),
    requests.map(({ accountNumber }) => accountNumber),
  ]);
  const opened = new Set(accounts.map(({ bank_code, account_number }) => `${bank_code} ${account_number}`));
  const [funds] = await rows<{ balance: string }>(tx, BALANCE);
  let balance = BigInt(funds?.balance ?? 0);
  const executed = new Map<string, TransferAnswer>();
  const refused = new Map<string, TransferAnswer>();
  const payable: TransferRequest[] = [];
  for (const request of requests) {
    const { instructionId, bankCode, accountNumber, amount } = request;
    const reason = refusalOf(opened.has(`${bankCode} ${accountNumber}`), balance >= BigInt(amount));
    if (reason) refused.set(instructionId, { status: 'REJECTED', reason });
    else {
      payable.push(request);
      balance -= BigInt(amount);
    }
  }
  for (const done of await executeAll(tx, payable)) executed.set(done.instructionId, done.answer);
  return requests.map(
    ({ instructionId }) => refused.get(instructionId) ?? executed.get(instructionId) ?? { status: 'EXPIRED' },
  );
}

const refusalOf = (isOpened: boolean, isFunded: boolean): string | null => {
  if (!isOpened) return 'ACCOUNT_NOT_FOUND';
  return isFunded ? null : 'INSUFFICIENT_FUNDS';
};

interface ExecutedRow {
  readonly instruction_id: string;
  readonly reference: string;
  readonly amount: string;
  readonly executed_at: string;
}

/** The expiry is held against the database's clock in the statement that executes. */
async function executeAll(tx: Tx, requests: readonly TransferRequest[]) {
  const done = await rows<ExecutedRow>(tx, sql.EXECUTE_ALL, [
    requests.map(({ instructionId }) => instructionId),
    requests.map(({ amount }) => amount),
    requests.map(({ bankCode }) => bankCode),
    requests.map(({ accountNumber }) => accountNumber),
    requests.map(({ expiresAt }) => expiresAt),
  ]);
  return done.map(({ instruction_id: instructionId, reference, amount, executed_at: executedAt }) => ({
    instructionId,
    answer: { status: 'EXECUTED', reference, amount, executedAt } as const,
  }));
}

async function rememberAll(
  tx: Tx,
  decided: readonly { readonly request: TransferRequest; readonly digest: string }[],
  answers: readonly TransferAnswer[],
): Promise<void> {
  if (decided.length === 0) return;
  const ids = decided.map(({ request }) => request.instructionId);
  const texts = answers.map(answer => JSON.stringify(answer));
  await rows(tx, sql.REMEMBER_ALL, [ids, decided.map(({ digest }) => digest), texts]);
  await rows(tx, sql.NOTIFY_ALL, [ids, texts]);
}
