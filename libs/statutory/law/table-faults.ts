import type { BilingualText } from './terms.js';

/** What is wrong with a table, where, and how it is mended. */
export interface TableFault extends BilingualText {
  readonly file: string;
  /** The row, counted from 1; `null` where the file as a whole is meant. */
  readonly row: number | null;
}

/** The tables cannot be used. Holds every fault that was found, not only the first. */
export class FaultyTables extends Error {
  constructor(readonly faults: readonly TableFault[]) {
    super(faults.map(inWords).join('\n'));
    this.name = 'FaultyTables';
  }
}

function inWords({ file, row, id, en }: TableFault): string {
  return `${row === null ? file : `${file}, baris/row ${row}`}: ${id} · ${en}`;
}
