export const KEEP_LINES = `
INSERT INTO statement_line (file_id, line, part, day, payment_id, direction, status, amount, bank_reference, reasons, fault)
SELECT $1, line, part, day, payment_id, direction, status, amount, bank_reference,
  CASE reasons WHEN '' THEN '{}' ELSE string_to_array(reasons, ' ') END, fault::json
FROM unnest($2::int[], $3::int[], $4::date[], $5::uuid[], $6::text[], $7::text[], $8::bigint[], $9::text[], $10::text[],
  $11::text[]) AS given (line, part, day, payment_id, direction, status, amount, bank_reference, reasons, fault)`;

export const KEEP_MATCHES = `
INSERT INTO line_match (file_id, line, payment_id, kind, role, matched_at)
SELECT file_id, line, payment_id, kind, role, $6
FROM unnest($1::uuid[], $2::int[], $3::uuid[], $4::text[], $5::text[]) AS given (file_id, line, payment_id, kind, role)`;

export const OPEN_EXCEPTIONS = `
INSERT INTO reconciliation_exception (kind, file_id, part, line, payment_id, payment_version, role, day, amount, direction,
  fault, opened_at)
SELECT given.kind, file_id, part, line, payment_id, version, given.role, day, amount, direction, fault, $6
FROM unnest($2::int[], $3::text[], $4::text[], $5::int[]) AS given (line, kind, role, version)
  JOIN statement_line USING (line)
WHERE file_id = $1 ORDER BY line`;

/** Open ones of which more is known than when they were last looked at. */
export const TO_BE_LOOKED_AT_AGAIN = `
SELECT exception_id AS "exceptionId", open.kind AS "exceptionKind", bank_file.kind AS "fileKind", file_id AS "fileId",
  line, statement_line.part, statement_line.day::text AS day, statement_line.payment_id AS "paymentId",
  statement_line.direction, status, statement_line.amount::text AS amount, statement_line.bank_reference AS "bankReference", reasons
FROM reconciliation_exception open JOIN bank_file USING (file_id) JOIN statement_line USING (file_id, line)
  JOIN payment ON payment.payment_id = statement_line.payment_id
WHERE ended_at IS NULL AND open.kind = ANY ($1::text[])
  AND NOT (bank_file.kind = 'REPORT' AND open.kind = 'UNKNOWN_REFERENCE')
  AND (payment.version IS DISTINCT FROM payment_version OR open.kind = 'NOT_BOOKED' AND EXISTS (
    SELECT FROM line_match WHERE line_match.payment_id = payment.payment_id AND line_match.kind = bank_file.kind
      AND line_match.role = open.role))
ORDER BY open.number LIMIT $2`;

export const END = `
UPDATE reconciliation_exception SET ended_at = $3, ended_by = given.ended_by
FROM unnest($1::uuid[], $2::text[]) AS given (id, ended_by) WHERE exception_id = id AND ended_at IS NULL`;

export const LOOKED_AT = `
UPDATE reconciliation_exception SET payment_version = given.version
FROM unnest($1::uuid[], $2::int[]) AS given (id, version) WHERE exception_id = id`;

const settledOrReturned = (role: 'PAYMENT' | 'RETURN', moment: 'settled_at' | 'returned_at'): string => `
SELECT statement.file_id, part, payment_id, '${role}', statement.day, amount,
  '${role === 'PAYMENT' ? 'DEBIT' : 'CREDIT'}', payment.version
FROM statement JOIN payment ON ${moment} >= statement.day::timestamp AT TIME ZONE $2
  AND ${moment} < (statement.day + 1)::timestamp AT TIME ZONE $2
WHERE statement.day >= $1::date AND amount > 0
  AND NOT EXISTS (SELECT FROM line_match WHERE line_match.payment_id = payment.payment_id AND kind = 'STATEMENT'
    AND role = '${role}')
  AND NOT EXISTS (SELECT FROM reconciliation_exception known WHERE known.payment_id = payment.payment_id
    AND known.role = '${role}' AND (known.kind = 'MISSING_LINE' OR known.ended_at IS NULL OR known.ended_by = 'RESOLVED'))`;

/** What settled or came back here on the day of a statement that has no line of it. */
export const OPEN_MISSING_LINES = `
INSERT INTO reconciliation_exception (kind, file_id, part, payment_id, role, day, amount, direction, payment_version, opened_at)
SELECT DISTINCT ON (payment_id, role) 'MISSING_LINE', missing.*, $3::timestamptz
FROM (${settledOrReturned('PAYMENT', 'settled_at')} UNION ALL ${settledOrReturned('RETURN', 'returned_at')})
  AS missing (file_id, part, payment_id, role, day, amount, direction, version)
ORDER BY payment_id, role, day`;

export const END_MISSING_LINES = `
UPDATE reconciliation_exception open SET ended_at = $1, ended_by = 'LINE_ARRIVED'
FROM line_match WHERE line_match.payment_id = open.payment_id AND line_match.kind = 'STATEMENT'
  AND line_match.role = open.role AND open.kind = 'MISSING_LINE' AND open.ended_at IS NULL`;

/** Each statement after the one before it, by day and then by when it was taken. */
const CHAIN = `
SELECT statement.*, lag(closing) OVER (ORDER BY day, number, part) AS before
FROM statement JOIN bank_file USING (file_id)`;

export const OPEN_BALANCES = `
INSERT INTO reconciliation_exception (kind, file_id, part, day, amount, opened_at)
SELECT 'BALANCE_MISMATCH', file_id, part, day, opening - before, $1 FROM (${CHAIN}) chain
WHERE opening <> before AND NOT EXISTS (SELECT FROM reconciliation_exception known
  WHERE known.kind = 'BALANCE_MISMATCH' AND known.file_id = chain.file_id AND known.part = chain.part
    AND (known.ended_at IS NULL OR known.ended_by = 'RESOLVED'))`;

export const END_BALANCES = `
UPDATE reconciliation_exception open SET ended_at = $1, ended_by = 'BALANCES_AGREE'
FROM (${CHAIN}) chain WHERE chain.file_id = open.file_id AND chain.part = open.part
  AND open.kind = 'BALANCE_MISMATCH' AND open.ended_at IS NULL AND (before IS NULL OR opening = before)`;
