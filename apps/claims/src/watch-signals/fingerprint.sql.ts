import { MOST_OTHERS } from '../claim/signals.table.js';

/** What live cases of these people can be compared by, as far as it is known by now. */
export const LIVE_CASES = `
SELECT claim.claim_id AS "claimId", claim.person_id AS "personId", claim.event_date::text AS "eventDate", claim.outcome,
  ARRAY(SELECT DISTINCT payer_id::text FROM member WHERE member.person_id = claim.person_id) AS payers,
  person.record_id AS "recordId", record.data ->> 'name' AS name, substr(record.data ->> 'nik', 11, 2) AS "birthYear"
FROM claim
  LEFT JOIN insured_person AS person ON person.person_id = claim.person_id
  LEFT JOIN foreign_record AS record ON record.record_id = person.record_id AND record.version = person.record_version
WHERE claim.person_id = ANY ($1::uuid[]) AND claim.stage NOT IN ('Rejected', 'Withdrawn') ORDER BY claim.intake_no`;

/**
 * First the locks, in one order, then the places: of two cases that name the same thing at the same moment the second one
 * waits, gets a later place, and sees the first. Payers are not waited for, as one may have thousands of members; a
 * death that comes in at the same moment is counted by the next. What a case named before keeps its place.
 */
export const KEEP = `
WITH given AS (
  SELECT * FROM unnest($1::uuid[], $2::text[], $3::text[], $4::text[], $5::uuid[], $6::uuid[], $7::date[], $8::text[])
    WITH ORDINALITY AS named (claim_id, kind, mark, owner, record_id, person_id, event_date, evidence, ordinal)
), locked AS MATERIALIZED (
  SELECT pg_advisory_xact_lock(key) FROM (
    SELECT DISTINCT hashtextextended(kind || mark, 7002) AS key FROM given WHERE kind <> 'PAYER' ORDER BY key
  ) AS ordered
)
INSERT INTO fingerprint (claim_id, kind, mark, owner, record_id, person_id, event_date, evidence)
SELECT claim_id, kind, mark, owner, record_id, person_id, event_date, evidence FROM (
  SELECT DISTINCT ON (claim_id, kind, mark, owner) given.* FROM given CROSS JOIN (SELECT count(*) FROM locked) AS held
  ORDER BY claim_id, kind, mark, owner, ordinal
) AS once ORDER BY ordinal
ON CONFLICT (claim_id, kind, mark, owner) DO UPDATE SET record_id = excluded.record_id`;

/** An account that a case no longer names, or names for another. */
export const DROP_ACCOUNTS = `
DELETE FROM fingerprint WHERE claim_id = $1 AND kind = 'ACCOUNT' AND mark || owner <> ALL ($2::text[])`;

export const FORGET = `
DELETE FROM fingerprint WHERE record_id = ANY ($1::uuid[])`;

/**
 * What named the same before each of these cases: live ones, the latest first, no more than are counted. A payer's size
 * is summed once for all of its cases.
 */
export const IN_COMMON = `
WITH mine AS MATERIALIZED (
  SELECT * FROM fingerprint WHERE claim_id = ANY ($1::uuid[])
), size AS MATERIALIZED (
  SELECT payer_id::text AS payer, sum(members)::int AS members FROM payer_size
  WHERE payer_id IN (SELECT mark::uuid FROM mine WHERE kind = 'PAYER') GROUP BY payer_id
)
SELECT mine.claim_id AS "ofClaim", mine.kind, mine.mark, mine.owner, mine.record_id AS "recordId", mine.evidence AS "ownEvidence",
  earlier.claim_id AS "claimId", earlier.receipt_number AS "receiptNumber", earlier.outcome,
  earlier.event_date::text AS "eventDate", earlier.evidence, earlier.record_id AS "otherRecordId",
  earlier.person_id = mine.person_id AS "isSamePerson", earlier.owner = mine.owner AS "isSamePayee", size.members
FROM mine
  LEFT JOIN size ON mine.kind = 'PAYER' AND size.payer = mine.mark
  CROSS JOIN LATERAL (
    SELECT named.claim_id, named.record_id, named.person_id, named.owner, named.event_date, named.evidence, named.place,
      claim.receipt_number, claim.outcome
    FROM fingerprint AS named JOIN claim ON claim.claim_id = named.claim_id
    WHERE named.kind = mine.kind AND named.mark = mine.mark AND named.place < mine.place
      AND claim.stage NOT IN ('Rejected', 'Withdrawn')
      AND (mine.kind IN ('ACCOUNT', 'PAPER') OR abs(named.event_date - mine.event_date) <= $2)
    ORDER BY named.place DESC LIMIT ${MOST_OTHERS}
  ) AS earlier
ORDER BY mine.claim_id, mine.place, earlier.place`;

/** Whose cases wait under an account or a name that this case named before them; so many at most. */
export const WAITING_FOR_ITS_END = `
SELECT DISTINCT claim.person_id AS "personId"
FROM fingerprint AS ended
  JOIN fingerprint AS later ON later.kind = ended.kind AND later.mark = ended.mark AND later.place > ended.place
  JOIN claim ON claim.claim_id = later.claim_id
WHERE ended.claim_id = $1 AND ended.kind <> 'PAYER' AND later.claim_id <> ended.claim_id
  AND claim.stage = 'NeedsAttention' LIMIT 50`;
