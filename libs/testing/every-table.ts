import type { DataSource } from 'typeorm';
import { rows } from '#event-store';

export interface TableContent {
  readonly name: string;
  readonly rows: number;
  /** Of all its rows, in whatever order they lie. */
  readonly digest: string | null;
}

const TABLES = "SELECT tablename AS name FROM pg_tables WHERE schemaname = 'public' ORDER BY tablename";

/** Every table of a service with its rows, counted and digested: what must be equal where nothing was written. */
export async function everyTable(database: DataSource): Promise<TableContent[]> {
  const tables = await rows<{ name: string }>(database, TABLES);
  const contents = tables.map(({ name }) =>
    rows<TableContent>(
      database,
      `SELECT '${name}' AS name, count(*)::int AS rows, md5(string_agg(one::text, '' ORDER BY one::text)) AS digest FROM ${name} AS one`,
    ),
  );
  return (await Promise.all(contents)).flat();
}
