import type { BehaviourKind } from '../../apps/sandbox-bank/src/behaviours/kinds.js';
import type { Databases } from '../databases.js';
import { type LedgerEvidence, readLedger } from './ledger.js';
import type { Reconciled } from './reconciled.js';
import type { StatementLine } from './statement-lines.js';

export interface PaymentRow {
  readonly paymentId: string;
  readonly claimId: string;
  readonly shareId: string;
  readonly state: string;
  readonly amount: number;
  /** Of its share, against a debt of the payee, by this attempt and those before it. */
  readonly kept: number;
  readonly reference: string | null;
}

export interface ExecutionRow {
  readonly paymentId: string;
  readonly amount: number;
  readonly reference: string;
  readonly executedAt: number;
  readonly returnedAt: number | null;
}

export interface ClaimRow {
  readonly claimId: string;
  readonly stage: string;
  readonly award: number;
  readonly paid: number;
}

/** What was found after a run: on our side, at the bank, and what the bank was up to. */
export interface Evidence {
  readonly payments: readonly PaymentRow[];
  readonly claims: readonly ClaimRow[];
  readonly executions: readonly ExecutionRow[];
  readonly lines: readonly StatementLine[];
  readonly met: ReadonlyMap<string, BehaviourKind>;
  readonly exceptions: readonly {
    readonly paymentId: string;
    readonly code: string;
    readonly isOpen: boolean;
  }[];
  readonly ledger: LedgerEvidence;
  readonly reconciled: Reconciled;
}

const PAYMENTS = `
SELECT payment_id AS "paymentId", claim_id AS "claimId", share_id AS "shareId", state, amount::float8 AS amount,
  kept::float8 AS kept, bank_reference AS reference FROM payment`;
const CLAIMS = `
SELECT claim_id AS "claimId", stage, award::float8 AS award, paid::float8 AS paid FROM claim WHERE claim_id = ANY ($1::uuid[])`;
const EXECUTIONS = `
SELECT instruction_id AS "paymentId", amount::float8 AS amount, reference,
  extract(epoch FROM executed_at)::float8 * 1000 AS "executedAt",
  extract(epoch FROM returned_at)::float8 * 1000 AS "returnedAt"
FROM execution LEFT JOIN return_transfer USING (instruction_id)`;
const LINES = `
SELECT side, reference, instruction_id AS "instructionId", amount::float8 AS amount FROM statement_line ORDER BY seq`;
const MET = 'SELECT instruction_id AS "paymentId", kind FROM met_behaviour';
const EXCEPTIONS = 'SELECT payment_id AS "paymentId", code, ended_at IS NULL AS "isOpen" FROM bank_exception';

export async function collectEvidence(databases: Databases, reconciled: Reconciled): Promise<Evidence> {
  const payments = await databases.rows<PaymentRow>('disbursement', PAYMENTS);
  const claimIds = [...new Set(payments.map(({ claimId }) => claimId))];
  const met = await databases.rows<{ paymentId: string; kind: BehaviourKind }>('sandbox-bank', MET);
  return {
    payments,
    claims: await databases.rows<ClaimRow>('claims', CLAIMS, [claimIds]),
    executions: await databases.rows<ExecutionRow>('sandbox-bank', EXECUTIONS),
    lines: await databases.rows<StatementLine>('sandbox-bank', LINES),
    met: new Map(met.map(({ paymentId, kind }) => [paymentId, kind])),
    exceptions: await databases.rows('disbursement', EXCEPTIONS),
    ledger: await readLedger(databases),
    reconciled,
  };
}
