export const SAME_FILE = 'SELECT file_id FROM bank_file WHERE digest = $1 OR (kind = $2 AND message_id = $3)';

export const FILE_ANSWERED = 'SELECT file_id AS "fileId" FROM payment_file WHERE message_id = $1';

export const KEEP_FILE = `
INSERT INTO bank_file (file_id, digest, kind, message, message_id, answers_file, lines, faulty, debits, credits, taken_by,
  taken_at)
VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12)`;

export const KEEP_STATEMENTS = `
INSERT INTO statement (file_id, part, day, opening, closing)
SELECT $1, * FROM unnest($2::int[], $3::date[], $4::numeric[], $5::numeric[])`;
