import { BUILT_IN_TABLES } from './built-in.js';
import { type Law, lawOfFiles } from './law.js';
import type { TableFiles } from './read-tables.js';
import { FaultyTables, type TableFault } from './table-faults.js';

type JsonRow = Readonly<Record<string, unknown>>;

/** A table as its file holds it. */
export interface TableFile {
  readonly title: unknown;
  readonly rows: readonly JsonRow[];
}

/** The built-in tables with some files replaced, as a law. Throws `FaultyTables`. For specs only. */
export function lawWith(changes: TableFiles): Law {
  return lawOfFiles({ ...BUILT_IN_TABLES, ...changes });
}

/** The content of a built-in file. */
export function builtIn(file: string): TableFile {
  return BUILT_IN_TABLES[file] as TableFile;
}

/** A built-in file with some fields of one row replaced; rows count from 1. A field that is `undefined` is left out. */
export function withRow(file: string, number: number, fields: JsonRow): TableFile {
  const { title, rows } = builtIn(file);
  const changed = rows.map((row, index) => (index + 1 === number ? { ...row, ...fields } : row));
  return JSON.parse(JSON.stringify({ title, rows: changed })) as TableFile;
}

/** A built-in file with one row left out, and with rows added at its end. */
export function withRows(
  file: string,
  { without, and = [] }: { readonly without?: number; readonly and?: readonly JsonRow[] },
): TableFile {
  const { title, rows } = builtIn(file);
  return { title, rows: [...rows.filter((_row, index) => index + 1 !== without), ...and] };
}

/** All that is wrong with the built-in tables after these changes; nothing where they are sound. */
export function faultsWith(changes: TableFiles): readonly TableFault[] {
  try {
    lawWith(changes);
    return [];
  } catch (error) {
    if (error instanceof FaultyTables) return error.faults;
    throw error;
  }
}
