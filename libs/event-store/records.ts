import type { DataSource } from 'typeorm';
import { findRecordContract } from '#contracts';
import { commitmentTo, newSalt } from '#kernel';
import { rows, type Tx } from './transaction.js';

/** A version of a personal record that this service takes in. */
export interface NewRecord {
  readonly recordId: string;
  readonly version: number;
  readonly kind: string;
  readonly data: unknown;
}

/** What an event carries in place of the record. */
export interface RecordRef {
  readonly recordId: string;
  readonly version: number;
  readonly commitment: string;
}

const WRITE = `
WITH incoming AS (
  SELECT * FROM unnest($1::uuid[], $2::int[], $3::text[], $4::smallint[], $5::text[], $6::text[], $7::text[], $8::text[])
    WITH ORDINALITY AS given (record_id, version, kind, schema_version, data, salt, commitment, topic, ordinal)
), written AS (
  INSERT INTO private_record (record_id, version, kind, schema_version, data, salt, commitment)
  SELECT record_id, version, kind, schema_version, data::json, salt, commitment FROM incoming ORDER BY ordinal
  RETURNING id, record_id, version
)
INSERT INTO outbox (topic, key, source, source_id)
SELECT incoming.topic, record_id || '/' || version, 'record', written.id
FROM written JOIN incoming USING (record_id, version) ORDER BY written.id`;

/** A record with its own salt and the commitment to both, ready to be kept. */
export type PreparedRecord = ReturnType<typeof prepareRecord>;

/** Salts records and commits to them, before anybody knows whether they will be kept. Throws `ZodError` when one breaks its contract. */
export const prepareRecords = (records: readonly NewRecord[]): PreparedRecord[] => records.map(prepareRecord);

/** What events carry in place of a record. */
export const refOf = ({ recordId, version, commitment }: PreparedRecord): RecordRef => ({
  recordId,
  version,
  commitment,
});

/**
 * Keeps personal records beside the events and queues them for the service's private topic. Each version gets its own
 * salt. Answers what the events may carry. Throws `ZodError` when a record breaks its contract.
 */
export async function writeRecords(tx: Tx, records: readonly NewRecord[]): Promise<RecordRef[]> {
  const prepared = prepareRecords(records);
  await keepRecords(tx, prepared);
  return prepared.map(refOf);
}

/** The same for records that were prepared before. */
export async function keepRecords(tx: Tx, prepared: readonly PreparedRecord[]): Promise<void> {
  if (prepared.length === 0) return;
  await rows(tx, WRITE, [
    prepared.map(record => record.recordId),
    prepared.map(record => record.version),
    prepared.map(record => record.kind),
    prepared.map(record => record.schemaVersion),
    prepared.map(record => JSON.stringify(record.data)),
    prepared.map(record => record.salt),
    prepared.map(record => record.commitment),
    prepared.map(record => record.topic),
  ]);
}

/** The content of records by `<record>/<version>`: the service's own and those it was given; erased ones are absent. */
export async function readRecords(
  database: Tx | DataSource,
  refs: readonly Pick<RecordRef, 'recordId' | 'version'>[],
): Promise<Map<string, unknown>> {
  const found = await rows<{ key: string; data: unknown }>(database, READ, [
    refs.map(ref => ref.recordId),
    refs.map(ref => ref.version),
  ]);
  return new Map(found.map(({ key, data }) => [key, data]));
}

const READ = `
WITH wanted AS (SELECT * FROM unnest($1::uuid[], $2::int[]) AS given (record_id, version))
SELECT record_id || '/' || version AS key, data FROM private_record JOIN wanted USING (record_id, version)
UNION ALL
SELECT record_id || '/' || version AS key, data FROM foreign_record JOIN wanted USING (record_id, version)`;

function prepareRecord(record: NewRecord) {
  const contract = findRecordContract(record.kind);
  if (!contract)
    throw new Error(`${record.kind} is not a kind of personal record: add its schema to libs/contracts`);
  const data = contract.schema.parse(record.data);
  const salt = newSalt();
  const commitment = commitmentTo(data, salt);
  return { ...record, data, salt, commitment, schemaVersion: contract.version, topic: contract.topic };
}
