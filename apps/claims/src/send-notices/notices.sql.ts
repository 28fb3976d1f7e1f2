const WAITING = 'sent_at IS NULL AND dropped_at IS NULL';

/** What nobody could be told for so long is old news. */
export const GIVE_UP = `
UPDATE notice SET dropped_at = clock_timestamp(), dropped_because = 'TOO_LATE'
WHERE ${WAITING} AND next_try_at <= clock_timestamp() AND queued_at < clock_timestamp() - interval '3 days'`;

/**
 * Takes a few that are due and puts their next attempt off, each time twice as long, up to an hour: whoever takes them and
 * dies has only delayed them, and no other copy takes them meanwhile.
 */
export const TAKE = `
UPDATE notice SET attempts = attempts + 1,
  next_try_at = clock_timestamp() + LEAST(interval '1 hour', $1 * 2 ^ LEAST(attempts, 12) * interval '1 millisecond')
WHERE id IN (
  SELECT id FROM notice WHERE ${WAITING} AND next_try_at <= clock_timestamp()
  ORDER BY next_try_at, id LIMIT $2 FOR UPDATE SKIP LOCKED
)
RETURNING id, claim_id AS "claimId", version, record_id AS "recordId", record_version AS "recordVersion"`;

export const SENT = `UPDATE notice SET sent_at = clock_timestamp() WHERE id = $1 AND ${WAITING}`;
export const DROPPED = `
UPDATE notice SET dropped_at = clock_timestamp(), dropped_because = $2 WHERE id = $1 AND ${WAITING}`;

const instant = (column: string): string =>
  `to_char(${column} AT TIME ZONE 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.MS"Z"')`;

export const OF_CLAIM = `
SELECT claim_id || '/' || notice.version AS event, events.type, record_id AS "payeeId", attempts,
  ${instant('queued_at')} AS "queuedAt", ${instant('sent_at')} AS "sentAt", ${instant('dropped_at')} AS "droppedAt",
  dropped_because AS "droppedBecause"
FROM notice JOIN events ON events.stream_id = claim_id AND events.version = notice.version
WHERE claim_id = $1 ORDER BY id`;
