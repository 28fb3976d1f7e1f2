import type { DataSource } from 'typeorm';
import { rows } from '#event-store';
import { LOG_COLUMNS, type LogRow } from '../read-log/log-entry.js';
import { citationsOf } from './citations.js';

const OWN = `SELECT ${LOG_COLUMNS} FROM log WHERE stream = $1::uuid OR correlation_id = $1::text ORDER BY log.number`;
const CITED = `SELECT ${LOG_COLUMNS} FROM log WHERE event_id = ANY ($1::text[]) OR stream = ANY ($2::uuid[])`;

/** Of enrolment only the facts count: a chunk cites its roster, an invoice its payer; neither cites further. */
const ROUNDS = 2;

/**
 * Everything that made a claim what it is, in the order of the log: its own events, the payments it caused, and the
 * enrollments, invoices and receipts that it cites as evidence.
 */
export async function readThread(database: DataSource, claimId: string): Promise<LogRow[]> {
  const own = await rows<LogRow>(database, OWN, [claimId]);
  const thread = new Map(own.map(row => [row.number, row]));
  let latest = own;
  for (let round = 0; round < ROUNDS && latest.length > 0; round += 1) {
    const citations = latest.map(row => citationsOf(row.body.toString('utf8')));
    const found = await rows<LogRow>(database, CITED, [
      citations.flatMap(({ events }) => events),
      citations.flatMap(({ streams }) => streams),
    ]);
    latest = found.filter(row => !thread.has(row.number));
    for (const row of latest) thread.set(row.number, row);
  }
  return [...thread.values()].sort((left, right) => Number(left.number) - Number(right.number));
}
