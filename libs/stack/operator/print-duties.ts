import { readAddresses, type SystemAddresses } from '../launcher/addresses.js';
import { StackError } from '../stack-error.js';
import { databaseOf, query, runCommand } from './command.js';
import {
  type BankAccount,
  type CaseOfDuties,
  type Duty,
  dutiesReport,
  type Finding,
  type HeldDuty,
} from './duties.js';

type Where = Pick<SystemAddresses, 'databases' | 'bank' | 'bankApiKey'>;

const CASES = `
SELECT claim_id AS "claimId", receipt_number AS "receiptNumber", stage, award::float8, paid::float8
FROM claim ORDER BY intake_no`;

const DUTIES_HELD = 'SELECT case_id AS "claimId", duty, actor FROM duty ORDER BY case_id, duty, actor';
/** The claims service also tells the holders of a duty from those before them. */
const HOLDERS = 'SELECT case_id AS "claimId", duty, actor, holder FROM duty ORDER BY case_id, duty, holder';

const PAYMENTS =
  'SELECT claim_id AS "claimId", payment_id AS "paymentId", CASE state WHEN \'Settled\' THEN kept ELSE 0 END::float8 AS kept FROM payment ORDER BY ordered_position';

const FINDINGS = `
SELECT data->>'claimId' AS "claimId", data->>'proposedBy' AS "proposedBy", data->>'approvedBy' AS "approvedBy"
FROM events WHERE type = 'PaymentFindingApproved' ORDER BY position`;

type Case = Omit<CaseOfDuties, 'duties' | 'findings' | 'bank' | 'kept'> & { readonly claimId: string };
type DutyRow = Omit<HeldDuty, 'duty'> & { readonly claimId: string; readonly duty: string };
type PaymentRow = { readonly claimId: string; readonly paymentId: string; readonly kept: number };

/** What the claims service calls the duties that it knows. */
const CLAIM_DUTIES: Readonly<Record<string, Duty>> = {
  submitter: 'SUBMITTER',
  adviser: 'MEDICAL_ADVISER',
  verifier: 'VERIFIER',
  approver: 'CLAIM_APPROVER',
  decider: 'APPEAL_DECIDER',
};

/** Every case with who did what on it, told by both services, and what the bank says of each of its payments. */
export async function readDuties(where: Where): Promise<CaseOfDuties[]> {
  const claims = databaseOf(where, 'claims');
  const disbursement = databaseOf(where, 'disbursement');
  const [cases, inClaims, inDisbursement, payments, findings] = await Promise.all([
    query<Case>(claims, CASES),
    query<DutyRow>(claims, HOLDERS),
    query<DutyRow>(disbursement, DUTIES_HELD),
    query<PaymentRow>(disbursement, PAYMENTS),
    query<Finding & { readonly claimId: string }>(disbursement, FINDINGS),
  ]);
  const held = Map.groupBy([...inClaims, ...inDisbursement], ({ claimId }) => claimId);
  const paid = Map.groupBy(payments, ({ claimId }) => claimId);
  const bank = await askBank(
    where,
    payments.map(({ paymentId }) => paymentId),
  );
  return cases.map(({ claimId, ...one }) => ({
    ...one,
    kept: (paid.get(claimId) ?? []).reduce((sum, payment) => sum + payment.kept, 0),
    duties: (held.get(claimId) ?? []).map(dutyOf),
    findings: findings.filter(found => found.claimId === claimId),
    bank: (paid.get(claimId) ?? []).flatMap(({ paymentId }) => bank.get(paymentId) ?? []),
  }));
}

const dutyOf = ({ claimId: _claim, duty, ...held }: DutyRow): HeldDuty => ({
  ...held,
  duty: CLAIM_DUTIES[duty] ?? (duty as Duty),
});

const AT_ONCE = 16;

/** A few questions at a time, so that a large month does not bring the bank down. */
async function askBank(where: Where, paymentIds: readonly string[]): Promise<Map<string, BankAccount>> {
  const answers = new Map<string, BankAccount>();
  for (let from = 0; from < paymentIds.length; from += AT_ONCE) {
    const some = paymentIds.slice(from, from + AT_ONCE);
    const found = await Promise.all(some.map(paymentId => accountOf(where, paymentId)));
    for (const [index, paymentId] of some.entries()) {
      const answer = found[index];
      if (answer) answers.set(paymentId, answer);
    }
  }
  return answers;
}

async function accountOf({ bank, bankApiKey }: Where, paymentId: string): Promise<BankAccount> {
  const response = await fetch(`${bank}/executions/count?instructionId=${paymentId}`, {
    headers: { authorization: `Bearer ${bankApiKey}` },
    signal: AbortSignal.timeout(10_000),
  });
  if (!response.ok) {
    throw new StackError(
      `Bank percobaan menjawab ${response.status}`,
      `The sandbox bank answered ${response.status}`,
    );
  }
  const { executions, amount, amountReturned } = (await response.json()) as {
    executions: number;
    amount: string;
    amountReturned: string;
  };
  return { executions, amount: Number(amount), amountReturned: Number(amountReturned) };
}

/** `npm run print:duties`; ends with 1 when a person held two duties or the money disagrees. */
if (import.meta.main) {
  await runCommand(async () => {
    const { text, sound } = dutiesReport(await readDuties(readAddresses()));
    return { text, exitCode: sound ? 0 : 1 };
  });
}
