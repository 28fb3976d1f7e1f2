import { readFileSync } from 'node:fs';
import { type BilingualText, findContract } from '#contracts';

/** An event as the audit log serves it. */
export interface LogEntry {
  readonly number: number;
  readonly eventId: string;
  readonly topic: string;
  readonly headers: Readonly<Record<string, string>>;
  readonly encoding: 'utf8' | 'base64';
  readonly body: string;
}

/** The same with its body read. */
export interface ThreadEvent {
  readonly number: number;
  readonly id: string;
  readonly stream: string;
  readonly version: number;
  readonly service: string;
  readonly type: string;
  readonly schemaVersion: number;
  readonly time: string;
  readonly actor: string | null;
  readonly causationId: string | null;
  readonly data: Readonly<Record<string, unknown>>;
}

/** Reads the bytes of one log entry. A body that is no JSON object is read as empty, and found out by comparison. */
export function threadEvent({ number, eventId, headers, encoding, body }: LogEntry): ThreadEvent {
  const [stream = '', version = ''] = eventId.split('/');
  return {
    number,
    id: eventId,
    stream,
    version: Number(version),
    service: (headers['ce_source'] ?? '').replace('urn:santunan:', ''),
    type: headers['ce_type'] ?? '',
    schemaVersion: Number((headers['ce_dataschema'] ?? '').split(':').at(-1)),
    time: headers['ce_time'] ?? '',
    actor: headers['ce_actor'] ?? null,
    causationId: headers['ce_causationid'] ?? null,
    data: readBody(Buffer.from(body, encoding)),
  };
}

/** What an event says; one that the published language does not know is called by its type. */
export const meaningOf = ({ type, schemaVersion }: ThreadEvent): BilingualText =>
  findContract(type, schemaVersion)?.meaning ?? { id: type, en: type };

/** Log entries from an exported copy, one JSON object a line. */
export function readLogCopy(file: string): LogEntry[] {
  return readFileSync(file, 'utf8')
    .split('\n')
    .filter(line => line.trim() !== '')
    .map(line => JSON.parse(line) as LogEntry);
}

function readBody(bytes: Buffer): Record<string, unknown> {
  try {
    const value: unknown = JSON.parse(bytes.toString('utf8'));
    return typeof value === 'object' && value !== null ? (value as Record<string, unknown>) : {};
  } catch {
    return {};
  }
}
