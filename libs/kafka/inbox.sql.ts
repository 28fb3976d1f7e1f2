/** A batch of one consumer from one partition. */
export interface PartitionKey {
  readonly consumer: string;
  readonly clusterId: string;
  readonly topic: string;
  readonly partition: number;
}

export const FIRST_SIGHT = `
INSERT INTO consumed (consumer, cluster_id, topic, partition, next_offset)
SELECT $1, $2, $3, partition, 0 FROM unnest($4::int[]) AS given (partition) ORDER BY partition
ON CONFLICT DO NOTHING`;

/**
 * Must be the first statement that counts: during a rebalance a second owner waits here, and then finds that the
 * offset has moved past what it was about to do. In order, so that two owners of several never wait for each other.
 */
export const LOCK_PARTITIONS = `
SELECT partition, next_offset::text FROM consumed
WHERE consumer = $1 AND cluster_id = $2 AND topic = $3 AND partition = ANY ($4::int[]) ORDER BY partition FOR UPDATE`;

export const MOVE_OFFSETS = `
UPDATE consumed SET next_offset = moved.next_offset
FROM unnest($4::int[], $5::bigint[]) AS moved (partition, next_offset)
WHERE consumer = $1 AND cluster_id = $2 AND topic = $3 AND consumed.partition = moved.partition`;

/**
 * What is remembered of each stream, and the lowest version that it still waits for: whatever comes behind it waits too.
 */
export const SEEN = `
SELECT stream_id, seen.digests, (
  SELECT min(version) FROM parked
  WHERE parked.consumer = $1 AND parked.topic = $2 AND parked.stream_id = given.stream_id AND resolved_at IS NULL
    AND cause <> 'conflict' AND parked.version > COALESCE(octet_length(seen.digests), 0) / 8
) AS blocked_at
FROM unnest($3::uuid[]) AS given (stream_id)
LEFT JOIN (SELECT stream_id, digests FROM seen WHERE consumer = $1 AND topic = $2 AND stream_id = ANY ($3::uuid[])) AS seen
  USING (stream_id)`;

export const REMEMBER = `
INSERT INTO seen (consumer, topic, stream_id, digests)
SELECT $1, $2, stream_id, digests FROM unnest($3::uuid[], $4::bytea[]) AS given (stream_id, digests)
ON CONFLICT (consumer, topic, stream_id) DO UPDATE SET digests = seen.digests || excluded.digests`;

export const PARK = `
WITH kept AS (
  INSERT INTO parked (consumer, topic, partition, kafka_offset, stream_id, version, type, schema_version, cause, error,
    message_key, headers, body)
  VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12, $13)
  ON CONFLICT (consumer, topic, partition, kafka_offset) DO NOTHING RETURNING id
)
INSERT INTO outbox (topic, key, source, source_id)
SELECT $2 || '.parked', COALESCE($5::text, $2 || '/' || $3 || '/' || $4), 'parked', id FROM kept`;

export const STORE_RECORDS = `
INSERT INTO foreign_record (record_id, version, kind, data, salt, commitment)
SELECT record_id, version, kind, data::json, salt, commitment
FROM unnest($1::uuid[], $2::int[], $3::text[], $4::text[], $5::text[], $6::text[])
  AS given (record_id, version, kind, data, salt, commitment)
ON CONFLICT (record_id, version) DO NOTHING`;

export const FORGET_RECORDS = `
DELETE FROM foreign_record USING unnest($1::uuid[], $2::int[]) AS erased (record_id, version)
WHERE foreign_record.record_id = erased.record_id AND foreign_record.version = erased.version`;

/** A parked version of an erased record goes too, or its return would bring the person back. */
export const FORGET_PARKED = `
UPDATE parked SET body = NULL, resolved_at = COALESCE(resolved_at, clock_timestamp())
FROM unnest($1::uuid[], $2::int[]) AS erased (record_id, version)
WHERE parked.topic = $3 AND parked.stream_id = erased.record_id AND parked.version = erased.version`;

/** What lies behind a hole goes on by itself once the missing version has come. */
export const CLOSE_HOLES = `
UPDATE parked SET return_requested_at = clock_timestamp()
FROM unnest($3::uuid[], $4::int[]) AS reached (stream_id, version)
WHERE parked.consumer = $1 AND parked.topic = $2 AND parked.stream_id = reached.stream_id
  AND parked.version = reached.version + 1 AND parked.resolved_at IS NULL AND parked.return_requested_at IS NULL
  AND parked.cause IN ('hole', 'behind')`;

export const REQUESTED_RETURNS = `
SELECT DISTINCT topic, partition FROM parked
WHERE consumer = $1 AND return_requested_at IS NOT NULL AND resolved_at IS NULL`;

export const NEXT_RETURN = `
SELECT id::text, kafka_offset::text AS offset, stream_id, version, message_key AS key, headers, body AS value
FROM parked
WHERE consumer = $1 AND topic = $2 AND partition = $3 AND return_requested_at IS NOT NULL AND resolved_at IS NULL
ORDER BY stream_id, version, kafka_offset LIMIT 1 FOR UPDATE`;

export const RESOLVE_RETURN = `
UPDATE parked SET resolved_at = clock_timestamp() WHERE id = $1`;

export const FAIL_RETURN = `
UPDATE parked SET return_requested_at = NULL, attempts = attempts + 1, cause = $2, error = $3 WHERE id = $1`;

export const NOT_UNDERSTOOD = `
SELECT DISTINCT topic, type, schema_version FROM parked
WHERE consumer = $1 AND cause = 'not-understood' AND resolved_at IS NULL`;

export const RETURN_TYPE = `
UPDATE parked SET return_requested_at = clock_timestamp()
WHERE consumer = $1 AND topic = $2 AND type = $3 AND schema_version = $4 AND cause = 'not-understood'
  AND resolved_at IS NULL`;
