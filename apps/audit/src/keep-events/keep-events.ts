import { rows, type Tx } from '#event-store';
import type { ReceivedEvent } from '#kafka';
import { keepCaseNumbers } from '../search-log/case-numbers.js';

/** Whoever takes numbers holds the row until its commit: the order of numbers is the order of commits. */
const TAKE_NUMBERS = 'UPDATE numbering SET next = next + $1 RETURNING (next - $1)::text AS first';

const KEEP = `
INSERT INTO log (number, event_id, topic, partition, kafka_offset, stream, version, type, schema_version,
  correlation_id, causation_id, actor, event_time, headers, body)
SELECT $1::bigint + ordinal - 1, event_id, $2, partition, kafka_offset, stream, version, type, schema_version,
  correlation_id, causation_id, actor, event_time, headers::json, body
FROM unnest($3::int[], $4::text[], $5::bigint[], $6::uuid[], $7::int[], $8::text[], $9::int[], $10::text[], $11::text[],
    $12::text[], $13::text[], $14::text[], $15::bytea[])
  WITH ORDINALITY AS given (partition, event_id, kafka_offset, stream, version, type, schema_version, correlation_id,
    causation_id, actor, event_time, headers, body, ordinal)`;

/** Numbers the events of one topic that came together, without a gap, and keeps their bytes as published. */
export async function keepEvents(tx: Tx, events: readonly ReceivedEvent[]): Promise<void> {
  const [event] = events;
  if (!event) return;
  const [taken] = await rows<{ first: string }>(tx, TAKE_NUMBERS, [events.length]);
  await rows(tx, KEEP, [
    taken?.first,
    event.topic,
    events.map(({ partition }) => partition),
    events.map(({ id }) => id),
    events.map(({ offset }) => offset),
    events.map(({ stream }) => stream),
    events.map(({ version }) => version),
    events.map(({ type }) => type),
    events.map(({ schemaVersion }) => schemaVersion),
    events.map(({ correlationId }) => correlationId),
    events.map(({ causationId }) => causationId),
    events.map(({ actor }) => actor),
    events.map(({ time }) => time),
    events.map(({ headers }) => JSON.stringify(headers)),
    events.map(({ value }) => value),
  ]);
  await keepCaseNumbers(tx, events, Number(taken?.first));
}
