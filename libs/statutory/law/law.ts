import { canonicalJson, sha256 } from '#kernel';
import { daysOfChange, isInForce, periodOf } from './periods.js';
import { type ReadTables, readTables, type TableFiles } from './read-tables.js';
import { type LawTables, TABLE_NAMES } from './table-shapes.js';

/** The law as one institution applies it: its tables, and the digest that names them. */
export interface Law extends ReadTables {
  /** SHA-256 over the canonical JSON of all files: an answer under the same digest is the same answer. */
  readonly digest: string;
  /** What it was made of: the same files make the same law again. */
  readonly files: TableFiles;
  /** The rows in force on a day; remembered by period, as all days between two changes have the same. */
  rowsOn(date: Temporal.PlainDate): LawTables;
}

/** Makes a law of its files. Throws `FaultyTables` with everything that is wrong with them. */
export function lawOfFiles(files: TableFiles): Law {
  const read = readTables(files);
  const changes = daysOfChange(TABLE_NAMES.flatMap(name => [...read.tables[name]]));
  const periods: LawTables[] = [];
  return {
    ...read,
    digest: sha256(canonicalJson(files)),
    files,
    rowsOn: date => {
      const period = periodOf(changes, date);
      periods[period] ??= rowsInForce(read.tables, date);
      return periods[period];
    },
  };
}

function rowsInForce(tables: LawTables, date: Temporal.PlainDate): LawTables {
  const found = TABLE_NAMES.map(name => [name, tables[name].filter(row => isInForce(row, date))]);
  return Object.fromEntries(found) as LawTables;
}
