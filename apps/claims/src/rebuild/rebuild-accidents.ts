import type { DataSource } from 'typeorm';
import { upcast } from '#contracts';
import { rows } from '#event-store';
import { canonicalJson } from '#kernel';
import type { Law } from '#statutory';
import { ACCIDENT_EVENTS, type AccidentEvent } from '../accident/accident.events.js';
import { readAccidentRows, writeAccidentRows } from '../accident-ledger/accident-table.js';
import { type AccidentRow, projectAccident } from '../accident-ledger/project-accident.js';

const HOLD_WRITERS = 'LOCK TABLE accident, accident_victim IN SHARE ROW EXCLUSIVE MODE';
const EVENTS = `
SELECT stream_id AS stream, type, schema_version AS "schemaVersion", data FROM events
WHERE type = ANY ($1) ORDER BY stream_id, version`;
const LIVE = 'SELECT accident_id AS "accidentId" FROM accident';
const REMOVE = ['accident_victim', 'accident'].map(
  table => `DELETE FROM ${table} WHERE accident_id = ANY ($1::uuid[])`,
);

interface EventRow {
  readonly stream: string;
  readonly type: string;
  readonly schemaVersion: number;
  readonly data: unknown;
}

export interface RebuiltAccidents {
  readonly accidents: number;
  readonly accidentsDifferent: number;
}

/** The same for the reports of accidents, which are few: all of them are in hand at once. */
export async function rebuildAccidents(
  database: DataSource,
  law: Law,
  onlyCompare: boolean,
): Promise<RebuiltAccidents> {
  return database.transaction(async tx => {
    await rows(tx, HOLD_WRITERS);
    const made = madeOf(await rows<EventRow>(tx, EVENTS, [ACCIDENT_EVENTS]), law);
    const live = (await rows<{ accidentId: string }>(tx, LIVE)).map(({ accidentId }) => accidentId);
    const ids = [...new Set([...made.keys(), ...live])];
    const current = await readAccidentRows(tx, ids);
    const different = ids.filter(id => textOf(made.get(id)) !== textOf(current.get(id)));
    if (!onlyCompare && different.length > 0) {
      for (const statement of REMOVE) await rows(tx, statement, [different]);
      await writeAccidentRows(
        tx,
        different.flatMap(id => made.get(id) ?? []),
      );
    }
    return { accidents: made.size, accidentsDifferent: different.length };
  });
}

function madeOf(events: readonly EventRow[], law: Law): Map<string, AccidentRow> {
  const made = new Map<string, AccidentRow>();
  for (const { stream, type, schemaVersion, data } of events) {
    const event = { type, data: upcast(type, schemaVersion, data) } as AccidentEvent;
    made.set(stream, projectAccident(made.get(stream) ?? null, event, law));
  }
  return made;
}

const textOf = (row: AccidentRow | undefined): string => (row ? canonicalJson(row) : '');
