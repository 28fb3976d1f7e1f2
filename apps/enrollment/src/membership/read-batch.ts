import { readWorker } from './read-worker.js';
import {
  countRejected,
  countWarnings,
  emptyTally,
  type LineFinding,
  type RosterTally,
} from './roster-tally.js';
import type { Worker, WorkerAsWritten } from './worker.js';
import type { ReadUnder } from './worker.rules.js';

/** A line of a roster as it came: its values, or what is wrong with the whole of it. */
export type RosterLine =
  | { readonly line: number; readonly values: WorkerAsWritten }
  | { readonly line: number; readonly fault: string };

export interface ReadBatch {
  readonly readable: readonly { readonly line: number; readonly worker: Worker }[];
  readonly tally: RosterTally;
}

/** What is known of the file so far. The set grows with the file and is never copied. */
export interface FileSoFar {
  readonly niks: Set<string>;
  readonly tally: RosterTally;
}

export const beginningOfFile = (): FileSoFar => ({ niks: new Set(), tally: emptyTally });

/** Reads some lines of a file: the good ones, and the tally with everything that is wrong with the others. */
export function readBatch(
  lines: readonly RosterLine[],
  { niks, tally: before }: FileSoFar,
  under: ReadUnder,
): ReadBatch {
  const readable: { line: number; worker: Worker }[] = [];
  let tally = before;
  for (const line of lines) {
    const read = readLine(line, niks, under);
    if (read.outcome === 'unreadable') {
      tally = countRejected(tally, read.errors);
      continue;
    }
    niks.add(read.worker.nik);
    readable.push({ line: line.line, worker: read.worker });
    tally = countWarnings(tally, line.line, read.warnings);
  }
  return { readable, tally };
}

type ReadLine =
  | { readonly outcome: 'unreadable'; readonly errors: readonly LineFinding[] }
  | Extract<ReturnType<typeof readWorker>, { outcome: 'readable' }>;

function readLine(line: RosterLine, niks: ReadonlySet<string>, under: ReadUnder): ReadLine {
  if ('fault' in line) return unreadable(line.line, [{ column: null, code: line.fault }]);
  const read = readWorker(line.values, under);
  if (read.outcome === 'unreadable') return unreadable(line.line, read.errors);
  if (niks.has(read.worker.nik)) return unreadable(line.line, [{ column: 'nik', code: 'NIK_TWICE_IN_FILE' }]);
  return read;
}

const unreadable = (line: number, findings: readonly Omit<LineFinding, 'line'>[]): ReadLine => ({
  outcome: 'unreadable',
  errors: findings.map(found => ({ line, ...found })),
});
