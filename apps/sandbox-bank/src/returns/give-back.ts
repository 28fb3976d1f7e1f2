import { rows, type Tx } from '#event-store';
import { bookReturns } from '../statement/book.js';
import { RETURN } from '../transfers/transfer.sql.js';

/** Returns what was executed, each once; answers those that came back only now. */
export async function giveBack(tx: Tx, ids: readonly string[], reason: string): Promise<string[]> {
  if (ids.length === 0) return [];
  const given = await rows<{ instruction_id: string }>(tx, RETURN, [ids, reason]);
  const returned = given.map(({ instruction_id }) => instruction_id);
  await bookReturns(tx, returned);
  return returned;
}
