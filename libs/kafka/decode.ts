import { findContract, upcast } from '#contracts';
import { readHeaders, textHeaders } from './cloud-events.js';
import type { ReceivedEvent } from './messages.js';
import { readJson } from './read-json.js';

/** A message as it lies in a partition, before anyone asked what it means. */
export interface RawMessage {
  readonly offset: string;
  readonly key: Buffer | null;
  readonly value: Buffer | null;
  readonly headers?: Record<string, unknown> | undefined;
}

export type ParkCause = 'malformed' | 'not-understood' | 'conflict' | 'hole' | 'failed' | 'behind';

/** Either an event that can be handled, or why it cannot; what identifies it is kept as far as it could be read. */
export type Decoded = { readonly understood: true; readonly event: ReceivedEvent } | Unreadable;

/** Why a message cannot be handled, with what could be read of what it is about. */
export interface Unreadable {
  readonly understood: false;
  readonly cause: ParkCause;
  readonly error: string;
  readonly stream: string | null;
  readonly version: number | null;
  readonly type: string | null;
  readonly schemaVersion: number | null;
}

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

interface TypeAndVersion {
  readonly type: string;
  readonly schemaVersion: number;
}

type ReadData =
  | { readonly fault: null; readonly data: unknown }
  | { readonly fault: { readonly cause: ParkCause; readonly error: string } };

function readData({ type, schemaVersion }: TypeAndVersion, value: Buffer, anyType: boolean): ReadData {
  if (anyType) return { fault: null, data: null };
  const contract = findContract(type, schemaVersion);
  if (!contract) {
    const error = `This build does not know ${type} version ${schemaVersion}`;
    return { fault: { cause: 'not-understood', error } };
  }
  const read = readJson(value);
  if (read.fault !== null) return { fault: { cause: 'malformed', error: read.fault } };
  const parsed = contract.schema.safeParse(read.json);
  if (!parsed.success) return { fault: { cause: 'malformed', error: breachOf(parsed.error) } };
  return { fault: null, data: upcast(type, schemaVersion, parsed.data) };
}

/** Names the members at the top only: further down, names can come from the message, and with them a person's data. */
export function breachOf({ issues }: { issues: readonly { path: readonly PropertyKey[] }[] }): string {
  const members = new Set(issues.map(({ path }) => String(path[0] ?? 'its members')));
  return `The data break their contract at: ${[...members].slice(0, 5).join(', ')}`;
}

/** With what could be read; the rest is unknown. */
export function unreadable(
  cause: ParkCause,
  error: string,
  read: { stream?: string; version?: number; type?: string; schemaVersion?: number },
): Unreadable {
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
