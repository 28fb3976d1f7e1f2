/** A region is told by its beginning: a regency holds its districts and villages. */
const PAYERS = `($1::text IS NULL OR kind = $1) AND ($2::text IS NULL OR starts_with(region_code, $2))`;

/**
 * Who pays for whom in a month, `$3`, and what came of it by today, `$4`. What is due is the earliest that is still
 * awaited, or else the latest that was received.
 */
const LINES = `WITH active AS (
  SELECT payer_id, count(*)::int AS members FROM member WHERE starts_month <= $3 GROUP BY payer_id
), owed AS (
  SELECT payer_id, sum(members)::int AS billed,
    COALESCE(sum(members) FILTER (WHERE received_on IS NOT NULL), 0)::int AS paid,
    sum(amount) AS "amountBilled", COALESCE(sum(amount) FILTER (WHERE received_on IS NOT NULL), 0) AS "amountReceived",
    COALESCE(min(due_on) FILTER (WHERE received_on IS NULL), max(due_on)) AS "dueOn",
    max(GREATEST(0, COALESCE(received_on, $4::date) - due_on)) AS "daysLate"
  FROM invoice WHERE month = $3 GROUP BY payer_id
), line AS MATERIALIZED (
  SELECT payer_id AS "payerId", payer_code AS "payerCode", COALESCE(name, payer_code) AS "payerName", kind,
    region_code AS "regionCode", COALESCE(members, 0) AS members, COALESCE(billed, 0) AS billed,
    COALESCE(paid, 0) AS paid, GREATEST(0, COALESCE(members, 0) - COALESCE(paid, 0)) AS "notPaid",
    COALESCE("amountBilled", 0)::float8 AS "amountBilled", COALESCE("amountReceived", 0)::float8 AS "amountReceived",
    "dueOn"::text AS "dueOn", COALESCE("daysLate", 0) AS "daysLate",
    CASE WHEN members > 0 THEN (1000 * COALESCE(paid, 0)::bigint / members)::int END AS "perMille"
  FROM payer LEFT JOIN active USING (payer_id) LEFT JOIN owed USING (payer_id)
  WHERE ${PAYERS} AND (members > 0 OR billed > 0)
)`;

/** Least covered first, most members first: the payer code makes the order whole, and is the cursor. */
const SORT_KEY = `CASE $5 WHEN 'coverage' THEN COALESCE("perMille", 1000) WHEN 'members' THEN -members ELSE 0 END`;

export const PAGE = `${LINES}, keyed AS (SELECT line.*, ${SORT_KEY} AS key FROM line)
SELECT "payerId", "payerCode", "payerName", kind, "regionCode", members, billed, paid, "notPaid", "amountBilled",
  "amountReceived", "dueOn", "daysLate", "perMille"
FROM keyed
WHERE $6::text IS NULL OR (key, "payerCode") > (SELECT key, "payerCode" FROM keyed WHERE "payerCode" = $6)
ORDER BY key, "payerCode" LIMIT $7`;

const SUMS = ['members', 'billed', 'paid', 'notPaid', 'amountBilled', 'amountReceived'];

export const TOTALS = `${LINES}
SELECT count(*)::int AS payers, ${SUMS.map(name => `COALESCE(sum("${name}"), 0)::float8 AS "${name}"`).join(', ')},
  count(*) FILTER (WHERE "daysLate" > 0)::int AS late,
  (1000 * sum(paid)::bigint / NULLIF(sum(members), 0))::int AS "perMille"
FROM line`;

/** The months up to `$3`, twenty-four of them, those without an invoice too. */
export const MONTHS = `
WITH month AS (
  SELECT to_char(($3 || '-01')::date - n * interval '1 month', 'YYYY-MM') AS month FROM generate_series(0, 23) n
), started AS (
  SELECT starts_month, count(*) AS members FROM member JOIN payer USING (payer_id) WHERE ${PAYERS} GROUP BY starts_month
), owed AS (
  SELECT month, count(*)::int AS invoices, sum(members) AS billed, sum(amount) AS "amountBilled",
    sum(members) FILTER (WHERE received_on IS NOT NULL) AS paid,
    sum(amount) FILTER (WHERE received_on IS NOT NULL) AS "amountReceived"
  FROM invoice JOIN payer USING (payer_id) WHERE ${PAYERS} GROUP BY month
)
SELECT month, COALESCE(invoices, 0) AS invoices,
  COALESCE((SELECT sum(members) FROM started WHERE starts_month <= month), 0)::float8 AS members,
  COALESCE(billed, 0)::float8 AS billed, COALESCE(paid, 0)::float8 AS paid,
  COALESCE("amountBilled", 0)::float8 AS "amountBilled", COALESCE("amountReceived", 0)::float8 AS "amountReceived"
FROM month LEFT JOIN owed USING (month) ORDER BY month`;
