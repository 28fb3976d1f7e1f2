/** The same contradiction heard again while it is open is one row; what two people have decided stays, ended. */
export const KEEP_EXCEPTIONS = `
INSERT INTO bank_exception (payment_id, code, heard_by, answer, digest)
SELECT payment_id, code, heard_by, answer::json, digest
FROM unnest($1::uuid[], $2::text[], $3::text[], $4::text[], $5::text[])
  AS given (payment_id, code, heard_by, answer, digest)
ON CONFLICT (payment_id, digest) WHERE ended_at IS NULL DO NOTHING`;

export const EXCEPTIONS_OF_PAYMENT = `
SELECT code, heard_by AS "heardBy", answer,
  to_char(seen_at AT TIME ZONE 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.MS"Z"') AS "seenAt",
  to_char(ended_at AT TIME ZONE 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.MS"Z"') AS "endedAt"
FROM bank_exception WHERE payment_id = $1 ORDER BY id`;

export const OPEN_EXCEPTIONS_OF_PAYMENT = `
SELECT code, answer FROM bank_exception WHERE payment_id = $1 AND ended_at IS NULL ORDER BY id`;

export const END_EXCEPTIONS = `
UPDATE bank_exception SET ended_at = $2, ended_version = $3 WHERE payment_id = $1 AND ended_at IS NULL`;

/** Of a row of `payment`: some attempt of its share has one. */
export const HAS_OPEN_EXCEPTION = `EXISTS (SELECT FROM payment said JOIN bank_exception USING (payment_id)
    WHERE said.share_id = payment.share_id AND ended_at IS NULL)`;

export const EXCEPTIONS_OF_SHARE = `
SELECT count(*)::int AS open FROM bank_exception JOIN payment USING (payment_id)
WHERE share_id = $1 AND ended_at IS NULL`;
