/** A case that the registry is to be asked about, as it was taken. */
export interface Question {
  readonly claimId: string;
  readonly personId: string;
  readonly isOpen: boolean;
  readonly since: string;
}

/** So many without an answer and the case says that nobody was asked; it is asked on all the same. */
export const TRIES_UNTIL_NOT_CHECKED = 3;

/**
 * Takes a few that are due and puts their next try off, each time twice as long, up to an hour: whoever takes them and
 * dies has only delayed them, and no other copy takes them meanwhile. A case that is closed to facts is asked about no more.
 */
export const TAKE = `
UPDATE registry_question AS question SET
  tries = CASE WHEN claim.stage = ANY ($3::text[]) THEN question.tries + 1 ELSE question.tries END,
  due_at = CASE WHEN claim.stage = ANY ($3::text[])
    THEN clock_timestamp() + LEAST(interval '1 hour', $1 * 2 ^ LEAST(question.tries, 12) * interval '1 millisecond')
    ELSE 'infinity' END
FROM claim
WHERE claim.claim_id = question.claim_id AND question.claim_id IN (
  SELECT claim_id FROM registry_question WHERE due_at <= clock_timestamp()
  ORDER BY due_at, claim_id LIMIT $2 FOR UPDATE SKIP LOCKED
)
RETURNING question.claim_id AS "claimId", claim.person_id AS "personId", claim.stage = ANY ($3::text[]) AS "isOpen",
  to_char(question.since AT TIME ZONE 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.MS"Z"') AS since`;

/** A case that was entered again meanwhile has another question, which is not answered by this. */
export const ANSWERED = `
UPDATE registry_question SET tries = 0, answered_at = $3, since = $3,
  due_at = clock_timestamp() + $4 * interval '1 millisecond'
WHERE claim_id = $1 AND since = $2`;

const instant = (column: string): string =>
  `to_char(${column} AT TIME ZONE 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.MS"Z"')`;

export const OF_CLAIM = `
SELECT tries, ${instant('since')} AS since, ${instant('answered_at')} AS "answeredAt"
FROM registry_question WHERE claim_id = $1`;
