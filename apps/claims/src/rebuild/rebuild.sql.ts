import { ACCIDENT_EVENTS } from '../accident/accident.events.js';
import { CLAIM_COLUMNS, CLAIM_FIELDS, CLAIM_VALUES } from '../claim-ledger/claim-table.js';
import { GUARANTEE_EVENTS } from '../guarantee/guarantee.state.js';
import { RETURN_EVENTS } from '../return-to-work/return.events.js';

/** Whoever changes a claim waits; whoever reads does not, until the indexes are dropped where most rows differ. */
export const HOLD_WRITERS = 'LOCK TABLE claim, duty, filed_document IN SHARE ROW EXCLUSIVE MODE';

const NO_CLAIMS = [
  ...['BenefitLawAdopted', 'MemberDeathFollowedUp', ...ACCIDENT_EVENTS],
  ...[...RETURN_EVENTS, ...GUARANTEE_EVENTS],
];

/** Every claim in one piece, so that no more than one claim is in hand at a time. */
export const OPEN_STREAMS = `
DECLARE streams NO SCROLL CURSOR FOR
SELECT stream_id, position::text, type, schema_version, data::text AS data FROM events
WHERE type <> ALL ('{${NO_CLAIMS.join()}}') ORDER BY stream_id, version`;
export const NEXT_EVENTS = 'FETCH 5000 FROM streams';

export const MAKE_TABLES = `
CREATE TEMPORARY TABLE rebuilt_claim (LIKE claim) ON COMMIT DROP;
ALTER TABLE rebuilt_claim DROP COLUMN intake_no;
ALTER TABLE rebuilt_claim ADD COLUMN first_position bigint;
CREATE TEMPORARY TABLE rebuilt_duty (LIKE duty) ON COMMIT DROP;
CREATE TEMPORARY TABLE rebuilt_filed (LIKE filed_document) ON COMMIT DROP`;

/** The same columns as the service writes, from the same rows. */
export const PUT_CLAIMS = `
INSERT INTO rebuilt_claim (${CLAIM_COLUMNS}, first_position)
SELECT ${CLAIM_VALUES}, "firstPosition"
FROM json_to_recordset($1) AS given (${CLAIM_FIELDS}, "firstPosition" bigint)`;

export const PUT_DUTIES = `
INSERT INTO rebuilt_duty (case_id, duty, actor, holder)
SELECT * FROM unnest($1::uuid[], $2::text[], $3::text[], $4::int[]) AS given (case_id, duty, actor, holder)`;

export const PUT_FILED = `
INSERT INTO rebuilt_filed (sha256, claim_id, document)
SELECT * FROM unnest($1::text[], $2::uuid[], $3::text[]) AS given (sha256, claim_id, document)`;

/** JSON is compared as what it says: the live rows went through the driver once more. */
const COMPARED = [
  ...['reasons', 'payments', 'open_matter', 'open_years', 'open_accounts', 'later_papers', 'routed'],
].reduce((columns, json) => columns.replace(json, `${json}::jsonb`), CLAIM_COLUMNS);
const DUTY = 'case_id, duty, actor, holder';

export const FIND_DIFFERENT = `
CREATE TEMPORARY TABLE different_claim ON COMMIT DROP AS
SELECT claim_id FROM (SELECT ${COMPARED} FROM rebuilt_claim EXCEPT SELECT ${COMPARED} FROM claim) AS made
UNION SELECT claim_id FROM claim WHERE NOT EXISTS (SELECT FROM rebuilt_claim WHERE claim_id = claim.claim_id);
CREATE TEMPORARY TABLE different_duty ON COMMIT DROP AS
SELECT case_id, duty, holder FROM (SELECT ${DUTY} FROM rebuilt_duty EXCEPT SELECT ${DUTY} FROM duty) AS made
UNION SELECT case_id, duty, holder FROM (SELECT ${DUTY} FROM duty EXCEPT SELECT ${DUTY} FROM rebuilt_duty) AS live;
CREATE TEMPORARY TABLE different_filed ON COMMIT DROP AS
(SELECT sha256, claim_id, document FROM rebuilt_filed EXCEPT SELECT sha256, claim_id, document FROM filed_document)
UNION (SELECT sha256, claim_id, document FROM filed_document EXCEPT SELECT sha256, claim_id, document FROM rebuilt_filed)`;

export const COUNT = `
SELECT (SELECT count(*)::int FROM rebuilt_claim) AS claims, (SELECT count(*)::int FROM different_claim) AS "claimsDifferent",
  (SELECT count(*)::int FROM rebuilt_duty) AS duties, (SELECT count(*)::int FROM different_duty) AS "dutiesDifferent",
  (SELECT count(*)::int FROM rebuilt_filed) AS filed, (SELECT count(*)::int FROM different_filed) AS "filedDifferent"`;

/** Claims that are there keep the number of their intake; missing ones get theirs in the order in which they came in. */
export const REPLACE_DIFFERENT = `
DELETE FROM duty USING different_duty AS given
WHERE (duty.case_id, duty.duty, duty.holder) = (given.case_id, given.duty, given.holder);
INSERT INTO duty (${DUTY}) SELECT ${DUTY} FROM rebuilt_duty JOIN different_duty USING (case_id, duty, holder);
DELETE FROM filed_document USING different_filed AS given
WHERE (filed_document.sha256, filed_document.claim_id, filed_document.document) = (given.sha256, given.claim_id, given.document);
INSERT INTO filed_document (sha256, claim_id, document)
SELECT sha256, claim_id, document FROM rebuilt_filed JOIN different_filed USING (sha256, claim_id, document)
ON CONFLICT DO NOTHING;
DELETE FROM claim WHERE NOT EXISTS (SELECT FROM rebuilt_claim WHERE claim_id = claim.claim_id);
INSERT INTO claim (${CLAIM_COLUMNS}) SELECT ${CLAIM_COLUMNS} FROM rebuilt_claim JOIN different_claim USING (claim_id) ORDER BY first_position
ON CONFLICT (claim_id) DO UPDATE SET ${CLAIM_COLUMNS.replace('claim_id,', '')
  .split(',')
  .map(column => `${column.trim()} = excluded.${column.trim()}`)
  .join(', ')}`;

/** What only makes reading fast. */
export const FIND_INDEXES = `
SELECT quote_ident(indexname) AS name, indexdef AS definition FROM pg_indexes
WHERE schemaname = current_schema() AND tablename = 'claim' AND indexdef NOT LIKE 'CREATE UNIQUE%'`;
