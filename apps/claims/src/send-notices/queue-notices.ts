import { type ExecutedOrRefused, rows, type Tx } from '#event-store';
import type { ClaimState } from '../claim/claim.state.js';
import { noticesDue } from './notices-due.js';

/** Only for payees with an address; a payee hears of an event once. */
const QUEUE = `
INSERT INTO notice (claim_id, version, record_id, record_version)
SELECT due.claim_id, due.version, due.record_id, due.record_version
FROM unnest($1::uuid[], $2::int[], $3::uuid[], $4::int[])
  WITH ORDINALITY AS due (claim_id, version, record_id, record_version, ordinal)
JOIN private_record AS record ON record.record_id = due.record_id AND record.version = due.record_version
WHERE record.kind IN ('PayeeRecord', 'MinorPayeeRecord') AND record.data->>'email' IS NOT NULL
ORDER BY ordinal
ON CONFLICT (claim_id, version, record_id) DO NOTHING`;

/** Queues what payees are to hear of, in the transaction of the events themselves. */
export async function queueNotices(
  tx: Tx,
  outcomes: readonly ExecutedOrRefused<ClaimState>[],
): Promise<void> {
  const due = noticesDue(outcomes);
  if (due.length === 0) return;
  await rows(tx, QUEUE, [
    due.map(({ claimId }) => claimId),
    due.map(({ version }) => version),
    due.map(({ recordId }) => recordId),
    due.map(({ recordVersion }) => recordVersion),
  ]);
}
