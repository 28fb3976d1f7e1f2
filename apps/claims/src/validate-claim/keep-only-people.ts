import { affected, type Tx } from '#event-store';
import type { ReceivedRecord } from '#kafka';

const FORGET = `
DELETE FROM foreign_record USING unnest($1::uuid[], $2::int[]) AS given (id, number)
WHERE record_id = id AND version = number AND kind <> 'PersonRecord'`;

/** Whoever looks at a claim needs the name of the insured, and no more of the register. */
export async function keepOnlyPeople(tx: Tx, records: readonly ReceivedRecord[]): Promise<void> {
  await affected(tx, FORGET, [
    records.map(({ recordId }) => recordId),
    records.map(({ version }) => version),
  ]);
}
