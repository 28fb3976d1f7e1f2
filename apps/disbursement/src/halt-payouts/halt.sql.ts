/** Who sends holds it together with others who send, who halts holds it alone: after a halt nothing is on its way to be submitted. */
export const SEND_UNLESS_HALTED = `SELECT pg_advisory_xact_lock_shared(hashtext('disbursement.halt'))`;
export const SWITCH_ALONE = `SELECT pg_advisory_xact_lock(hashtext('disbursement.halt'))`;

export const SAVE_HALT = `
UPDATE payout_halt SET is_halted = $1, reason = $2, changed_by = $3, changed_at = $4`;

export const READ_HALT = `
SELECT is_halted AS "isHalted", reason, changed_by AS "changedBy",
  to_char(changed_at AT TIME ZONE 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.MS"Z"') AS "changedAt" FROM payout_halt`;
