const EXCEPTION = `
SELECT open.number::text, exception_id AS "exceptionId", open.kind, open.file_id AS "fileId", bank_file.message_id AS "messageId",
  taken_by AS "takenBy", line, CASE WHEN recovery_id IS NULL THEN open.payment_id END AS "paymentId", recovery_id AS "recoveryId",
  COALESCE(payment.receipt_number, recovery.receipt_number) AS "receiptNumber",
  COALESCE(payment.claim_id, recovery.claim_id) AS "claimId", open.day::text AS day, open.amount::text AS amount, open.direction, fault,
  to_char(open.opened_at AT TIME ZONE 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.MS"Z"') AS "openedAt",
  to_char(ended_at AT TIME ZONE 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.MS"Z"') AS "endedAt",
  ended_by AS "endedBy", open.reason, note, resolved_by AS "resolvedBy"
FROM reconciliation_exception open JOIN bank_file USING (file_id) LEFT JOIN payment ON payment.payment_id = open.payment_id
  LEFT JOIN recovery ON recovery_id = open.payment_id`;

export const ONE_EXCEPTION = `${EXCEPTION} WHERE exception_id = $1`;

export const EXCEPTIONS = `${EXCEPTION}
WHERE open.number > $1 AND ($3::text[] IS NULL OR open.kind = ANY ($3)) AND (ended_at IS NULL) = $4
ORDER BY open.number LIMIT $2`;

export const OPEN_BY_KIND = `
SELECT kind, count(*)::int AS count, to_char(min(opened_at) AT TIME ZONE 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.MS"Z"') AS oldest
FROM reconciliation_exception WHERE ended_at IS NULL GROUP BY kind`;

/**
 * Each day of a statement: its lines, and what the account must hold by the ledger from the first opening balance on. What
 * a person has explained is neither a payment nor an open question.
 */
export const DAYS = `
WITH statements AS (
  SELECT day, opening, closing, file_id, part, number FROM statement JOIN bank_file USING (file_id)
), first AS (
  SELECT day AS since, opening AS cash FROM statements ORDER BY day, number, part LIMIT 1
), days AS (
  SELECT day, (array_agg(opening ORDER BY number, part))[1] AS opening,
    (array_agg(closing ORDER BY number DESC, part DESC))[1] AS closing
  FROM statements GROUP BY day
), cash AS (
  SELECT (CASE journal.kind WHEN 'SETTLED' THEN settled_at ELSE returned_at END AT TIME ZONE $3)::date AS day,
    side, entry.amount
  FROM entry JOIN journal USING (position) JOIN events USING (position) JOIN payment ON payment_id = stream_id
  WHERE account = 'BANK'
  UNION ALL SELECT COALESCE((data->>'bookedOn')::date, (posted_at AT TIME ZONE $3)::date), side, entry.amount
  FROM entry JOIN journal USING (position) JOIN events USING (position) WHERE account = 'BANK' AND kind = 'REPAID'
), moved AS (
  SELECT day, sum(amount) FILTER (WHERE side = 'CREDIT') AS paid, sum(amount) FILTER (WHERE side = 'DEBIT') AS returned
  FROM cash GROUP BY day
), explained AS (
  SELECT day, sum(CASE direction WHEN 'CREDIT' THEN amount ELSE -amount END) AS amount
  FROM reconciliation_exception JOIN bank_file USING (file_id)
  WHERE ended_by = 'RESOLVED' AND line IS NOT NULL AND bank_file.kind = 'STATEMENT' GROUP BY day
), lines AS (
  SELECT statements.day, count(*)::int AS lines, (count(line_match.line) + count(repayment_line.line))::int AS matched
  FROM statements JOIN statement_line USING (file_id) LEFT JOIN line_match USING (file_id, line)
    LEFT JOIN repayment_line USING (file_id, line)
  WHERE statement_line.part = statements.part AND statements.day BETWEEN $1 AND $2 GROUP BY statements.day
)
SELECT days.day::text AS day, COALESCE(lines, 0) AS lines, COALESCE(matched, 0) AS matched,
  (SELECT count(*)::int FROM reconciliation_exception open JOIN bank_file USING (file_id)
    WHERE open.day = days.day AND ended_at IS NULL AND bank_file.kind = 'STATEMENT') AS exceptions,
  days.opening::text AS opening, days.closing::text AS closing, ledger::text AS "cashByLedger", given::text AS explained,
  (days.closing - ledger - given)::text AS difference
FROM days CROSS JOIN first LEFT JOIN lines USING (day), LATERAL (
  SELECT first.cash + COALESCE(sum(COALESCE(returned, 0) - COALESCE(paid, 0)), 0) AS ledger FROM moved
  WHERE moved.day BETWEEN first.since AND days.day) by_ledger, LATERAL (
  SELECT COALESCE(sum(amount), 0) AS given FROM explained WHERE explained.day BETWEEN first.since AND days.day) by_people
WHERE days.day BETWEEN $1 AND $2 ORDER BY days.day DESC`;
