import { CAN_BE_SENT } from '../send-payments/can-be-sent.sql.js';

/** One copy writes at a time, so that a payout is one file. */
export const TRY_TO_WRITE = `SELECT pg_try_advisory_xact_lock(hashtext('disbursement.payment-files')) AS "isFree"`;

/** All that is released of the payout that waits longest. */
export const RELEASED_OF_ONE_PAYOUT = `
SELECT to_json(payment) AS row FROM payment
WHERE ${CAN_BE_SENT} AND payout_id = (
  SELECT payout_id FROM payment WHERE ${CAN_BE_SENT} ORDER BY changed_at, payout_id LIMIT 1)
ORDER BY ordered_position FOR UPDATE`;

export const KEEP_PAYMENT_FILE = `
INSERT INTO payment_file (file_id, message_id, payout_id, content, digest, payments, total, written_at)
VALUES ($1, $2, $3, $4, $5, $6, $7, $8)`;

export const KEEP_ITS_PAYMENTS = `
INSERT INTO payment_in_file (payment_id, file_id) SELECT unnest($2::uuid[]), $1`;

export const TO_LAY_OUT = `
SELECT file_id AS "fileId", message_id AS "messageId", content, digest FROM payment_file
WHERE laid_out_at IS NULL ORDER BY number LIMIT 1 FOR UPDATE SKIP LOCKED`;

export const LAID_OUT = 'UPDATE payment_file SET laid_out_at = $2 WHERE file_id = $1';
