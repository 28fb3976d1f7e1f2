import { rows, type StoredEvent, type Tx } from '#event-store';
import type { ReturnEvent } from '../return-to-work/return.events.js';
import { projectReturn, type ReturnRow } from './project-return.js';

type Database = Parameters<typeof rows>[0];

/** As `ReturnRow`. */
export const RETURN_FIELDS = `return_id AS "returnId", claim_id AS "claimId", person_id AS "personId", version,
  waits_for AS "waitsFor", to_char(since AT TIME ZONE 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.MS"Z"') AS since, state`;

const READ = `SELECT ${RETURN_FIELDS} FROM return_to_work WHERE return_id = ANY ($1::uuid[])`;
const OF_CLAIM = `SELECT ${RETURN_FIELDS} FROM return_to_work WHERE claim_id = $1 ORDER BY return_id`;

const WRITE = `
INSERT INTO return_to_work (return_id, claim_id, person_id, version, waits_for, since, state)
SELECT "returnId", "claimId", "personId", version, "waitsFor", since, state
FROM json_to_recordset($1) AS given ("returnId" uuid, "claimId" uuid, "personId" uuid, version int, "waitsFor" text,
  since timestamptz, state json)
ON CONFLICT (return_id) DO UPDATE SET version = excluded.version, waits_for = excluded.waits_for,
  since = excluded.since, state = excluded.state`;

/** Brings the rows of returns up to date with events of theirs, in the events' transaction. */
export async function updateReturnRows(tx: Tx, events: readonly StoredEvent[]): Promise<void> {
  if (events.length === 0) return;
  const current = await readReturnRows(tx, [...new Set(events.map(({ stream }) => stream))]);
  for (const event of events) {
    const row = current.get(event.stream) ?? null;
    current.set(event.stream, projectReturn(row, event as unknown as ReturnEvent));
  }
  await writeReturnRows(tx, [...current.values()]);
}

export async function writeReturnRows(tx: Tx, made: readonly ReturnRow[]): Promise<void> {
  await rows(tx, WRITE, [JSON.stringify(made)]);
}

export async function readReturnRows(
  database: Database,
  returnIds: readonly string[],
): Promise<Map<string, ReturnRow>> {
  const found = await rows<ReturnRow>(database, READ, [returnIds]);
  return new Map(found.map(row => [row.returnId, row]));
}

/** The oldest first; at most one of them is open. */
export const returnsOfClaim = (database: Database, claimId: string): Promise<ReturnRow[]> =>
  rows<ReturnRow>(database, OF_CLAIM, [claimId]);
