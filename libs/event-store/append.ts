import { latestContract } from '#contracts';
import { sqlState, VersionConflict, violatedConstraint } from './errors.js';
import type { EventMetadata, NewEvent, StoredEvent, StreamAppend } from './events.js';
import { rows, type Tx } from './transaction.js';

/**
 * One statement for any number of streams: the events and the outbox rows that publish them. \`incoming\` keeps the
 * order given, so that positions, and with them the outbox, rise within a stream.
 */
const APPEND = `
WITH incoming AS (
  SELECT * FROM unnest($1::uuid[], $2::int[], $3::text[], $4::smallint[], $5::text[], $6::text[], $7::text[])
    WITH ORDINALITY AS given (stream_id, version, type, schema_version, data, metadata, topic, ordinal)
), appended AS (
  INSERT INTO events (stream_id, version, type, schema_version, data, metadata)
  SELECT stream_id, version, type, schema_version, data::json, metadata::json FROM incoming ORDER BY ordinal
  RETURNING position, stream_id, version, recorded_at
), queued AS (
  INSERT INTO outbox (topic, key, source, source_id)
  SELECT incoming.topic, stream_id::text, 'event', appended.position
  FROM appended JOIN incoming USING (stream_id, version) ORDER BY appended.position
)
SELECT position::text, stream_id || '/' || version AS id,
  to_char(recorded_at AT TIME ZONE 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.MS"Z"') AS recorded_at
FROM appended`;

/**
 * Appends to any number of streams, all or nothing. Each event is checked against its contract first.
 * Throws `VersionConflict` when a stream has moved on, `ZodError` when an event breaks its contract (a bug).
 */
export async function appendToStreams(tx: Tx, appends: readonly StreamAppend[]): Promise<StoredEvent[]> {
  const prepared = appends.flatMap(prepareAppend);
  if (prepared.length === 0) return [];
  const stored = await insert(tx, prepared);
  return prepared.map(event => {
    const written = stored.get(event.id);
    if (!written) throw new Error(`Event ${event.id} was not written`);
    return { ...event, position: Number(written.position), recordedAt: written.recorded_at };
  });
}

type PreparedEvent = Omit<StoredEvent, 'position' | 'recordedAt'> & { readonly topic: string };

function prepareAppend({ stream, expectedVersion, events, metadata }: StreamAppend): PreparedEvent[] {
  return events.map((event, index) => prepareEvent(stream, expectedVersion + index + 1, event, metadata));
}

function prepareEvent(
  stream: string,
  version: number,
  event: NewEvent,
  metadata: EventMetadata,
): PreparedEvent {
  const contract = latestContract(event.type);
  return {
    stream,
    version,
    id: `${stream}/${version}`,
    type: event.type,
    schemaVersion: contract.version,
    data: contract.schema.parse(event.data),
    metadata,
    topic: contract.topic,
  };
}

interface WrittenRow {
  readonly position: string;
  readonly id: string;
  readonly recorded_at: string;
}

async function insert(tx: Tx, events: readonly PreparedEvent[]): Promise<Map<string, WrittenRow>> {
  try {
    const written = await rows<WrittenRow>(tx, APPEND, [
      events.map(event => event.stream),
      events.map(event => event.version),
      events.map(event => event.type),
      events.map(event => event.schemaVersion),
      events.map(event => JSON.stringify(event.data)),
      events.map(event => JSON.stringify(event.metadata)),
      events.map(event => event.topic),
    ]);
    return new Map(written.map(row => [row.id, row]));
  } catch (error) {
    const moved = sqlState(error) === '23505' && violatedConstraint(error) === 'events_stream_id_version_key';
    throw moved ? new VersionConflict(error) : error;
  }
}
