import { setTimeout as sleep } from 'node:timers/promises';
import type pg from 'pg';
import type { Databases } from '../../databases.js';

/** What one service writes in a run: its events, and the read models whose rows come with what it consumes. */
export interface WrittenByService {
  readonly service: string;
  /** What it writes of its own: its log, which sets the pace, and the read models written with it. */
  readonly own: readonly string[];
  /** Read models of what it hears. */
  readonly ofHeardEvents: readonly string[];
  readonly publishes: readonly string[];
  readonly consumes: readonly string[];
}

export const SERVICES: readonly WrittenByService[] = [
  {
    service: 'claims',
    own: ['events', 'private_record', 'claim', 'duty'],
    ofHeardEvents: ['payout_hand'],
    publishes: ['claims.events', 'claims.private'],
    consumes: ['disbursement.events'],
  },
  {
    service: 'disbursement',
    own: ['events', 'bank_request', 'payout', 'journal', 'entry'],
    ofHeardEvents: ['foreign_record', 'award', 'payment', 'duty'],
    publishes: ['disbursement.events'],
    consumes: ['claims.events', 'claims.private'],
  },
  {
    service: 'audit',
    own: [],
    ofHeardEvents: ['log', 'case_number'],
    publishes: [],
    consumes: ['claims.events', 'disbursement.events'],
  },
  {
    service: 'sandbox-bank',
    own: ['instruction', 'execution', 'notice'],
    ofHeardEvents: [],
    publishes: [],
    consumes: [],
  },
];

/** Rows of a table as texts, column by column, and the statement that writes a batch of them by `unnest`. */
export interface Rows {
  readonly table: string;
  readonly statement: string;
  readonly values: readonly (readonly (string | null)[])[];
  /** How often a row is written: more often than there are rows where events change what others made. */
  readonly writes: number;
}

interface Column {
  readonly name: string;
  readonly type: string;
  readonly isKey: boolean;
  readonly isNumbered: boolean;
}

const COLUMNS = `
SELECT attname AS name, format_type(atttypid, atttypmod) AS type, attidentity <> '' AS "isNumbered",
  attnum = ANY (COALESCE((SELECT indkey::int2[] FROM pg_index WHERE indrelid = attrelid AND indisprimary), '{}')) AS "isKey"
FROM pg_attribute WHERE attrelid = $1::regclass AND attnum > 0 AND NOT attisdropped ORDER BY attnum`;

const WRITES = `
SELECT relname AS table, (n_tup_ins + n_tup_upd)::float8 AS writes FROM pg_stat_user_tables WHERE schemaname = 'public'`;
/** Each connection adds to the server's statistics ten seconds after its last work at the latest. */
const STATISTICS_MS = 11_000;

/** How often a row of each table was written so far. */
export async function writesOf(databases: Databases, service: string): Promise<ReadonlyMap<string, number>> {
  const found = await databases.rows<{ table: string; writes: number }>(service, WRITES);
  return new Map(found.map(({ table, writes }) => [table, writes]));
}

export const statisticsAreUpToDate = (): Promise<void> => sleep(STATISTICS_MS);

/** The same tables with the same indexes, empty, in a schema of their own. */
export async function emptyTwins(client: pg.Client, tables: readonly string[]): Promise<void> {
  await client.query('DROP SCHEMA IF EXISTS floor CASCADE');
  await client.query('CREATE SCHEMA floor');
  for (const table of tables)
    await client.query(`CREATE TABLE floor.${table} (LIKE public.${table} INCLUDING ALL)`);
}

/** The rows of a table that belong to the run, as they lie there; each once where it is not said how often they were written. */
export async function rowsOf(
  client: pg.Client,
  table: string,
  where: string,
  writes?: number,
): Promise<Rows> {
  const columns = (await client.query<Column>(COLUMNS, [`public.${table}`])).rows;
  const texts = columns.map(({ name, type }) =>
    type === 'bytea' ? `encode(${name}, 'hex')` : `${name}::text`,
  );
  const found = await client.query<(string | null)[]>({
    text: `SELECT ${texts.join(', ')} FROM public.${table} WHERE ${where}`,
    rowMode: 'array',
  });
  const values = found.rows;
  const written = values.length === 0 ? 0 : Math.max(values.length, writes ?? 0);
  return { table, statement: insertInto(table, columns, written > values.length), values, writes: written };
}

function insertInto(table: string, columns: readonly Column[], isWrittenAgain: boolean): string {
  const given = columns.map(({ name }) => name).join(', ');
  const cast = columns.map(({ name, type }) =>
    type === 'bytea' ? `decode(${name}, 'hex')` : `${name}::${type}`,
  );
  const arrays = columns.map((_column, index) => `$${index + 1}::text[]`);
  return `INSERT INTO floor.${table} (${given}) OVERRIDING SYSTEM VALUE
SELECT ${cast.join(', ')} FROM unnest(${arrays.join(', ')}) AS given (${given})
${isWrittenAgain ? orUpdate(columns) : ''}`;
}

function orUpdate(columns: readonly Column[]): string {
  const keys = columns.filter(({ isKey }) => isKey).map(({ name }) => name);
  const others = columns.filter(({ isKey, isNumbered }) => !isKey && !isNumbered);
  return `ON CONFLICT (${keys.join(', ')}) DO UPDATE SET ${others.map(({ name }) => `${name} = excluded.${name}`).join(', ')}`;
}

/** Writes a part of the rows in batches of 500, from the first one again after the last. */
export async function writeRows(client: pg.Client, rows: Rows, from: number, to: number): Promise<void> {
  const { values, table, statement } = rows;
  const most = Math.min(500, values.length);
  for (let start = from; start < to; start += most) {
    const length = Math.min(most, to - start);
    const batch = Array.from({ length }, (_, index) => values[(start + index) % values.length] ?? []);
    const columns = values[0]?.map((_value, column) => batch.map(row => row[column] ?? null)) ?? [];
    await client.query({ name: `floor-${table}`, text: statement, values: columns });
  }
}
