import type { Databases } from '../../databases.js';

interface Payment {
  readonly payment: string;
  readonly claim: string;
  readonly share: string;
  readonly state: string;
  readonly amount: number;
  /** Of the share, against a debt of its payee. */
  readonly kept: number;
}
interface Claim {
  readonly claim: string;
  readonly stage: string;
  readonly award: number | null;
  readonly paid: number;
}

const PAYMENTS = `
SELECT payment_id AS payment, claim_id AS claim, share_id AS share, state, amount::float8 AS amount, kept::float8 AS kept
FROM payment`;
const CLAIMS = 'SELECT claim_id AS claim, stage, award::float8 AS award, paid::float8 AS paid FROM claim';
const EXECUTED = 'SELECT instruction_id AS payment, amount::float8 AS amount FROM execution';

/** The bank is the judge: it paid each settled share once, exactly the award but for what was kept against debts, and nobody else anything. */
export async function checkMoney(databases: Databases): Promise<string[]> {
  const payments = await databases.rows<Payment>('disbursement', PAYMENTS);
  const claims = await databases.rows<Claim>('claims', CLAIMS);
  const executions = await databases.rows<{ payment: string; amount: number }>('sandbox-bank', EXECUTED);
  const executed = Map.groupBy(executions, ({ payment }) => payment);
  const byClaim = Map.groupBy(payments, ({ claim }) => claim);
  return [
    ...payments.flatMap(payment => faultOfPayment(payment, executed.get(payment.payment)?.length ?? 0)),
    ...claims.flatMap(claim => faultsOfClaim(claim, byClaim.get(claim.claim) ?? [], executed)),
    ...[...executed.keys()]
      .filter(id => !payments.some(({ payment }) => payment === id))
      .map(id => `The bank paid ${id}, which nobody ordered`),
  ];
}

function faultOfPayment({ payment, state, amount }: Payment, times: number): string[] {
  const expected = state === 'Settled' && amount > 0 ? 1 : 0;
  return times === expected ? [] : [`The bank executed ${payment} ${times} times; here it is ${state}`];
}

function faultsOfClaim(
  { claim, stage, award, paid }: Claim,
  payments: readonly Payment[],
  executed: ReadonlyMap<string, readonly { readonly amount: number }[]>,
): string[] {
  const atBank = payments
    .flatMap(({ payment }) => executed.get(payment) ?? [])
    .reduce((total, { amount }) => total + amount, 0);
  const kept = payments
    .filter(({ state }) => state === 'Settled')
    .reduce((total, one) => total + one.kept, 0);
  const due = stage === 'Settled' ? award : 0;
  return atBank + kept === due && paid === due
    ? []
    : [`Claim ${claim} is ${stage}: award ${award}, paid ${paid}, at the bank ${atBank}, kept ${kept}`];
}
