import type { HeirsDisputed, HeirsDisputeSettled } from '#contracts';
import { Refused, rows, type Tx } from '#event-store';
import { applied, type Outcome, type ReceivedEvent } from '#kafka';
import type { PaymentRow } from '../show-payments/payment.project.js';
import { noCaseInDisputeIsPaid } from './hold.rules.js';

/** What was said last of a case holds; an older word comes again after a replay and changes nothing. */
const KEEP = `
INSERT INTO disputed_case (claim_id, version, open)
SELECT DISTINCT ON (claim_id) claim_id, version, open
FROM unnest($1::uuid[], $2::int[], $3::boolean[]) AS given (claim_id, version, open)
ORDER BY claim_id, version DESC
ON CONFLICT (claim_id) DO UPDATE SET version = excluded.version, open = excluded.open
WHERE excluded.version > disputed_case.version`;

const OPEN = 'SELECT claim_id AS "claimId" FROM disputed_case WHERE open AND claim_id = ANY ($1::uuid[])';

/** For what is sent: a payment of a case in dispute stays where it is. */
export const NOT_IN_DISPUTE =
  'NOT EXISTS (SELECT FROM disputed_case WHERE claim_id = payment.claim_id AND open)';

/** Keeps which cases are in dispute. Asked under their locks: a payout that is being prepared or approved comes before or after. */
export async function keepDisputes(
  tx: Tx,
  events: readonly ReceivedEvent[],
): Promise<ReadonlyMap<string, Outcome>> {
  const told = events.flatMap(event => disputeTold(event) ?? []);
  if (told.length === 0) return new Map();
  await rows(tx, KEEP, [
    told.map(({ claimId }) => claimId),
    told.map(({ version }) => version),
    told.map(({ open }) => open),
  ]);
  return new Map(told.map(({ id }) => [id, applied]));
}

function disputeTold({ id, version, ...event }: ReceivedEvent) {
  const { type, data } = event as unknown as HeirsDisputed | HeirsDisputeSettled;
  if (type !== 'HeirsDisputed' && type !== 'HeirsDisputeSettled') return null;
  return { id, version, claimId: data.claimId, open: type === 'HeirsDisputed' };
}

/** Those of the cases whose heirs are in dispute. */
export async function casesInDispute(tx: Tx, claimIds: readonly string[]): Promise<ReadonlySet<string>> {
  const found = await rows<{ claimId: string }>(tx, OPEN, [claimIds]);
  return new Set(found.map(({ claimId }) => claimId));
}

/** Throws where a payment is of a case in dispute; asked under the locks of the cases. */
export async function refuseDisputed(
  tx: Tx,
  payments: readonly Pick<PaymentRow, 'claim_id' | 'receipt_number'>[],
): Promise<void> {
  const disputed = await casesInDispute(
    tx,
    payments.map(({ claim_id }) => claim_id),
  );
  const refusal = noCaseInDisputeIsPaid(payments, disputed);
  if (refusal) throw new Refused(refusal);
}
