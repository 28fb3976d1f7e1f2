import type { EventMetadata } from '#event-store';

/** A row of the events table, as the relay reads it. */
export interface PublishableEvent {
  readonly stream: string;
  readonly version: number;
  readonly type: string;
  readonly schemaVersion: number;
  readonly data: string;
  readonly metadata: EventMetadata;
  readonly recordedAt: string;
}

export interface KafkaMessage {
  readonly key: string;
  readonly value: Buffer | null;
  readonly headers: Record<string, string>;
}

/** CloudEvents 1.0 in binary mode, rebuilt from the row alone: publishing twice gives the same bytes. */
export function toCloudEvent(service: string, event: PublishableEvent): KafkaMessage {
  const { actor, correlationId, causationId, traceparent } = event.metadata;
  return {
    key: event.stream,
    value: Buffer.from(event.data),
    headers: {
      ce_specversion: '1.0',
      ce_id: `${event.stream}/${event.version}`,
      ce_source: `urn:santunan:${service}`,
      ce_type: event.type,
      ce_subject: event.stream,
      ce_time: event.recordedAt,
      ce_dataschema: `urn:santunan:schema:${event.type}:${event.schemaVersion}`,
      'content-type': 'application/json; charset=utf-8',
      ce_correlationid: correlationId,
      ce_streamversion: String(event.version),
      ...(causationId ? { ce_causationid: causationId } : {}),
      ...(traceparent ? { ce_traceparent: traceparent } : {}),
      ...(actor ? { ce_actor: actor } : {}),
    },
  };
}

/** What the headers say; `fault` names the first thing that is wrong with them. */
export type ReadHeaders =
  | { readonly fault: string }
  | {
      readonly fault: null;
      readonly id: string;
      readonly stream: string;
      readonly version: number;
      readonly type: string;
      readonly schemaVersion: number;
      readonly time: string;
      readonly correlationId: string;
    };

const EVENT_ID = /^([0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12})\/([1-9]\d{0,8})$/;
const DATA_SCHEMA = /^urn:santunan:schema:([A-Za-z]{1,100}):([1-9]\d{0,3})$/;

/** Reads the headers of a message that claims to be an event. Never throws. */
export function readHeaders(headers: Readonly<Record<string, string>>): ReadHeaders {
  const [id, stream, version] = matched(EVENT_ID, headers['ce_id']);
  const schema = readSchema(headers);
  if (!id || !stream) return { fault: 'ce_id is not <stream>/<version>' };
  if (!schema) return { fault: 'ce_dataschema does not name the type and version' };
  const fault = unfitHeaders(headers) ?? faultOf(headers, version);
  if (fault) return { fault };
  return {
    fault: null,
    id,
    stream,
    version: Number(version),
    ...schema,
    time: String(headers['ce_time']),
    correlationId: String(headers['ce_correlationid']),
  };
}

/** Headers go on into what an event causes: without a limit one message could stop the relay of the next service. */
const MAX_HEADERS_BYTES = 8 * 1024;
const UNPRINTABLE = /[\p{Cc}\u{FFFD}]/u;
const INSTANT = /^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}:\d{2}(\.\d{1,9})?Z$/;

/** What no header of a message of ours may be: longer than a few lines, or not printable. */
export function unfitHeaders(headers: Readonly<Record<string, string>>): string | null {
  const text = Object.entries(headers).flat().join('');
  if (Buffer.byteLength(text) > MAX_HEADERS_BYTES)
    return `The headers are longer than ${MAX_HEADERS_BYTES} bytes`;
  return UNPRINTABLE.test(text) ? 'A header has unprintable characters' : null;
}

/** The type and version that `ce_dataschema` and `ce_type` agree on. */
export function readSchema(
  headers: Readonly<Record<string, string>>,
): { readonly type: string; readonly schemaVersion: number } | null {
  const [, type, version] = matched(DATA_SCHEMA, headers['ce_dataschema']);
  return type && type === headers['ce_type'] ? { type, schemaVersion: Number(version) } : null;
}

const matched = (pattern: RegExp, text: string | undefined): readonly string[] =>
  pattern.exec(text ?? '') ?? [];

function faultOf(headers: Readonly<Record<string, string>>, version: string | undefined): string | null {
  if (headers['ce_specversion'] !== '1.0') return 'ce_specversion is not 1.0';
  if (headers['ce_streamversion'] !== version) return 'ce_streamversion differs from ce_id';
  if (!headers['ce_correlationid']) return 'ce_correlationid is missing';
  return INSTANT.test(headers['ce_time'] ?? '') ? null : 'ce_time is not an instant';
}

/** The headers as text; kafkajs gives buffers, and lists for a header that comes twice. */
export function textHeaders(headers: Record<string, unknown> | undefined): Record<string, string> {
  const read = Object.entries(headers ?? {}).map(([name, value]): [string, string] => {
    const last: unknown = Array.isArray(value) ? value.at(-1) : value;
    return [name, Buffer.isBuffer(last) ? last.toString('utf8') : String(last ?? '')];
  });
  return Object.fromEntries(read);
}
