/** What the money of a case moves by. */
export const STREAMS_OF_CASE = `
SELECT payment_id AS id FROM payment JOIN award USING (claim_id) WHERE award.receipt_number = $1
UNION ALL SELECT recovery_id FROM recovery JOIN award USING (claim_id) WHERE award.receipt_number = $1`;

/** All entries of a journal are of one case. */
export const JOURNALS = `
SELECT journal.position::text, events.stream_id || '/' || events.version AS "eventId", events.stream_id AS "streamId", events.type,
  to_char(journal.posted_at AT TIME ZONE 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.MS"Z"') AS at, events.metadata->>'actor' AS actor,
  first.claim_id AS "claimId", first.recovery_id AS "recoveryId", award.receipt_number AS "receiptNumber",
  original.stream_id || '/' || original.version AS reverses,
  (SELECT json_agg(json_build_object('account', account, 'side', side, 'amount', amount) ORDER BY line)
    FROM entry WHERE entry.position = journal.position) AS entries
FROM journal JOIN events USING (position)
  JOIN entry AS first ON first.position = journal.position AND first.line = 1
  LEFT JOIN award ON award.claim_id = first.claim_id
  LEFT JOIN events AS original ON original.position = journal.reverses
WHERE ($1::bigint = 0 OR journal.position < $1::bigint) AND ($3::uuid[] IS NULL OR events.stream_id = ANY ($3))
  AND ($4::text IS NULL OR EXISTS (SELECT FROM entry WHERE entry.position = journal.position AND account = $4))
ORDER BY journal.position DESC LIMIT $2`;
