export const BALANCE = `
SELECT ((SELECT COALESCE(sum(amount), 0) FROM funding) - (SELECT COALESCE(sum(amount), 0) FROM execution)
  + (SELECT COALESCE(sum(amount), 0) FROM execution JOIN return_transfer USING (instruction_id)))::text AS balance`;

export const FUND_TO = `INSERT INTO funding (amount) SELECT $1::bigint - balance::bigint FROM (${BALANCE}) now`;

export const EXECUTIONS = `
SELECT seq::text, instruction_id AS "instructionId", reference, amount::text AS amount,
  to_char(executed_at AT TIME ZONE 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.MS"Z"') AS "executedAt"
FROM execution WHERE $1::text IS NULL OR instruction_id = $1 ORDER BY execution.seq LIMIT 1000`;

/** The judge: how often money moved, for how many instructions, and how much of it came back. */
export const COUNT = `
SELECT count(*)::int AS executions, count(DISTINCT instruction_id)::int AS instructions,
  COALESCE(sum(amount), 0)::text AS amount, count(r.seq)::int AS returns,
  COALESCE(sum(amount) FILTER (WHERE r.seq IS NOT NULL), 0)::text AS "amountReturned"
FROM execution LEFT JOIN return_transfer r USING (instruction_id)
WHERE $1::text IS NULL OR instruction_id = $1`;

/** What the bank says it did; money moved as `execution` and `return_transfer` have it. */
export const LINES_AFTER = `
SELECT seq, booked_on::text AS "bookedOn", side, reference, instruction_id AS "instructionId", amount::text AS amount
FROM statement_line WHERE seq > $1 ORDER BY seq LIMIT $2`;
