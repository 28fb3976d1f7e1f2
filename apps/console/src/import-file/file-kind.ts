import type { Finding } from './findings.js';

/** What every import of a file answers, whatever the file holds. */
export interface ImportAnswer {
  readonly rows: number;
  readonly rejected: number;
  readonly errors: readonly Finding[];
  readonly warnings?: readonly Finding[];
}

/** A kind of file that can be sent: where to, and what its columns hold. */
export interface FileKind<Answer extends ImportAnswer> {
  readonly address: '/api/rosters' | '/api/payers/import' | '/api/receipts';
  /** Name of the downloads. */
  readonly name: string;
  /** Column and what it holds, in words. */
  readonly columns: readonly (readonly [column: string, meaning: string])[];
  /** What was counted, in words. */
  readonly counted: (answer: Answer) => readonly (readonly [name: string, value: string])[];
}
