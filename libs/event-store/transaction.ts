import type { DataSource, EntityManager } from 'typeorm';

/** One open transaction of the service's own database. */
export type Tx = EntityManager;

/** The rows of a statement, whatever its kind: TypeORM answers UPDATE and DELETE with `[rows, count]`. */
export async function rows<Row>(
  database: Tx | DataSource,
  statement: string,
  parameters: readonly unknown[] = [],
): Promise<Row[]> {
  const result: unknown = await database.query(statement, [...parameters]);
  return (isRowsWithCount(result) ? result[0] : result) as Row[];
}

/** How many rows an UPDATE or DELETE without RETURNING touched. */
export async function affected(
  database: Tx | DataSource,
  statement: string,
  parameters: readonly unknown[] = [],
): Promise<number> {
  const result: unknown = await database.query(statement, [...parameters]);
  return isRowsWithCount(result) ? result[1] : 0;
}

function isRowsWithCount(result: unknown): result is [unknown[], number] {
  return (
    Array.isArray(result) && result.length === 2 && Array.isArray(result[0]) && typeof result[1] === 'number'
  );
}
