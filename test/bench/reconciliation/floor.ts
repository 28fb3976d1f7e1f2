import type pg from 'pg';
import { emptyTwins, type Rows, rowsOf, writeRows } from '../floor/tables.js';
import { tokenise } from '../floor/tokens.js';

const LINES = ['statement_line', 'line_match'];
const OF_THE_FILE = ['bank_file', 'statement'];
const BATCH = 500;

/** The seconds that it takes to read a statement and to write the rows that came of it, line by line with its match. */
export async function secondsOfFloor(owner: pg.Client, path: string): Promise<number> {
  const tables = [...LINES, ...OF_THE_FILE];
  const rows: Rows[] = [];
  for (const table of tables) rows.push(await rowsOf(owner, table, 'true'));
  await emptyTwins(owner, tables);
  const began = performance.now();
  await Promise.all([tokenise(path), writeInOneTransaction(owner, rows)]);
  return (performance.now() - began) / 1000;
}

async function writeInOneTransaction(owner: pg.Client, rows: readonly Rows[]): Promise<void> {
  const most = Math.max(...rows.map(({ writes }) => writes));
  await owner.query('BEGIN');
  for (let from = 0; from < most; from += BATCH)
    for (const part of rows) await writeRows(owner, part, from, Math.min(from + BATCH, part.writes));
  await owner.query('COMMIT');
}
