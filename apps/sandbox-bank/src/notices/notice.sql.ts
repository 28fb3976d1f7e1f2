export const NOTIFY = `
INSERT INTO notice (instruction_id, answer, is_signed_wrongly)
SELECT instruction_id, answer::json, is_signed_wrongly
FROM unnest($1::text[], $2::text[], $3::boolean[]) WITH ORDINALITY AS given (instruction_id, answer, is_signed_wrongly, ordinal)
ORDER BY ordinal`;

export const NOTICES_AFTER = `
SELECT seq, instruction_id AS "instructionId", answer FROM notice WHERE seq > $1 ORDER BY seq LIMIT $2`;

export const DO_LATER = `
INSERT INTO later (instruction_id, kind, answer, due_at)
SELECT instruction_id, kind, answer::json, bank_now() + make_interval(secs => wait_ms / 1000.0)
FROM unnest($1::text[], $2::text[], $3::text[], $4::float8[]) AS given (instruction_id, kind, answer, wait_ms)`;

export const ANY_DUE = 'SELECT EXISTS (SELECT FROM later WHERE due_at <= (SELECT bank_now())) AS "isDue"';

export const TAKE_DUE = `
WITH due AS (
  DELETE FROM later WHERE seq IN (SELECT seq FROM later WHERE due_at <= (SELECT bank_now()) ORDER BY due_at, seq LIMIT $1)
  RETURNING seq, instruction_id, kind, answer
)
SELECT instruction_id AS "instructionId", kind, answer FROM due ORDER BY seq`;
