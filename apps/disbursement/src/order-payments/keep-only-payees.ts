import type { Tx } from '#event-store';
import type { ReceivedRecord } from '#kafka';

const FORGET = `
DELETE FROM foreign_record USING unnest($1::uuid[], $2::int[]) AS given (id, number)
WHERE record_id = id AND version = number AND kind NOT IN ('PayeeRecord', 'MinorPayeeRecord', 'ScholarRecord')`;

/** A payment needs an account, not a diagnosis: what else comes on the topic is not kept. */
export async function keepOnlyPayees(tx: Tx, records: readonly ReceivedRecord[]): Promise<void> {
  await tx.query(FORGET, [records.map(record => record.recordId), records.map(record => record.version)]);
}
