import type { Tx } from '#event-store';
import { proveLedger } from '../../../apps/disbursement/src/keep-ledger/prove-ledger.js';
import type { Databases } from '../../databases.js';

/** The ledger is balanced, and is what the events and the payments say, within the awards. */
export async function checkLedger(databases: Databases): Promise<string[]> {
  const query = (statement: string, parameters: unknown[]) =>
    databases.rows('disbursement', statement, parameters);
  const { balance, eventsThatDiffer, sharesThatDiffer, paidBeyondTheAward } = await proveLedger({
    query,
  } as unknown as Tx);
  const { debit, credit, balanced } = balance;
  return [
    ...(balanced ? [] : [`The ledger has ${debit} on its debit side and ${credit} on its credit side`]),
    ...eventsThatDiffer.map(event => `The journal is not what its event makes: ${event}`),
    ...sharesThatDiffer.map(share => `The ledger is not what the payments say: ${share}`),
    ...paidBeyondTheAward.map(claim => `The ledger has more paid than was awarded: ${claim}`),
  ];
}
