import type { AccountCorrected } from '#contracts';
import { rows, type Tx } from '#event-store';
import type { ReceivedEvent } from '#kafka';
import type { Order } from '../payment/payment.events.js';

const KEEP = `
INSERT INTO corrected_account (record_id, record_version, record_commitment, claim_id, payee_id, evidence, confirmed_at)
SELECT * FROM unnest($1::uuid[], $2::int[], $3::text[], $4::uuid[], $5::uuid[], $6::text[], $7::timestamptz[])
ON CONFLICT (record_id, record_version) DO NOTHING`;

/** A version is never taken back: whatever comes in which order, the highest one that was confirmed is paid. */
const LATER = `
SELECT payment.payment_id AS "paymentId", payment.claim_id AS "claimId", latest.*
FROM payment CROSS JOIN LATERAL (
  SELECT json_build_object('recordId', record_id, 'version', record_version, 'commitment', record_commitment) AS record, evidence
  FROM corrected_account AS corrected
  WHERE corrected.record_id = payment.record_id AND corrected.record_version > payment.record_version
  ORDER BY record_version DESC LIMIT 1
) AS latest
WHERE payment.claim_id = ANY ($1::uuid[]) AND payment.state = ANY ($2::text[]) ORDER BY payment.payment_id`;

const LATEST = `
SELECT record_id AS "recordId", record_version AS version, record_commitment AS commitment FROM corrected_account
WHERE record_id = $1 AND record_version > $2 ORDER BY record_version DESC LIMIT 1`;

/** A payment that names an older version of its payee's record than was confirmed since. */
export interface OutdatedPayment {
  readonly paymentId: string;
  readonly claimId: string;
  readonly record: Order['record'];
  readonly evidence: string;
}

export const isAccountCorrected = ({ type }: Pick<ReceivedEvent, 'type'>): boolean =>
  type === ('AccountCorrected' satisfies AccountCorrected['type']);

/** Keeps what the claims service confirmed; the same again changes nothing. */
export async function keepCorrectedAccounts(tx: Tx, events: readonly ReceivedEvent[]): Promise<void> {
  const told = events.filter(isAccountCorrected).map(({ id, data }) => ({
    ...(data as AccountCorrected['data']),
    evidence: id,
  }));
  if (told.length === 0) return;
  await rows(tx, KEEP, [
    told.map(({ record }) => record.recordId),
    told.map(({ record }) => record.version),
    told.map(({ record }) => record.commitment),
    told.map(({ claimId }) => claimId),
    told.map(({ payeeId }) => payeeId),
    told.map(({ evidence }) => evidence),
    told.map(({ confirmedAt }) => confirmedAt),
  ]);
}

/** Those of the cases' payments in a state whose account was corrected since. */
export const outdatedPayments = (
  tx: Tx,
  claimIds: readonly string[],
  states: readonly string[],
): Promise<OutdatedPayment[]> => rows<OutdatedPayment>(tx, LATER, [claimIds, states]);

/** What the next attempt is paid to: the last confirmed version, or what the attempt before it named. */
export async function recordToPay(tx: Tx, named: Order['record']): Promise<Order['record']> {
  const [latest] = await rows<Order['record']>(tx, LATEST, [named.recordId, named.version]);
  return latest ?? named;
}
