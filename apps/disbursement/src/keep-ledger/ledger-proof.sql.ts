/** Every event with its journal as it stands, oldest first; what a journal takes back is told by the type of its event. */
export const NEXT_EVENTS = `
SELECT events.position::text, events.stream_id || '/' || events.version AS id, events.type, events.schema_version,
  events.data::text AS data,
  CASE WHEN journal.position IS NOT NULL THEN json_build_object(
    'kind', journal.kind,
    'reverses', CASE WHEN original.stream_id = events.stream_id THEN original.type
      WHEN journal.reverses IS NOT NULL THEN 'of another payment' END,
    'postedWithItsEvent', journal.posted_at = events.recorded_at,
    'entries', (SELECT json_agg(json_strip_nulls(json_build_object('account', account, 'side', side, 'amount', amount,
        'claimId', claim_id, 'shareId', share_id, 'recoveryId', recovery_id)) ORDER BY line)
      FROM entry WHERE entry.position = journal.position)) END AS journal
FROM events LEFT JOIN journal ON journal.position = events.position
  LEFT JOIN events AS original ON original.position = journal.reverses
WHERE events.position > $1 ORDER BY events.position LIMIT $2`;

/** Where the money of each share, and of each recovery, lies by the ledger and by its rows; what stands on the debit side is negative. */
export const SHARES_THAT_DIFFER = `
WITH by_ledger AS (
  SELECT claim_id, COALESCE(share_id, recovery_id) AS share_id, account,
    sum(CASE side WHEN 'CREDIT' THEN amount ELSE -amount END) AS amount
  FROM entry GROUP BY claim_id, COALESCE(share_id, recovery_id), account
), latest AS (
  SELECT DISTINCT ON (share_id) claim_id, share_id, state, amount, kept FROM payment
  WHERE state <> 'Withdrawn' ORDER BY share_id, attempt DESC
), by_payments AS (
  SELECT claim_id, share_id, given.account, amount
  FROM latest JOIN unnest($1::text[], $2::text[]) AS given (state, account) USING (state)
  UNION ALL SELECT claim_id, share_id, 'FUND', -amount - kept FROM latest
  UNION ALL SELECT claim_id, recovery_id, 'OVERPAYMENT', -owed FROM recovery
  UNION ALL SELECT claim_id, recovery_id, 'BANK', kept - repaid FROM recovery
  UNION ALL SELECT claim_id, recovery_id, 'FUND', owed + repaid FROM recovery
)
SELECT share_id AS share, account, COALESCE(by_ledger.amount, 0)::text AS ledger,
  COALESCE(by_payments.amount, 0)::text AS payments
FROM by_ledger FULL JOIN by_payments USING (claim_id, share_id, account)
WHERE COALESCE(by_ledger.amount, 0) <> COALESCE(by_payments.amount, 0) ORDER BY share_id, account`;

export const PAID_BEYOND_THE_AWARD = `
WITH paid AS (
  SELECT claim_id, sum(CASE WHEN side = 'CREDIT' OR kind = 'KEPT' THEN amount ELSE -amount END) AS amount
  FROM entry JOIN journal USING (position)
  WHERE share_id IS NOT NULL AND (account = 'BANK' OR kind = 'KEPT') GROUP BY claim_id
)
SELECT claim_id AS claim, paid.amount::text AS paid, COALESCE(award.amount, 0)::text AS award
FROM paid LEFT JOIN current_award AS award USING (claim_id) WHERE paid.amount > COALESCE(award.amount, 0) ORDER BY claim_id`;
