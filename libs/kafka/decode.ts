import { findContract, upcast } from '#contracts';
import { readHeaders, textHeaders } from './cloud-events.js';
import type { ReceivedEvent } from './messages.js';
import { parseJson } from './private-records.js';

/** A message as it lies in a partition, before anyone asked what it means. */
export interface RawMessage {
  readonly offset: string;
  readonly key: Buffer | null;
  readonly value: Buffer | null;
  readonly headers?: Record<string, unknown> | undefined;
}

export type ParkCause = 'malformed' | 'not-understood' | 'conflict' | 'hole' | 'failed' | 'behind';

/** Either an event that can be handled, or why it cannot; what identifies it is kept as far as it could be read. */
export type Decoded =
  | { readonly understood: true; readonly event: ReceivedEvent }
  | {
      readonly understood: false;
      readonly cause: ParkCause;
      readonly error: string;
      readonly stream: string | null;
      readonly version: number | null;
      readonly type: string | null;
      readonly schemaVersion: number | null;
    };

/** Deeper JSON than this is nobody's event: refused before any code walks it. */
const MAX_DEPTH = 32;

/**
 * Reads one message of an event topic. Never throws. With `anyType`, the data of a type or version that this build does
 * not know come as null: for a consumer that keeps bytes and decides nothing.
 */
export function decodeEvent(topic: string, partition: number, raw: RawMessage, anyType = false): Decoded {
  const headers = textHeaders(raw.headers);
  const read = readHeaders(headers);
  if (read.fault !== null) return unreadable('malformed', read.fault, {});
  if (raw.value === null) return unreadable('malformed', 'The message has no value', read);
  if (raw.key?.toString('utf8') !== read.stream)
    return unreadable('malformed', 'The key is not the stream', read);
  const data = readData(read, raw.value, anyType);
  if (data.fault) return unreadable(data.fault.cause, data.fault.error, read);
  return {
    understood: true,
    event: {
      topic,
      partition,
      offset: raw.offset,
      id: read.id,
      stream: read.stream,
      version: read.version,
      type: read.type,
      schemaVersion: read.schemaVersion,
      data: data.data,
      time: read.time,
      actor: headers['ce_actor'] ?? null,
      correlationId: read.correlationId,
      causationId: headers['ce_causationid'] ?? null,
      traceparent: headers['ce_traceparent'] ?? null,
      headers,
      value: raw.value,
    },
  };
}

type ReadData =
  | { readonly fault: null; readonly data: unknown }
  | { readonly fault: { readonly cause: ParkCause; readonly error: string } };

function readData(read: { type: string; schemaVersion: number }, value: Buffer, anyType: boolean): ReadData {
  if (anyType) return { fault: null, data: null };
  const contract = findContract(read.type, read.schemaVersion);
  if (!contract) {
    const error = `This build does not know ${read.type} version ${read.schemaVersion}`;
    return { fault: { cause: 'not-understood', error } };
  }
  const json = parseJson(value);
  if (json === undefined || isDeeperThan(json, MAX_DEPTH)) {
    return { fault: { cause: 'malformed', error: 'The value is not JSON, or is nested too deeply' } };
  }
  const parsed = contract.schema.safeParse(json);
  if (!parsed.success) {
    const where = parsed.error.issues.map(issue => issue.path.join('.')).slice(0, 5);
    return { fault: { cause: 'malformed', error: `The data break their contract at: ${where.join(', ')}` } };
  }
  return { fault: null, data: upcast(read.type, read.schemaVersion, parsed.data) };
}

function isDeeperThan(value: unknown, limit: number): boolean {
  if (typeof value !== 'object' || value === null) return false;
  return limit === 0 || Object.values(value).some(member => isDeeperThan(member, limit - 1));
}

function unreadable(
  cause: ParkCause,
  error: string,
  read: { stream?: string; version?: number; type?: string; schemaVersion?: number },
): Decoded {
  return {
    understood: false,
    cause,
    error,
    stream: read.stream ?? null,
    version: read.version ?? null,
    type: read.type ?? null,
    schemaVersion: read.schemaVersion ?? null,
  };
}
