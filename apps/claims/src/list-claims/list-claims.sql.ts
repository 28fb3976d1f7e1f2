import { REGION_ZONE } from '#kernel';
import type { KnownStage } from '../claim/claim.state.js';
import { STAGES } from '../explain-claim/explanation.js';
import type { Order, Sort } from './list-claims.request.js';

/**
 * A parameter that is null filters nothing: the planner sees the value and drops the condition, so that each question
 * gets the plan of its own filters.
 */
export const CHOSEN = `
  ($1::text IS NULL OR programme = $1) AND ($2::text IS NULL OR outcome = $2)
  AND ($3::text IS NULL OR submitted_by = $3) AND ($4::text IS NULL OR receipt_number LIKE $4)
  AND ($5::text IS NULL OR receipt_number = $5) AND ($6::uuid IS NULL OR person_id = $6)
  AND ($7::date IS NULL OR due_on < $7)
  AND ($8::text IS NULL OR (stage = 'NeedsAttention' AND EXISTS (
    SELECT FROM json_array_elements(reasons) AS held
    WHERE COALESCE(held -> 'values' ->> 'signal', held ->> 'code') LIKE $8)))
  AND ($9::text IS NULL OR open_matter ->> 'waitsFor' = $9)
  AND ($10::text[] IS NULL OR COALESCE(office, 'none') = ANY ($10)
    OR (routed::text <> '{}' AND EXISTS (SELECT FROM json_each_text(routed) AS other WHERE other.value = ANY ($10))))
  AND ($11::text IS NULL OR (stage = 'NeedsAttention' AND EXISTS (
    SELECT FROM json_array_elements(reasons) AS waited WHERE waited ->> 'code' = $11)))
  AND ($12::date IS NULL OR submitted_at >= $12::date::timestamp AT TIME ZONE '${REGION_ZONE}')
  AND ($13::date IS NULL OR submitted_at < $13::date::timestamp AT TIME ZONE '${REGION_ZONE}')
  AND ($14::text IS NULL OR (due_on IS NULL) = ($14 = 'standing'))`;
/** How many parameters the filters take; what a statement adds comes after them. */
export const CHOSEN_PARAMETERS = 14;

const SUBMITTED = { type: 'timestamptz', asc: 'submitted_at', desc: 'submitted_at' };

/** Nulls come last in both orders: the same expressions as in the indexes of the stages. */
const KEYS: Readonly<Record<Sort, { readonly type: string } & Readonly<Record<Order, string>>>> = {
  submittedAt: SUBMITTED,
  dueOn: {
    type: 'date',
    asc: `COALESCE(due_on, 'infinity'::date)`,
    desc: `COALESCE(due_on, '-infinity'::date)`,
  },
  award: {
    type: 'bigint',
    asc: 'COALESCE(award, 9223372036854775807::bigint)',
    desc: 'COALESCE(award, (-1)::bigint)',
  },
};

const INSTANT = (column: string) => `to_char(${column} AT TIME ZONE 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.MS"Z"')`;

/**
 * A page in the order of a sort; rows are told apart by the intake number, which changes only where an appeal brings a claim back. Each state asked for, or
 * each there is, is read in order by an index of its own: through one index for all, a rare state would be looked for
 * among all claims, and every step of a claim would have to be written into it.
 */
export function pageSql(sort: Sort, order: Order, states: readonly KnownStage[] = []): string {
  const { type, [order]: key } = KEYS[sort];
  const beyond = order === 'asc' ? '>' : '<';
  const inOrder = `ORDER BY ${key} ${order}, claim.intake_no ${order} LIMIT $17`;
  const found = (state: string): string => `(SELECT * FROM claim
WHERE stage = '${state}' AND ${CHOSEN} AND ($15::text IS NULL OR (${key}, intake_no) ${beyond} ($15::${type}, $16::bigint)) ${inOrder})`;
  return `
SELECT intake_no::text AS "intakeNo", ${sort === 'submittedAt' ? INSTANT(key) : `(${key})::text`} AS key,
  claim_id AS "claimId", receipt_number AS "receiptNumber", stage AS state, programme, outcome,
  person_id AS "personId", event_date::text AS "eventDate", submitted_by AS "submittedBy",
  ${INSTANT('submitted_at')} AS "submittedAt", due_on::text AS "dueOn", later_papers -> 'paused' ->> 'since' AS "pausedSince", missing AS "missingDocuments",
  award::float8, paid::float8, open_matter AS open, office, routed,
  ARRAY(SELECT DISTINCT reason ->> 'code' FROM json_array_elements(reasons) AS reason ORDER BY 1) AS reasons
FROM (${(states.length > 0 ? states : STAGES).map(found).join('\nUNION ALL ')}) AS claim
${inOrder}`;
}

export const COUNTS = `SELECT stage AS state, count(*)::int AS claims FROM claim WHERE ${CHOSEN} GROUP BY stage`;

/** The people of a page by their newest record; one who was erased has none. */
export const NAMES = `
SELECT person_id AS "personId", data ->> 'name' AS name
FROM insured_person AS person
JOIN foreign_record AS record ON record.record_id = person.record_id AND record.version = person.record_version
WHERE person_id = ANY ($1::uuid[])`;
