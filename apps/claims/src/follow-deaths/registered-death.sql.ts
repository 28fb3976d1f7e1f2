/** Records of people without a mark, and marks whose record is gone or newer: a few at a time. */
export const UNMARKED = `
SELECT record.record_id AS "recordId", record.version, record.data->>'nik' AS nik
FROM foreign_record AS record LEFT JOIN person_mark AS marked USING (record_id, version)
WHERE record.kind = 'PersonRecord' AND marked.record_id IS NULL LIMIT $1`;

export const MARK = `
INSERT INTO person_mark (record_id, version, mark)
SELECT record_id, version, mark FROM unnest($1::uuid[], $2::int[], $3::text[]) AS given (record_id, version, mark)
ON CONFLICT DO NOTHING`;

export const FORGET = `
DELETE FROM person_mark AS marked WHERE NOT EXISTS (
  SELECT FROM foreign_record AS record WHERE (record.record_id, record.version) = (marked.record_id, marked.version)
)`;

export const POSITION = 'SELECT position::float8 AS position FROM death_feed';

/** Only where nobody else has read on meanwhile; whoever has not is left out, and reads again. */
export const MOVE = 'UPDATE death_feed SET position = $2 WHERE position = $1';

/** A day that the registry corrected takes the place of the one before; since when it is known here stays. */
export const KEEP = `
INSERT INTO registered_death (mark, death_date)
SELECT DISTINCT ON (mark) mark, death_date
FROM unnest($1::text[], $2::date[]) WITH ORDINALITY AS given (mark, death_date, ordinal) ORDER BY mark, ordinal DESC
ON CONFLICT (mark) DO UPDATE SET death_date = excluded.death_date`;

/** The open cases of those who died: what the registry says of them is asked at once. */
export const ASK_AGAIN = `
UPDATE registry_question SET due_at = clock_timestamp()
WHERE claim_id IN (
  SELECT claim.claim_id FROM person_mark AS marked
    JOIN insured_person AS person ON (person.record_id, person.record_version) = (marked.record_id, marked.version)
    JOIN claim ON claim.person_id = person.person_id
  WHERE marked.mark = ANY ($1::text[]) AND claim.stage = ANY ($2::text[])
)`;

/** A member died while insured, with at least one month paid by then. Whether that is cover is decided with the claim. */
const DIED_INSURED = `
FROM registered_death AS death
  JOIN person_mark AS marked ON marked.mark = death.mark
  JOIN insured_person AS person ON (person.record_id, person.record_version) = (marked.record_id, marked.version)
  JOIN foreign_record AS record ON (record.record_id, record.version) = (marked.record_id, marked.version)
  CROSS JOIN LATERAL (
    SELECT min(member.starts_on)::text AS "memberSince", count(DISTINCT covered.month)::int AS "monthsPaid"
    FROM member JOIN covered_month AS covered USING (membership_id)
    WHERE member.person_id = person.person_id AND 'JKM' = ANY (member.programmes)
      AND member.starts_on <= death.death_date AND covered.received_on <= death.death_date
      AND covered.month <= to_char(death.death_date, 'YYYY-MM')
  ) AS cover
  LEFT JOIN LATERAL (
    SELECT done, done_on, done_by FROM death_follow_up AS each
    WHERE each.person_id = person.person_id ORDER BY place DESC LIMIT 1
  ) AS last ON true
WHERE cover."monthsPaid" > 0
  AND last.done IS DISTINCT FROM 'NO_HEIRS' AND last.done IS DISTINCT FROM 'NOT_A_MEMBER'
  AND NOT EXISTS (
    SELECT FROM claim
    WHERE claim.person_id = person.person_id AND claim.outcome = 'death' AND claim.stage <> 'Withdrawn'
  )`;

export const UNCLAIMED = `
SELECT person.person_id AS "personId", record.data->>'name' AS name, record.data->>'districtCode' AS district,
  death.death_date::text AS "deathDate", cover."memberSince", cover."monthsPaid",
  to_char(death.heard_at AT TIME ZONE 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.MS"Z"') AS "knownSince",
  last.done, last.done_on::text AS "doneOn", last.done_by AS "doneBy"
${DIED_INSURED} AND death.death_date <= $1::date AND record.data->>'districtCode' LIKE $2 || '%'
ORDER BY death.death_date, person.person_id LIMIT $3`;

export const UNCLAIMED_OF = `
SELECT death.death_date::text AS "deathDate" ${DIED_INSURED} AND person.person_id = $1`;

export const FOLLOWED_UP = `
INSERT INTO death_follow_up (person_id, done, done_on, done_by, event) VALUES ($1, $2, $3, $4, $5)`;
