/** What a file holds, read piece by piece: the page stays free and keeps only what it asks for. */
export interface Piece {
  readonly text: string;
  /** Number of the line that the piece begins in, from 1; a line that the piece before began comes whole in this one. */
  readonly line: number;
}

/** Longer lines are refused by the services; nothing of them is shown but their beginning. */
const LONGEST_LINE = 4096;

/** The text of a file in pieces that end with a line. */
export async function* piecesOf(file: Blob): AsyncGenerator<Piece> {
  let rest = '';
  let line = 1;
  for await (const text of textsOf(file)) {
    const end = text.lastIndexOf('\n') + 1;
    if (end > 0) {
      const whole = rest + text.slice(0, end);
      yield { text: whole, line };
      line += linesIn(whole);
      rest = '';
    }
    rest += text.slice(end);
  }
  if (rest !== '') yield { text: rest, line };
}

async function* textsOf(file: Blob): AsyncGenerator<string> {
  const decoder = new TextDecoder('utf-8');
  const reader = file.stream().getReader();
  for (let read = await reader.read(); !read.done; read = await reader.read())
    yield decoder.decode(read.value, { stream: true });
  yield decoder.decode();
}

/** Each line of a piece, without the end of the line; `each` answers whether to go on. */
export function eachLine(
  { text, line }: Piece,
  each: (line: number, begin: number, end: number) => void,
): void {
  let begin = 0;
  for (let number = line; begin < text.length; number += 1) {
    const end = text.indexOf('\n', begin);
    each(number, begin, end < 0 ? text.length : end);
    begin = end < 0 ? text.length : end + 1;
  }
}

export function linesIn(text: string): number {
  let lines = 0;
  for (let at = text.indexOf('\n'); at >= 0; at = text.indexOf('\n', at + 1)) lines += 1;
  return lines;
}

export const lineOf = (text: string, begin: number, end: number): string =>
  text.slice(begin, Math.min(end, begin + LONGEST_LINE)).replace(/\r$/, '');

/** The lines with these numbers, as they stand in the file. */
export async function pickLines(file: Blob, numbers: ReadonlySet<number>): Promise<Map<number, string>> {
  const picked = new Map<number, string>();
  for await (const piece of piecesOf(file)) {
    eachLine(piece, (number, begin, end) => {
      if (numbers.has(number)) picked.set(number, lineOf(piece.text, begin, end));
    });
    if (picked.size === numbers.size) break;
  }
  return picked;
}

/** The same file has the same digest wherever and however often it is sent. */
export async function digestOf(file: Blob): Promise<string> {
  const digest = await crypto.subtle.digest('SHA-256', await file.arrayBuffer());
  return [...new Uint8Array(digest)].map(byte => byte.toString(16).padStart(2, '0')).join('');
}
