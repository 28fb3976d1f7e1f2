import type { LogEntry } from '../answers.js';

/** The JSON of an event over many lines; bytes that are none stay as they are. */
export function prettyBody({ encoding, body }: Pick<LogEntry, 'encoding' | 'body'>): string {
  if (encoding !== 'utf8') return body;
  try {
    return JSON.stringify(JSON.parse(body), null, 2);
  } catch {
    return body;
  }
}
