import { rows, type Tx } from '#event-store';
import { canonicalJson, sha256 } from '#kernel';
import type { BehaviourKind } from '../behaviours/behaviours.js';
import { BALANCE } from '../statement/statement.sql.js';
import type { TransferAnswer, TransferRequest } from './transfer.request.js';
import * as sql from './transfer.sql.js';

export type Processed =
  | { readonly outcome: 'answered'; readonly answer: TransferAnswer }
  | { readonly outcome: 'other-body' };

/** Executes at most once per instruction id: a repeated request gets the answer of the first. */
export async function executeTransfer(
  tx: Tx,
  request: TransferRequest,
  behaviour: BehaviourKind | null,
): Promise<Processed> {
  const digest = sha256(canonicalJson(request));
  // One transfer at a time: the funds are checked and taken under this lock, and a repeated id waits for its first.
  await tx.query(sql.LOCK_FUNDS);
  const [known] = await rows<{ body_digest: string; answer: TransferAnswer }>(tx, sql.KNOWN, [
    request.instructionId,
  ]);
  if (known) {
    const same = known.body_digest === digest;
    return same ? { outcome: 'answered', answer: known.answer } : { outcome: 'other-body' };
  }
  const answer = await decideTransfer(tx, request, behaviour);
  await tx.query(sql.REMEMBER, [request.instructionId, digest, JSON.stringify(answer)]);
  await sendNotices(tx, request, answer, behaviour);
  return { outcome: 'answered', answer };
}

async function decideTransfer(
  tx: Tx,
  request: TransferRequest,
  behaviour: BehaviourKind | null,
): Promise<TransferAnswer> {
  if (behaviour === 'REJECT') return { status: 'REJECTED', reason: 'ACCOUNT_CLOSED' };
  const [account] = await rows(tx, sql.ACCOUNT, [request.bankCode, request.accountNumber]);
  if (!account) return { status: 'REJECTED', reason: 'ACCOUNT_NOT_FOUND' };
  const [funds] = await rows<{ balance: string }>(tx, BALANCE);
  if (BigInt(funds?.balance ?? 0) < BigInt(request.amount)) {
    return { status: 'REJECTED', reason: 'INSUFFICIENT_FUNDS' };
  }
  return await execute(tx, request, behaviour);
}

/** The expiry is held against the database's clock in the statement that executes. */
async function execute(
  tx: Tx,
  request: TransferRequest,
  behaviour: BehaviourKind | null,
): Promise<TransferAnswer> {
  const { instructionId, amount, bankCode, accountNumber, expiresAt } = request;
  const [done] = await rows<{ reference: string; executed_at: string }>(tx, sql.EXECUTE, [
    instructionId,
    amount,
    bankCode,
    accountNumber,
    expiresAt,
  ]);
  if (!done) return { status: 'EXPIRED' };
  if (behaviour === 'RETURN') await tx.query(sql.RETURN, [instructionId, 'ACCOUNT_CLOSED']);
  const { reference, executed_at: executedAt } = done;
  return behaviour === 'ACCEPT_FIRST'
    ? { status: 'ACCEPTED', reference }
    : { status: 'EXECUTED', reference, amount, executedAt };
}

async function sendNotices(
  tx: Tx,
  { instructionId }: TransferRequest,
  answer: TransferAnswer,
  behaviour: BehaviourKind | null,
): Promise<void> {
  const [returned] =
    behaviour === 'RETURN' ? await rows<TransferAnswer>(tx, sql.RETURNED, [instructionId]) : [];
  const notices: TransferAnswer[] = [
    answer,
    ...(behaviour === 'ANSWER_TWICE' ? [answer] : []),
    ...(behaviour === 'CONTRADICT' ? [{ status: 'REJECTED', reason: 'ACCOUNT_CLOSED' } as const] : []),
    ...(returned ? [returned] : []),
  ];
  for (const notice of notices) await tx.query(sql.NOTIFY, [instructionId, JSON.stringify(notice)]);
}
