import { rows, type Tx } from '#event-store';
import type { Behaviour } from '../behaviours/kinds.js';
import type { TransferAnswer } from '../transfers/transfer.request.js';
import { RETURNED_OF } from '../transfers/transfer.sql.js';
import { DO_LATER, NOTIFY } from './notice.sql.js';

/** A transfer that was decided: what the bank did, and what it said that it did. */
export interface Outcome {
  readonly instructionId: string;
  readonly done: TransferAnswer;
  readonly said: TransferAnswer;
  readonly behaviour: Behaviour | null;
}

interface Notice {
  readonly instructionId: string;
  readonly answer: TransferAnswer;
  readonly isSignedWrongly?: boolean;
}

const RETURNED_AFTER_MS = 3 * 86_400_000;

/** The notices of what was decided, and what is still to come of it. */
export async function tellOutcomes(tx: Tx, outcomes: readonly Outcome[]): Promise<void> {
  const returned = await returnedOf(tx, ofKind(outcomes, 'RETURN'));
  await notify(
    tx,
    outcomes.flatMap(outcome =>
      noticesOf(outcome, returned).map(answer => ({
        instructionId: outcome.instructionId,
        answer,
        isSignedWrongly: outcome.behaviour?.kind === 'WRONG_SIGNATURE',
      })),
    ),
  );
  await doLater(tx, outcomes);
}

export async function notify(tx: Tx, notices: readonly Notice[]): Promise<void> {
  if (notices.length === 0) return;
  await rows(tx, NOTIFY, [
    notices.map(({ instructionId }) => instructionId),
    notices.map(({ answer }) => JSON.stringify(answer)),
    notices.map(({ isSignedWrongly = false }) => isSignedWrongly),
  ]);
}

/** What an inquiry would say of each that came back. */
export async function returnedOf(tx: Tx, ids: readonly string[]): Promise<Map<string, TransferAnswer>> {
  if (ids.length === 0) return new Map();
  const found = await rows<{ id: string; answer: TransferAnswer }>(tx, RETURNED_OF, [ids]);
  return new Map(found.map(({ id, answer }) => [id, answer]));
}

function noticesOf(
  { instructionId, done, said, behaviour }: Outcome,
  returned: ReadonlyMap<string, TransferAnswer>,
): TransferAnswer[] {
  switch (behaviour?.kind) {
    case 'ANSWER_TWICE':
      return [said, said];
    case 'CONTRADICT':
      return [said, { status: 'REJECTED', reason: 'ACCOUNT_CLOSED' }];
    case 'RETURN': {
      const back = returned.get(instructionId);
      return back ? [said, back] : [said];
    }
    case 'LATE_NOTICE':
      return [];
    case 'REORDERED_NOTICES':
      return done === said ? [said] : [done, said];
    case 'WRONG_AMOUNT_NOTICE':
      return [withOtherAmount(said)];
    default:
      return [said];
  }
}

const withOtherAmount = (said: TransferAnswer): TransferAnswer =>
  said.status === 'EXECUTED' ? { ...said, amount: String(BigInt(said.amount) + 1n) } : said;

async function doLater(tx: Tx, outcomes: readonly Outcome[]): Promise<void> {
  const late = outcomes.filter(({ behaviour }) => behaviour?.kind === 'LATE_NOTICE');
  const returning = outcomes.filter(
    ({ behaviour, done }) => behaviour?.kind === 'RETURN_AFTER_DAYS' && done.status === 'EXECUTED',
  );
  if (late.length + returning.length === 0) return;
  await rows(tx, DO_LATER, [
    [...late, ...returning].map(({ instructionId }) => instructionId),
    [...late.map(() => 'NOTICE'), ...returning.map(() => 'RETURN')],
    [...late.map(({ said }) => JSON.stringify(said)), ...returning.map(() => null)],
    [...late.map(({ behaviour }) => behaviour?.delay_ms ?? 0), ...returning.map(() => RETURNED_AFTER_MS)],
  ]);
}

const ofKind = (outcomes: readonly Outcome[], kind: Behaviour['kind']): string[] =>
  outcomes.filter(({ behaviour }) => behaviour?.kind === kind).map(({ instructionId }) => instructionId);
