import type { DataSource } from 'typeorm';
import { rows } from '#event-store';
import { giveBack } from '../returns/give-back.js';
import type { TransferAnswer } from '../transfers/transfer.request.js';
import { LOCK_FUNDS } from '../transfers/transfer.sql.js';
import { ANY_DUE, TAKE_DUE } from './notice.sql.js';
import { notify, returnedOf } from './tell.js';

const AT_ONCE = 1_000;

interface Due {
  readonly instructionId: string;
  readonly kind: 'NOTICE' | 'RETURN';
  readonly answer: TransferAnswer;
}

/** Done before the bank is asked anything, so that what should have happened by its clock has happened. */
export async function doWhatIsDue(bank: DataSource): Promise<void> {
  while (await isAnyDue(bank)) await bank.transaction(tx => doDue(tx));
}

async function isAnyDue(bank: DataSource): Promise<boolean> {
  const [found] = await rows<{ isDue: boolean }>(bank, ANY_DUE);
  return found?.isDue === true;
}

/** Under the lock of the funds: who reads notices by their numbers must not miss one that is committed late. */
async function doDue(tx: DataSource['manager']): Promise<void> {
  await tx.query(LOCK_FUNDS);
  const due = await rows<Due>(tx, TAKE_DUE, [AT_ONCE]);
  const returning = due.filter(({ kind }) => kind === 'RETURN').map(({ instructionId }) => instructionId);
  const given = await giveBack(tx, returning, 'ACCOUNT_CLOSED');
  const returned = await returnedOf(tx, given);
  await notify(tx, [
    ...due.filter(({ kind }) => kind === 'NOTICE'),
    ...[...returned].map(([instructionId, answer]) => ({ instructionId, answer })),
  ]);
}
