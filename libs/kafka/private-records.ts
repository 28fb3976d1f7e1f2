import { z } from 'zod';
import { findRecordContract } from '#contracts';
import type { KafkaMessage } from './cloud-events.js';

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

const KEY = /^([0-9a-f-]{36})\/([1-9]\d{0,8})$/;
const envelope = z.strictObject({ salt: z.string(), commitment: z.string(), data: z.unknown() });

export type DecodedRecord =
  | { readonly fault: string; readonly understood: boolean }
  | {
      readonly fault: null;
      readonly recordId: string;
      readonly version: number;
      readonly kind: string;
      readonly data: unknown;
      readonly salt: string;
      readonly commitment: string;
    };

/** Reads a message of a private topic. Never throws. */
export function decodeRecord(
  key: string,
  headers: Readonly<Record<string, string>>,
  value: Buffer | null,
): DecodedRecord {
  const identity = KEY.exec(key);
  if (!identity) return { fault: 'The key is not <record>/<version>', understood: true };
  const [, recordId = '', version = ''] = identity;
  const kind = headers['ce_type'] ?? '';
  if (value === null) {
    return { fault: null, recordId, version: Number(version), kind, data: null, salt: '', commitment: '' };
  }
  const contract = findRecordContract(kind);
  if (!contract) return { fault: `Unknown kind of record ${kind.slice(0, 60)}`, understood: false };
  const read = envelope.safeParse(parseJson(value));
  const data = contract.schema.safeParse(read.data?.data);
  if (!read.success || !data.success) return { fault: 'The record breaks its contract', understood: true };
  const { salt, commitment } = read.data;
  return { fault: null, recordId, version: Number(version), kind, data: data.data, salt, commitment };
}

/** JSON, or undefined when it is none. */
export function parseJson(value: Buffer): unknown {
  try {
    return JSON.parse(value.toString('utf8'));
  } catch {
    return undefined;
  }
}
