import { cellsOf, DELIMITER, delimiterOf } from './csv-text.js';
import { eachLine, lineOf, type Piece, piecesOf } from './read-file.js';

/** What can be known of a file before it is sent. */
export interface Look {
  readonly header: readonly string[];
  /** Columns that must be there and are not. */
  readonly missing: readonly string[];
  /** The delimiter of the first line, when it is not the one that is asked for. */
  readonly otherDelimiter: string | null;
  /** Lines after the first that are not empty. */
  readonly lines: number;
  readonly first: readonly (readonly string[])[];
  /** The first line that is not UTF-8, or null. */
  readonly notUtf8: number | null;
  /** A workbook or another file that is no text. */
  readonly noText: boolean;
}

const FIRST_ROWS = 5;
const UNREADABLE = '\uFFFD';

/** Reads a file once from end to end and keeps its first rows. */
export async function lookAt(file: Blob, columns: readonly string[]): Promise<Look> {
  const seen = new Seen();
  for await (const piece of piecesOf(file)) {
    seen.add(piece);
    if (seen.noText) break;
  }
  const [first = ''] = seen.rows;
  const delimiter = delimiterOf(first);
  const header = cellsOf(first, delimiter).map(({ value }) => value.toLowerCase());
  return {
    header,
    missing: columns.filter(column => !header.includes(column)),
    otherDelimiter: delimiter === DELIMITER ? null : delimiter,
    lines: seen.lines,
    first: seen.rows.slice(1).map(row => cellsOf(row, delimiter).map(({ value }) => value)),
    notUtf8: seen.notUtf8,
    noText: seen.noText,
  };
}

class Seen {
  readonly rows: string[] = [];
  lines = 0;
  notUtf8: number | null = null;
  noText = false;

  add(piece: Piece): void {
    if (piece.line === 1)
      this.noText = piece.text.slice(0, 4096).includes('\u0000') || piece.text.startsWith('PK');
    eachLine(piece, (number, begin, end) => {
      if (number > 1 && end > begin + (piece.text[begin] === '\r' ? 1 : 0)) this.lines += 1;
      if (this.rows.length <= FIRST_ROWS) this.rows.push(lineOf(piece.text, begin, end));
    });
    this.notUtf8 ??= firstUnreadable(piece);
  }
}

function firstUnreadable({ text, line }: Piece): number | null {
  const at = text.indexOf(UNREADABLE);
  if (at < 0) return null;
  let number = line;
  for (let end = text.indexOf('\n'); end >= 0 && end < at; end = text.indexOf('\n', end + 1)) number += 1;
  return number;
}

/** Whether sending it makes sense; the services say no to the same, but only after it was sent. */
export const canBeSent = ({ missing, noText, otherDelimiter, lines }: Look): boolean =>
  missing.length === 0 && !noText && otherDelimiter === null && lines > 0;
