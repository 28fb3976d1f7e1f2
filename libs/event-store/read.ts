import type { DataSource } from 'typeorm';
import { upcast } from '#contracts';
import type { EventMetadata, StoredEvent } from './events.js';
import { rows, type Tx } from './transaction.js';

const READ = `
SELECT position::text, stream_id, version, type, schema_version, data::text AS data, metadata::text AS metadata,
  to_char(recorded_at AT TIME ZONE 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.MS"Z"') AS recorded_at
FROM events WHERE stream_id = ANY ($1::uuid[]) ORDER BY stream_id, version`;

interface EventRow {
  readonly position: string;
  readonly stream_id: string;
  readonly version: number;
  readonly type: string;
  readonly schema_version: number;
  readonly data: string;
  readonly metadata: string;
  readonly recorded_at: string;
}

/** The events of many streams in one query, each stream in order, upcast to the newest version. */
export async function readStreams(
  database: Tx | DataSource,
  streams: readonly string[],
): Promise<Map<string, StoredEvent[]>> {
  const found = new Map<string, StoredEvent[]>(streams.map(stream => [stream, []]));
  if (streams.length === 0) return found;
  for (const row of await rows<EventRow>(database, READ, [[...new Set(streams)]])) {
    found.get(row.stream_id)?.push(storedEvent(row));
  }
  return found;
}

/** The events of one stream in order; empty when nothing was ever appended to it. */
export async function readStream(database: Tx | DataSource, stream: string): Promise<StoredEvent[]> {
  return (await readStreams(database, [stream])).get(stream) ?? [];
}

function storedEvent(row: EventRow): StoredEvent {
  return {
    position: Number(row.position),
    stream: row.stream_id,
    version: row.version,
    id: `${row.stream_id}/${row.version}`,
    type: row.type,
    schemaVersion: row.schema_version,
    data: upcast(row.type, row.schema_version, JSON.parse(row.data)),
    metadata: JSON.parse(row.metadata) as EventMetadata,
    recordedAt: row.recorded_at,
  };
}
