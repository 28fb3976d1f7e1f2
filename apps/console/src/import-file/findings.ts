import type { Bilingual } from '../api/client.js';
import { cellsOf, csvLine } from './csv-text.js';

/** What a service says of a line; it names the column and never repeats the value. */
export interface Finding extends Bilingual {
  readonly line: number;
  readonly column: string | null;
  readonly code: string;
}

export interface BadLine {
  readonly line: number;
  readonly findings: readonly Finding[];
}

/** Findings of a line together, lines in their order; `code` keeps only the lines where it was found. */
export function byLine(findings: readonly Finding[], code = ''): BadLine[] {
  const lines = Map.groupBy(findings, ({ line }) => line);
  return [...lines]
    .map(([line, found]) => ({ line, findings: found }))
    .filter(({ findings: found }) => code === '' || found.some(one => one.code === code))
    .toSorted((left, right) => left.line - right.line);
}

export interface Reason {
  readonly code: string;
  readonly text: Bilingual;
  readonly lines: number;
}

/** Which reasons there are and how many lines have each, the most frequent first. */
export function reasonsOf(findings: readonly Finding[]): Reason[] {
  return [...Map.groupBy(findings, ({ code }) => code)]
    .flatMap(([code, [first, ...more]]) =>
      first ? [{ code, text: first, lines: new Set([first, ...more].map(({ line }) => line)).size }] : [],
    )
    .toSorted((left, right) => right.lines - left.lines);
}

export interface Part {
  readonly text: string;
  readonly bad: boolean;
  readonly column: string | null;
}

/** A line of the file in parts, those that something is wrong with marked. */
export function partsOf(line: string, header: readonly string[], findings: readonly Finding[]): Part[] {
  const bad = new Set(findings.map(({ column }) => column));
  if (bad.has(null)) return [{ text: line, bad: true, column: null }];
  return cellsOf(line).flatMap(({ from, to }, index) => {
    const column = header[index] ?? null;
    const part = { text: line.slice(from, to), bad: bad.has(column), column };
    return to < line.length ? [part, { text: line[to] ?? '', bad: false, column: null }] : [part];
  });
}

interface FileToMend {
  readonly header: readonly string[];
  readonly rows: ReadonlyMap<number, string>;
  readonly bad: readonly BadLine[];
  readonly reason: (finding: Finding) => string;
}

/** A file of the bad lines only, with why in a last column that the services pass over. */
export function fileToMend({ header, rows, bad, reason }: FileToMend): string {
  const columns = header.filter(name => name !== WHY);
  const lines = bad.map(({ line, findings }) => {
    const values = cellsOf(rows.get(line) ?? '').map(({ value }) => value);
    const kept = header.flatMap((name, index) => (name === WHY ? [] : [values[index] ?? '']));
    const surplus = values.slice(header.length);
    return csvLine([...kept, ...surplus, findings.map(reason).join(' ')]);
  });
  return [csvLine([...columns, WHY]), ...lines, ''].join('\r\n');
}

const WHY = 'alasan';
