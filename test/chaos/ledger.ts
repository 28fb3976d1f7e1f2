import type { Databases } from '../databases.js';
import { checkLedger } from '../faults/check/ledger.js';
import type { Out } from './executions.js';

/** What the ledger of the service says after a run. */
export interface LedgerEvidence {
  /** In rupiah: by how much debits are not credits, journal by journal. */
  readonly outOfBalance: number;
  /** What it has out at the bank for each share. */
  readonly paid: readonly { readonly shareId: string; readonly amount: number }[];
  /** Where it is not what the events, the payments and the awards make it. */
  readonly faults: readonly string[];
}

/** Each journal by itself: two that are wrong do not make up for each other. */
const OUT_OF_BALANCE = `
SELECT COALESCE(sum(abs(difference)), 0)::float8 AS amount
FROM (SELECT sum(CASE side WHEN 'DEBIT' THEN amount ELSE -amount END) AS difference FROM entry GROUP BY position) AS journal`;
const PAID = `
SELECT share_id AS "shareId", sum(CASE side WHEN 'CREDIT' THEN amount ELSE -amount END)::float8 AS amount
FROM entry WHERE account = 'BANK' GROUP BY share_id`;

export async function readLedger(databases: Databases): Promise<LedgerEvidence> {
  const [outOfBalance] = await databases.rows<{ amount: number }>('disbursement', OUT_OF_BALANCE);
  return {
    outOfBalance: outOfBalance?.amount ?? 0,
    paid: await databases.rows('disbursement', PAID),
    faults: await checkLedger(databases),
  };
}

/** In rupiah: by how much debits are not credits, and what is held for paid is not what the bank has out, share by share. */
export function ledgerImbalance(
  { outOfBalance, paid }: LedgerEvidence,
  out: ReadonlyMap<string, Out>,
): number {
  const byLedger = new Map(paid.map(({ shareId, amount }) => [shareId, amount]));
  const shares = [...new Set([...byLedger.keys(), ...out.keys()])];
  return shares.reduce(
    (sum, share) => sum + Math.abs((byLedger.get(share) ?? 0) - (out.get(share)?.amount ?? 0)),
    outOfBalance,
  );
}
