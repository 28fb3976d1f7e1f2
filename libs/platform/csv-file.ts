import { pipeline, type Readable } from 'node:stream';
import { parse } from 'csv-parse';
import { Refused } from '#event-store';
import { CsvLines, type LineFault, lineFault } from './csv-lines.js';

/** One record of a file: its values by column, or what is wrong with the whole line. Lines count from 1. */
export type CsvRecord<Column extends string> =
  | { readonly line: number; readonly values: Readonly<Record<Column, string>> }
  | { readonly line: number; readonly fault: LineFault };

export interface CsvFile<Column extends string> {
  readonly records: AsyncIterable<CsvRecord<Column>>;
  /** SHA-256 of the whole file: reads what is left of it. */
  readonly digest: () => Promise<string>;
}

export const DELIMITER = ';';

/**
 * Reads an uploaded CSV file as it arrives: UTF-8 with or without BOM, semicolons, the named columns in any order.
 * A bad line is a record with a fault. Throws `Refused` when the file as a whole cannot be read.
 */
export function readCsv<const Column extends string>(
  body: Readable,
  columns: readonly Column[],
): CsvFile<Column> {
  const lines = new CsvLines();
  const parser = parse({
    bom: true,
    delimiter: DELIMITER,
    relax_column_count: true,
    trim: true,
    cast: false,
  });
  // The error reaches the reader through the iteration of the parser.
  pipeline(body, lines, parser, () => undefined);
  const records = recordsOf(parser, columns);
  return { records, digest: () => digestOf(records, lines) };
}

/** Groups what arrives one by one, so that each group can be one transaction. */
export async function* inBatches<Item>(items: AsyncIterable<Item>, size: number): AsyncGenerator<Item[]> {
  let batch: Item[] = [];
  for await (const item of items) {
    batch.push(item);
    if (batch.length < size) continue;
    yield batch;
    batch = [];
  }
  if (batch.length > 0) yield batch;
}

async function digestOf(rest: AsyncIterable<unknown>, lines: CsvLines): Promise<string> {
  for await (const _record of rest);
  return lines.digest();
}

async function* recordsOf<Column extends string>(
  parsed: AsyncIterable<string[]>,
  columns: readonly Column[],
): AsyncGenerator<CsvRecord<Column>> {
  let header: readonly string[] | null = null;
  let line = 0;
  for await (const fields of parsed) {
    line += 1;
    if (!header) header = readHeader(fields, columns);
    else if (fields.some(field => field !== '')) yield recordOf(line, fields, header, columns);
  }
  if (!header) throw new Refused({ code: 'FILE_EMPTY', values: { expected: columns.join(DELIMITER) } });
}

function readHeader(fields: readonly string[], columns: readonly string[]): readonly string[] {
  const expected = columns.join(DELIMITER);
  if (lineFault(fields)) throw new Refused({ code: 'FILE_NOT_TEXT', values: { expected } });
  const names = fields.map(field => field.toLowerCase());
  const missing = columns.filter(column => !names.includes(column));
  if (missing.length === 0) return names;
  const found = otherDelimiter(fields);
  if (found) throw new Refused({ code: 'FILE_WRONG_DELIMITER', values: { expected: DELIMITER, found } });
  throw new Refused({ code: 'FILE_COLUMNS_MISSING', values: { missing: missing.join(', '), expected } });
}

function recordOf<Column extends string>(
  line: number,
  fields: readonly string[],
  header: readonly string[],
  columns: readonly Column[],
): CsvRecord<Column> {
  const fault = lineFault(fields) ?? shapeFault(fields, header);
  if (fault) return { line, fault };
  const values = columns.map(column => [column, fields[header.indexOf(column)] ?? '']);
  return { line, values: Object.fromEntries(values) as Record<Column, string> };
}

function shapeFault(fields: readonly string[], header: readonly string[]): LineFault | null {
  if (fields.length === header.length) return null;
  return otherDelimiter(fields) ? 'LINE_WRONG_DELIMITER' : 'LINE_COLUMN_COUNT';
}

function otherDelimiter(fields: readonly string[]): string | null {
  if (fields.length > 1) return null;
  return [',', '\t', '|'].find(candidate => fields[0]?.includes(candidate)) ?? null;
}
