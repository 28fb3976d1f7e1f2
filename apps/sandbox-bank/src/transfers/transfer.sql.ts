export const LOCK_FUNDS = `SELECT pg_advisory_xact_lock(hashtext('sandbox-bank.funds'))`;

export const RETURN = `
INSERT INTO return_transfer (instruction_id, reason, returned_at)
SELECT instruction_id, $2, bank_now() FROM execution WHERE instruction_id = ANY ($1::text[]) ON CONFLICT DO NOTHING
RETURNING instruction_id`;

const returned = `
SELECT 'RETURNED' AS status, e.reference, e.amount::text AS amount,
  to_char(e.executed_at AT TIME ZONE 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.MS"Z"') AS "executedAt",
  to_char(r.returned_at AT TIME ZONE 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.MS"Z"') AS "returnedAt", r.reason`;

const returns = 'FROM execution e JOIN return_transfer r USING (instruction_id)';

export const RETURNED = `${returned} ${returns} WHERE instruction_id = $1`;

export const RETURNED_OF = `
SELECT instruction_id AS id, (SELECT row_to_json(said) FROM (${returned}) AS said) AS answer
${returns} WHERE instruction_id = ANY ($1::text[])`;

/** What an inquiry says is read from the money that moved, not from what was once answered. */
export const EXECUTED = `
SELECT 'EXECUTED' AS status, reference, amount::text AS amount,
  to_char(executed_at AT TIME ZONE 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.MS"Z"') AS "executedAt"
FROM execution WHERE instruction_id = $1`;

export const RETURNS_AFTER = `
SELECT returned.* FROM (${returned}, r.seq, instruction_id AS "instructionId" ${returns}) returned
WHERE seq > $1 ORDER BY seq LIMIT $2`;

export const KNOWN =
  'SELECT instruction_id, body_digest AS digest, answer FROM instruction WHERE instruction_id = ANY ($1)';

export const ACCOUNTS = `
SELECT bank_code AS "bankCode", account_number AS "accountNumber" FROM account
JOIN unnest($1::text[], $2::text[]) AS asked (bank_code, account_number) USING (bank_code, account_number)`;

/** Booked by the bank's own clock; an expiry is held against the real one, which the payer has, too. */
export const EXECUTE = `
INSERT INTO execution (instruction_id, reference, amount, bank_code, account_number, executed_at)
SELECT instruction_id, 'SB-' || upper(substr(md5(instruction_id || clock_timestamp()), 1, 16)), amount, bank_code,
  account_number, bank_now()
FROM unnest($1::text[], $2::bigint[], $3::text[], $4::text[], $5::timestamptz[])
  WITH ORDINALITY AS asked (instruction_id, amount, bank_code, account_number, expires_at, ordinal)
WHERE clock_timestamp() < expires_at ORDER BY ordinal
RETURNING instruction_id, reference, amount::text AS amount,
  to_char(executed_at AT TIME ZONE 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.MS"Z"') AS executed_at`;

export const REMEMBER = `
INSERT INTO instruction (instruction_id, body_digest, answer)
SELECT instruction_id, body_digest, answer::json
FROM unnest($1::text[], $2::text[], $3::text[]) AS given (instruction_id, body_digest, answer)`;
