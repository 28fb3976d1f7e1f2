import type { DataSource } from 'typeorm';
import { upcast } from '#contracts';
import { rows } from '#event-store';
import { canonicalJson } from '#kernel';
import { foldClaim } from '../claim/replay.js';
import {
  type InvoiceRow,
  readInvoiceRows,
  rowsOfClaim,
  writeInvoiceRows,
} from '../owe-hospitals/invoice-table.js';

const HOLD_WRITERS = 'LOCK TABLE hospital_invoice IN SHARE ROW EXCLUSIVE MODE';
const EVENTS = `
SELECT stream_id AS stream, type, schema_version AS "schemaVersion", data FROM events
WHERE stream_id IN (SELECT stream_id FROM events WHERE type = 'HospitalInvoiced') ORDER BY stream_id, version`;
const REMOVE = 'DELETE FROM hospital_invoice';

interface EventRow {
  readonly stream: string;
  readonly type: string;
  readonly schemaVersion: number;
  readonly data: unknown;
}

export interface RebuiltInvoices {
  readonly invoices: number;
  readonly invoicesDifferent: number;
}

/** The same for invoices of hospitals: few claims have one, and they are in hand at once. */
export const rebuildInvoices = (database: DataSource, onlyCompare: boolean): Promise<RebuiltInvoices> =>
  database.transaction(async tx => {
    await rows(tx, HOLD_WRITERS);
    const made = byText(madeOf(await rows<EventRow>(tx, EVENTS)));
    const live = byText(await readInvoiceRows(tx));
    const different = [...made.keys(), ...live.keys()].filter(row => made.has(row) !== live.has(row));
    if (!onlyCompare && different.length > 0) {
      await rows(tx, REMOVE);
      await writeInvoiceRows(tx, [...made.values()]);
    }
    return { invoices: made.size, invoicesDifferent: different.length };
  });

const madeOf = (events: readonly EventRow[]): InvoiceRow[] =>
  [...Map.groupBy(events, ({ stream }) => stream)].flatMap(([claimId, ofClaim]) =>
    rowsOfClaim(
      claimId,
      foldClaim(
        ofClaim.map(({ type, schemaVersion, data }) => ({ type, data: upcast(type, schemaVersion, data) })),
      ),
    ),
  );

const byText = (made: readonly InvoiceRow[]): Map<string, InvoiceRow> =>
  new Map(made.map(row => [canonicalJson({ ...row, number: row.number.toUpperCase() }), row]));
