import { z } from 'zod';
import { findRecordContract } from '#contracts';
import { type KafkaMessage, readSchema, textHeaders, unfitHeaders } from './cloud-events.js';
import { breachOf, type ParkCause, type RawMessage, type Unreadable, unreadable } from './decode.js';
import { readJson } from './read-json.js';

export interface PublishableRecord {
  readonly recordId: string;
  readonly version: number;
  readonly kind: string;
  readonly schemaVersion: number;
  readonly data: string;
  readonly salt: string;
  readonly commitment: string;
}

/** The message of one record version: keyed so that compaction keeps every version until its tombstone. */
export function toRecordMessage(service: string, record: PublishableRecord): KafkaMessage {
  const { recordId, version, kind, schemaVersion, data, salt, commitment } = record;
  return {
    key: `${recordId}/${version}`,
    value: Buffer.from(
      `{"salt":${JSON.stringify(salt)},"commitment":${JSON.stringify(commitment)},"data":${data}}`,
    ),
    headers: {
      ce_specversion: '1.0',
      ce_id: `${recordId}/${version}`,
      ce_source: `urn:santunan:${service}`,
      ce_type: kind,
      ce_dataschema: `urn:santunan:schema:${kind}:${schemaVersion}`,
      'content-type': 'application/json; charset=utf-8',
    },
  };
}

const KEY = /^([0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12})\/([1-9]\d{0,8})$/;
const envelope = z.strictObject({ salt: z.string(), commitment: z.string(), data: z.unknown() });

/** Records travel on these topics alone; what goes wrong there is told without a word of the content. */
export const isPrivate = (topic: string): boolean => topic.endsWith('.private');

export type DecodedRecord = { readonly understood: true; readonly record: UnderstoodRecord } | Unreadable;

export interface UnderstoodRecord {
  readonly recordId: string;
  readonly version: number;
  readonly kind: string;
  readonly schemaVersion: number;
  readonly data: unknown;
  readonly salt: string;
  readonly commitment: string;
}

/** Reads a message of a private topic; one without a value is a tombstone if it says what it erases. Never throws. */
export function decodeRecord({ key, headers, value }: RawMessage): DecodedRecord {
  const texts = textHeaders(headers);
  const [id, recordId = '', digits] = KEY.exec(key?.toString('utf8') ?? '') ?? [];
  if (!id) return unreadable('malformed', 'The key is not <record>/<version>', {});
  const identity = { stream: recordId, version: Number(digits) };
  const schema = readSchema(texts);
  if (!schema) return unreadable('malformed', 'ce_dataschema does not name the kind and version', identity);
  const about = { ...identity, ...schema };
  const fault = unfitHeaders(texts) ?? envelopeFault(texts, id);
  if (fault) return unreadable('malformed', fault, about);
  const read = value === null ? TOMBSTONE : readRecord(about, value);
  if (!read.content) return unreadable(read.cause, read.error, about);
  const { type: kind, schemaVersion, version } = about;
  return { understood: true, record: { recordId, version, kind, schemaVersion, ...read.content } };
}

function envelopeFault(headers: Readonly<Record<string, string>>, id: string): string | null {
  if (headers['ce_specversion'] !== '1.0') return 'ce_specversion is not 1.0';
  return headers['ce_id'] === id ? null : 'ce_id differs from the key';
}

type ReadRecord =
  | { readonly content: Pick<UnderstoodRecord, 'data' | 'salt' | 'commitment'> }
  | { readonly content: null; readonly cause: ParkCause; readonly error: string };

const TOMBSTONE: ReadRecord = { content: { data: null, salt: '', commitment: '' } };
const malformed = (error: string): ReadRecord => ({ content: null, cause: 'malformed', error });

function readRecord(
  { type, schemaVersion }: { type: string; schemaVersion: number },
  value: Buffer,
): ReadRecord {
  const contract = findRecordContract(type, schemaVersion);
  if (!contract) {
    const error = `This build does not know ${type} version ${schemaVersion}`;
    return { content: null, cause: 'not-understood', error };
  }
  const read = readJson(value);
  if (read.fault !== null) return malformed(read.fault);
  const parsed = envelope.safeParse(read.json);
  if (!parsed.success) return malformed(breachOf(parsed.error));
  const data = contract.schema.safeParse(parsed.data.data);
  return data.success ? { content: { ...parsed.data, data: data.data } } : malformed(breachOf(data.error));
}
