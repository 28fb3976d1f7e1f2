import type { QueryRunner } from 'typeorm';
import type { PublishableEvent } from './cloud-events.js';
import type { PublishableRecord } from './private-records.js';

/** A parked message as it is shown to operators on `<topic>.parked`. */
export interface PublishableParked {
  readonly key: Buffer | null;
  readonly headers: Record<string, string>;
  readonly body: Buffer | null;
  readonly consumer: string;
  readonly topic: string;
  readonly partition: number;
  readonly offset: string;
  readonly cause: string;
  readonly error: string;
}

type Source =
  | { readonly source: 'event'; readonly event: PublishableEvent }
  | { readonly source: 'record'; readonly record: PublishableRecord }
  | { readonly source: 'parked'; readonly parked: PublishableParked };

/** One row of the outbox with what it points to. */
export type OutboxEntry = { readonly seq: string; readonly topic: string } & Source;

// `queued.seq`: a bare `seq` would be the text that is selected, and "10" comes before "9". A chunk of a thousand members
// is as large as hundreds of other events, so that rows alone would not bound what is in memory; the size is the stored
// one, which is read without unpacking the event, and by its number: a join would be planned as a scan of all events.
const QUEUED = `
SELECT seq::text, topic, source, source_id::text FROM (
  SELECT oldest.*, row_number() OVER (ORDER BY seq) AS number, sum(
    CASE WHEN source = 'event' THEN (SELECT pg_column_size(data) FROM events WHERE position = source_id) END
  ) OVER (ORDER BY seq) AS bytes
  FROM (SELECT * FROM outbox ORDER BY seq LIMIT $1) AS oldest
) AS queued
WHERE number = 1 OR bytes IS NULL OR bytes <= $2 ORDER BY queued.seq`;

export interface OutboxBatch {
  readonly rows: number;
  /** Bytes of stored events; one event larger than that goes alone. */
  readonly bytes: number;
}

const EVENTS = `
SELECT position::text AS source_id, stream_id AS stream, version, type, schema_version AS "schemaVersion",
  data::text AS data, metadata, to_char(recorded_at AT TIME ZONE 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.MS"Z"') AS "recordedAt"
FROM events WHERE position = ANY ($1::bigint[])`;

const RECORDS = `
SELECT id::text AS source_id, record_id AS "recordId", version, kind, schema_version AS "schemaVersion",
  data::text AS data, salt, commitment
FROM private_record WHERE id = ANY ($1::bigint[])`;

const PARKED = `
SELECT id::text AS source_id, message_key AS key, headers, body, consumer, topic, partition,
  kafka_offset::text AS offset, cause, error
FROM parked WHERE id = ANY ($1::bigint[])`;

interface QueuedRow {
  readonly seq: string;
  readonly topic: string;
  readonly source: 'event' | 'record' | 'parked';
  readonly source_id: string;
}

/** The oldest rows of the outbox, in order; a personal record that was erased meanwhile has a row but no entry. */
export async function readOutbox(
  connection: QueryRunner,
  { rows, bytes }: OutboxBatch,
): Promise<{ readonly seqs: readonly string[]; readonly entries: readonly OutboxEntry[] }> {
  const queued = (await connection.query(QUEUED, [rows, bytes])) as QueuedRow[];
  if (queued.length === 0) return { seqs: [], entries: [] };
  const loaded = new Map<string, Source>([
    ...(await load<PublishableEvent>(connection, EVENTS, queued, 'event')).map(
      ([id, event]): [string, Source] => [`event/${id}`, { source: 'event', event }],
    ),
    ...(await load<PublishableRecord>(connection, RECORDS, queued, 'record')).map(
      ([id, record]): [string, Source] => [`record/${id}`, { source: 'record', record }],
    ),
    ...(await load<PublishableParked>(connection, PARKED, queued, 'parked')).map(
      ([id, parked]): [string, Source] => [`parked/${id}`, { source: 'parked', parked }],
    ),
  ]);
  const entries = queued.flatMap(({ seq, topic, source, source_id }): OutboxEntry[] => {
    const found = loaded.get(`${source}/${source_id}`);
    return found ? [{ seq, topic, ...found }] : [];
  });
  return { seqs: queued.map(({ seq }) => seq), entries };
}

async function load<Row>(
  connection: QueryRunner,
  statement: string,
  queued: readonly QueuedRow[],
  source: QueuedRow['source'],
): Promise<[string, Row][]> {
  const wanted = queued.filter(row => row.source === source).map(row => row.source_id);
  if (wanted.length === 0) return [];
  const found = (await connection.query(statement, [wanted])) as (Row & { source_id: string })[];
  return found.map(row => [row.source_id, row]);
}
