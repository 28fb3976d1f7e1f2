import { rows, type Tx } from '#event-store';

const REPORTS = 7002;
const VICTIMS = `
SELECT pg_advisory_xact_lock(key) FROM (
  SELECT DISTINCT hashtextextended(person_id, ${REPORTS}) AS key FROM unnest($1::text[]) AS given (person_id)
  ORDER BY key
) AS ordered`;

/** Two reports of one victim cannot see each other before they are committed, so the second waits for the first. */
export async function oneReportAtATime(tx: Tx, personIds: readonly string[]): Promise<void> {
  await rows(tx, VICTIMS, [personIds]);
}
