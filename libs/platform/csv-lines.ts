import { createHash, type Hash } from 'node:crypto';
import { Transform, type TransformCallback } from 'node:stream';
import { StringDecoder } from 'node:string_decoder';

/** What is wrong with a line as a whole, before any of its values is read. */
export type LineFault =
  | 'LINE_TOO_LONG'
  | 'LINE_NOT_UTF8'
  | 'LINE_CONTROL_CHARACTER'
  | 'LINE_QUOTES'
  | 'LINE_WRONG_DELIMITER'
  | 'LINE_COLUMN_COUNT';

const LONGEST_LINE = 4096;
/** Begins a line that was replaced by its fault; no line of a file can begin so, since control characters are faults. */
const FAULT_MARK = '\u0000';
const WELL_QUOTED = /^(?:[^";]*|"(?:[^"]|"")*")(?:;(?:[^";]*|"(?:[^"]|"")*"))*$/;
// biome-ignore lint/suspicious/noControlCharactersInRegex: finding them is the purpose
const CONTROL = /[\u0000-\u0008\u000B-\u001F\u007F\u202A-\u202E\u2066-\u2069]/;

/**
 * Bytes to lines of text, one record a line: an unclosed quote or an endless line spoils its own line and no other.
 * Keeps at most one line in memory and the SHA-256 of all bytes.
 */
export class CsvLines extends Transform {
  private readonly decoder = new StringDecoder('utf8');
  private readonly hash: Hash = createHash('sha256');
  private pending = '';
  private overlong = false;

  digest(): string {
    return this.hash.copy().digest('hex');
  }

  override _transform(bytes: Buffer, _encoding: BufferEncoding, done: TransformCallback): void {
    this.hash.update(bytes);
    const pieces = (this.pending + this.decoder.write(bytes)).split('\n');
    this.pending = pieces.pop() ?? '';
    this.push(pieces.map(piece => this.line(piece)).join(''));
    if (this.pending.length > LONGEST_LINE) {
      this.overlong = true;
      this.pending = '';
    }
    done();
  }

  override _flush(done: TransformCallback): void {
    const last = this.pending + this.decoder.end();
    if (last !== '' || this.overlong) this.push(this.line(last));
    done();
  }

  private line(text: string): string {
    const fault = this.overlong ? 'LINE_TOO_LONG' : faultOf(withoutReturn(text));
    this.overlong = false;
    return fault ? `${FAULT_MARK}${fault}\n` : `${withoutReturn(text)}\n`;
  }
}

/** The fault that took the place of a line, or `null`. */
export function lineFault(fields: readonly string[]): LineFault | null {
  const [first = ''] = fields;
  return first.startsWith(FAULT_MARK) ? (first.slice(1) as LineFault) : null;
}

const withoutReturn = (text: string): string => (text.endsWith('\r') ? text.slice(0, -1) : text);

function faultOf(text: string): LineFault | null {
  if (text.length > LONGEST_LINE) return 'LINE_TOO_LONG';
  if (text.includes('\uFFFD')) return 'LINE_NOT_UTF8';
  if (CONTROL.test(text)) return 'LINE_CONTROL_CHARACTER';
  return text.includes('"') && !WELL_QUOTED.test(text) ? 'LINE_QUOTES' : null;
}
