import { rows, type StoredEvent, type Tx } from '#event-store';
import type { Law } from '#statutory';
import type { AccidentEvent } from '../accident/accident.events.js';
import { type AccidentRow, projectAccident } from './project-accident.js';

const INSTANT = `'YYYY-MM-DD"T"HH24:MI:SS.MS"Z"'`;

/** As `AccidentRow`, of a table named `accident`. */
export const ACCIDENT_FIELDS = `
  accident.accident_id AS "accidentId", version, report_number AS "reportNumber", happened_on::text AS "happenedOn",
  happened_time AS "happenedTime", region_code AS "regionCode", category,
  to_char(reported_at AT TIME ZONE 'UTC', ${INSTANT}) AS "reportedAt", suspected, conclude_by::text AS "concludeBy",
  conclusion, concluded_by AS "concludedBy", to_char(concluded_at AT TIME ZONE 'UTC', ${INSTANT}) AS "concludedAt",
  concluded_in AS "concludedIn", (SELECT json_agg(json_build_object('personId', person_id, 'claimId', claim_id) ORDER BY place)
    FROM accident_victim AS victim WHERE victim.accident_id = accident.accident_id) AS victims`;

const READ = `SELECT ${ACCIDENT_FIELDS} FROM accident WHERE accident_id = ANY ($1::uuid[])`;

const WRITE = `
INSERT INTO accident (accident_id, version, report_number, happened_on, happened_time, region_code, category,
  reported_at, suspected, conclude_by, conclusion, concluded_by, concluded_at, concluded_in)
SELECT "accidentId", version, "reportNumber", "happenedOn", "happenedTime", "regionCode", category,
  "reportedAt", suspected, "concludeBy", conclusion, "concludedBy", "concludedAt", "concludedIn"
FROM json_to_recordset($1) AS given ("accidentId" uuid, version int, "reportNumber" text, "happenedOn" date,
  "happenedTime" text, "regionCode" text, category text, "reportedAt" timestamptz, suspected boolean, "concludeBy" date,
  conclusion text, "concludedBy" text, "concludedAt" timestamptz, "concludedIn" text)
ON CONFLICT (accident_id) DO UPDATE SET version = excluded.version, conclusion = excluded.conclusion,
  concluded_by = excluded.concluded_by, concluded_at = excluded.concluded_at, concluded_in = excluded.concluded_in`;

const WRITE_VICTIMS = `
INSERT INTO accident_victim (accident_id, person_id, happened_on, place, claim_id)
SELECT "accidentId", "personId", "happenedOn", place, "claimId"
FROM json_to_recordset($1) AS given ("accidentId" uuid, "happenedOn" date, "personId" uuid, place int, "claimId" uuid)
ON CONFLICT (accident_id, person_id) DO UPDATE SET claim_id = excluded.claim_id`;

/** Brings the rows of accidents up to date with events of theirs, in the events' transaction. */
export async function updateAccidentRows(tx: Tx, law: Law, events: readonly StoredEvent[]): Promise<void> {
  if (events.length === 0) return;
  const current = await readAccidentRows(tx, [...new Set(events.map(({ stream }) => stream))]);
  for (const event of events) {
    const row = current.get(event.stream) ?? null;
    current.set(event.stream, projectAccident(row, event as unknown as AccidentEvent, law));
  }
  await writeAccidentRows(tx, [...current.values()]);
}

export async function writeAccidentRows(tx: Tx, made: readonly AccidentRow[]): Promise<void> {
  await rows(tx, WRITE, [JSON.stringify(made)]);
  await rows(tx, WRITE_VICTIMS, [JSON.stringify(made.flatMap(victimsOf))]);
}

const victimsOf = ({ accidentId, happenedOn, victims }: AccidentRow) =>
  victims.map((victim, place) => ({ accidentId, happenedOn, place, ...victim }));

export async function readAccidentRows(
  database: Parameters<typeof rows>[0],
  accidentIds: readonly string[],
): Promise<Map<string, AccidentRow>> {
  const found = await rows<AccidentRow>(database, READ, [accidentIds]);
  return new Map(found.map(row => [row.accidentId, row]));
}
