import type pg from 'pg';

/** What one service writes in a run: its events, and the read models whose rows come with what it consumes. */
export interface WrittenByService {
  readonly service: string;
  /** Read models of what it decides itself, written with its events. */
  readonly ofOwnEvents: readonly string[];
  /** Read models of what it hears. */
  readonly ofHeardEvents: readonly string[];
  readonly publishes: readonly string[];
  readonly consumes: readonly string[];
}

export const SERVICES: readonly WrittenByService[] = [
  {
    service: 'claims',
    ofOwnEvents: ['private_record', 'claim', 'duty'],
    ofHeardEvents: [],
    publishes: ['claims.events', 'claims.private'],
    consumes: ['disbursement.events'],
  },
  {
    service: 'disbursement',
    ofOwnEvents: ['bank_request', 'payout'],
    ofHeardEvents: ['foreign_record', 'award', 'payment', 'duty'],
    publishes: ['disbursement.events'],
    consumes: ['claims.events', 'claims.private'],
  },
  {
    service: 'audit',
    ofOwnEvents: [],
    ofHeardEvents: ['log', 'case_number'],
    publishes: [],
    consumes: ['claims.events', 'disbursement.events'],
  },
];

/** Rows of a table as texts, column by column, and the statement that writes a batch of them by `unnest`. */
export interface Rows {
  readonly table: string;
  readonly statement: string;
  readonly values: readonly (readonly (string | null)[])[];
}

interface Column {
  readonly name: string;
  readonly type: string;
}

const COLUMNS = `
SELECT attname AS name, format_type(atttypid, atttypmod) AS type FROM pg_attribute
WHERE attrelid = $1::regclass AND attnum > 0 AND NOT attisdropped ORDER BY attnum`;

/** The same tables with the same indexes, empty, in a schema of their own. */
export async function emptyTwins(client: pg.Client, tables: readonly string[]): Promise<void> {
  await client.query('DROP SCHEMA IF EXISTS floor CASCADE');
  await client.query('CREATE SCHEMA floor');
  for (const table of tables)
    await client.query(`CREATE TABLE floor.${table} (LIKE public.${table} INCLUDING ALL)`);
}

/** The rows of a table that belong to the run, as they lie there. */
export async function rowsOf(client: pg.Client, table: string, where: string): Promise<Rows> {
  const columns = (await client.query<Column>(COLUMNS, [`public.${table}`])).rows;
  const texts = columns.map(({ name, type }) =>
    type === 'bytea' ? `encode(${name}, 'hex')` : `${name}::text`,
  );
  const found = await client.query<(string | null)[]>({
    text: `SELECT ${texts.join(', ')} FROM public.${table} WHERE ${where}`,
    rowMode: 'array',
  });
  return { table, statement: insertInto(table, columns), values: found.rows };
}

export function insertInto(table: string, columns: readonly Column[]): string {
  const given = columns.map(({ name }) => name).join(', ');
  const cast = columns.map(({ name, type }) =>
    type === 'bytea' ? `decode(${name}, 'hex')` : `${name}::${type}`,
  );
  const arrays = columns.map((_column, index) => `$${index + 1}::text[]`);
  return `INSERT INTO floor.${table} (${given}) OVERRIDING SYSTEM VALUE
SELECT ${cast.join(', ')} FROM unnest(${arrays.join(', ')}) AS given (${given})`;
}

/** Writes a part of the rows in batches of 500. */
export async function writeRows(client: pg.Client, rows: Rows, from: number, to: number): Promise<void> {
  for (let start = from; start < to; start += 500) {
    const batch = rows.values.slice(start, Math.min(start + 500, to));
    const columns = rows.values[0]?.map((_value, column) => batch.map(row => row[column] ?? null)) ?? [];
    await client.query({ name: `floor-${rows.table}`, text: rows.statement, values: columns });
  }
}
