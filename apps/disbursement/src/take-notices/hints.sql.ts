/** Said again by the bank, a notice is the same one. */
export const KEEP_NOTICES = `
INSERT INTO bank_notice (notice_id, payment_id, answer)
SELECT notice_id, payment_id, answer::json FROM unnest($1::text[], $2::uuid[], $3::text[])
  AS given (notice_id, payment_id, answer)
ON CONFLICT (notice_id) DO NOTHING RETURNING notice_id AS "noticeId"`;

export const ASK_SOON = `
UPDATE bank_request SET next_inquiry_at = LEAST(next_inquiry_at, $2::timestamptz) WHERE payment_id = ANY ($1::uuid[])`;

export const ASK_NOW =
  'UPDATE bank_request SET hinted_at = $2::timestamptz WHERE payment_id = ANY ($1::uuid[])';

/** Moved on before anybody asks: no two copies ask together, and one that dies is followed by another. */
export const TAKE_HINTED = `
UPDATE bank_request SET hinted_at = $3::timestamptz WHERE payment_id IN (
  SELECT payment_id FROM bank_request WHERE hinted_at <= $1::timestamptz ORDER BY hinted_at LIMIT $2
  FOR UPDATE SKIP LOCKED)
RETURNING payment_id`;

export const FORGET_HINT =
  'UPDATE bank_request SET hinted_at = NULL WHERE payment_id = $1 AND hinted_at IS NOT NULL';
