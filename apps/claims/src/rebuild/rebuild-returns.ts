import type { DataSource } from 'typeorm';
import { upcast } from '#contracts';
import { rows } from '#event-store';
import { canonicalJson } from '#kernel';
import { projectReturn, type ReturnRow } from '../return-ledger/project-return.js';
import { readReturnRows, writeReturnRows } from '../return-ledger/return-table.js';
import { RETURN_EVENTS, type ReturnEvent } from '../return-to-work/return.events.js';

const HOLD_WRITERS = 'LOCK TABLE return_to_work IN SHARE ROW EXCLUSIVE MODE';
const EVENTS = `
SELECT stream_id AS stream, type, schema_version AS "schemaVersion", data FROM events
WHERE type = ANY ($1) ORDER BY stream_id, version`;
const LIVE = 'SELECT return_id AS "returnId" FROM return_to_work';
const REMOVE = 'DELETE FROM return_to_work WHERE return_id = ANY ($1::uuid[])';

interface EventRow {
  readonly stream: string;
  readonly type: string;
  readonly schemaVersion: number;
  readonly data: unknown;
}

export interface RebuiltReturns {
  readonly returns: number;
  readonly returnsDifferent: number;
}

/** The same for returns to work, which are few: all of them are in hand at once. */
export const rebuildReturns = (database: DataSource, onlyCompare: boolean): Promise<RebuiltReturns> =>
  database.transaction(async tx => {
    await rows(tx, HOLD_WRITERS);
    const made = madeOf(await rows<EventRow>(tx, EVENTS, [RETURN_EVENTS]));
    const live = (await rows<{ returnId: string }>(tx, LIVE)).map(({ returnId }) => returnId);
    const ids = [...new Set([...made.keys(), ...live])];
    const current = await readReturnRows(tx, ids);
    const different = ids.filter(id => textOf(made.get(id)) !== textOf(current.get(id)));
    if (!onlyCompare && different.length > 0) {
      await rows(tx, REMOVE, [different]);
      await writeReturnRows(
        tx,
        different.flatMap(id => made.get(id) ?? []),
      );
    }
    return { returns: made.size, returnsDifferent: different.length };
  });

function madeOf(events: readonly EventRow[]): Map<string, ReturnRow> {
  const made = new Map<string, ReturnRow>();
  for (const { stream, type, schemaVersion, data } of events) {
    const event = { type, data: upcast(type, schemaVersion, data) } as ReturnEvent;
    made.set(stream, projectReturn(made.get(stream) ?? null, event));
  }
  return made;
}

const textOf = (row: ReturnRow | undefined): string => (row ? canonicalJson(row) : '');
