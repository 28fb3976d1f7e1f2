/** The same contradiction heard again is one row. Rows are added only: what a person decides about it comes later. */
export const KEEP_EXCEPTIONS = `
INSERT INTO bank_exception (payment_id, code, heard_by, answer, digest)
SELECT payment_id, code, heard_by, answer::json, digest
FROM unnest($1::uuid[], $2::text[], $3::text[], $4::text[], $5::text[])
  AS given (payment_id, code, heard_by, answer, digest)
ON CONFLICT (payment_id, digest) DO NOTHING`;

export const EXCEPTIONS_OF_PAYMENT = `
SELECT code, heard_by AS "heardBy", answer,
  to_char(seen_at AT TIME ZONE 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.MS"Z"') AS "seenAt"
FROM bank_exception WHERE payment_id = $1 ORDER BY id`;

export const EXCEPTIONS_OF_SHARE = `
SELECT count(*)::int AS open FROM bank_exception JOIN payment USING (payment_id) WHERE share_id = $1`;
