import type { DataSource } from 'typeorm';
import { z } from 'zod';
import { eventContracts } from '#contracts';
import { rows } from '#event-store';

const DUTIES = [
  'SUBMITTER',
  'MEDICAL_ADVISER',
  'VERIFIER',
  'CLAIM_APPROVER',
  'APPEAL_DECIDER',
  'PAYOUT_PREPARER',
  'PAYOUT_APPROVER',
] as const;

const duty = z.enum(DUTIES);

const dutyTaken = z.strictObject({
  duty,
  actor: z.string(),
  number: z.int(),
  eventId: z.string(),
  type: z.string(),
  at: z.string(),
  /** After the decision of an appeal had ended this person's duty on the case. */
  again: z.boolean(),
});

const caseDuties = z.strictObject({
  number: z.int(),
  claimId: z.uuid(),
  receiptNumber: z.string(),
  submittedAt: z.string(),
  duties: z.array(dutyTaken),
  /** How many different people worked on the case. */
  people: z.int(),
  /** Who took more than one duty of it, or acted again once an appeal had ended theirs: must be empty. */
  twoDuties: z.array(z.string()),
});

export const casesOfDuties = z.strictObject({ items: z.array(caseDuties), next: z.int().nullable() });

export const dutyTotals = z.strictObject({
  cases: z.int(),
  /** False when any person took two duties of one case. */
  sound: z.boolean(),
  twoDuties: z.array(
    z.strictObject({
      claimId: z.uuid(),
      receiptNumber: z.string(),
      actor: z.string(),
      duties: z.array(duty),
    }),
  ),
  people: z.array(z.strictObject({ actor: z.string(), duty, cases: z.int(), events: z.int() })),
  /** Who asked to see an identity number in full, and how often. */
  nikShown: z.array(z.strictObject({ actor: z.string(), type: z.string(), times: z.int() })),
});

export interface Span {
  readonly from: string | null;
  readonly to: string | null;
}

/** Cases by the time of their submission; `$1` and `$2` are its first instant and the one after its last. */
const CASES = `SELECT case_number.number, claim_id, receipt_number, event_time FROM case_number JOIN log USING (number)
  WHERE ($1::text IS NULL OR event_time >= $1) AND ($2::text IS NULL OR event_time < $2)`;

/** Whoever had a duty that an appeal ended does nothing on the case any more. */
const AGAIN = `EXISTS (SELECT FROM ended_duty AS ended WHERE ended.stream = held.stream
  AND (ended.claim_id, ended.actor) = (held.claim_id, held.actor) AND ended.version < held.version)`;

/** A duty counts for the case that its bytes name; stream and correlation are only how it is found. */
const PAGE = `
WITH cases AS MATERIALIZED (${CASES} AND case_number.number > $3 ORDER BY case_number.number LIMIT $4)
SELECT cases.number::float8 AS number, cases.claim_id AS "claimId", cases.receipt_number AS "receiptNumber",
  cases.event_time AS "submittedAt", held.duties
FROM cases CROSS JOIN LATERAL (
  SELECT json_agg(json_build_object('duty', duty, 'actor', actor, 'number', held.number, 'eventId', event_id,
    'type', type, 'at', held.event_time, 'again', ${AGAIN}) ORDER BY held.number) AS duties
  FROM case_duty held WHERE held.claim_id = cases.claim_id::text
    AND (held.stream = cases.claim_id OR held.correlation_id = cases.claim_id::text)
) held ORDER BY cases.number`;

const COUNT = `SELECT count(*)::int AS cases FROM (${CASES}) cases`;

/** Joined by the case that the bytes name, so that each event is read once, whatever it is correlated to. */
const HELD = `WITH cases AS MATERIALIZED (${CASES}),
held AS MATERIALIZED (
  SELECT cases.claim_id, cases.receipt_number, held.duty, held.actor, held.number, ${AGAIN} AS again
  FROM cases JOIN case_duty held ON held.claim_id = cases.claim_id::text
)`;

const TWICE = `${HELD}
SELECT claim_id AS "claimId", receipt_number AS "receiptNumber", actor, array_agg(DISTINCT duty) AS duties
FROM held GROUP BY claim_id, receipt_number, actor HAVING count(DISTINCT duty) > 1 OR bool_or(again)
ORDER BY receipt_number, actor LIMIT 1000`;

const PEOPLE = `${HELD}
SELECT actor, duty, count(DISTINCT claim_id)::int AS cases, count(*)::int AS events
FROM held GROUP BY actor, duty ORDER BY actor, duty`;

const SHOWN = `
SELECT told ->> 'shownBy' AS actor, type, count(*)::int AS times
FROM log CROSS JOIN LATERAL body_of(log.body) AS told
WHERE type = ANY ($3::text[]) AND told ->> 'shownBy' IS NOT NULL
  AND ($1::text IS NULL OR event_time >= $1) AND ($2::text IS NULL OR event_time < $2)
GROUP BY 1, 2 ORDER BY 1, 2`;

/** Every type that says who was shown something. */
const TYPES_SHOWN = [
  ...new Set([
    'PersonNikShown',
    ...eventContracts
      .filter(({ schema }) => schema instanceof z.ZodObject && 'shownBy' in schema.shape)
      .map(({ type }) => type),
  ]),
];

type CaseRow = Pick<z.infer<typeof caseDuties>, 'number' | 'claimId' | 'receiptNumber' | 'submittedAt'> & {
  readonly duties: z.infer<typeof dutyTaken>[] | null;
};

/** Who did what on each case, one page by the number of its submission. */
export async function dutiesByCase(
  database: DataSource,
  { from, to }: Span,
  { after, limit }: { readonly after: number; readonly limit: number },
): Promise<z.infer<typeof casesOfDuties>> {
  const found = await rows<CaseRow>(database, PAGE, [from, to, after, limit]);
  const items = found.map(({ duties, ...one }) => ({
    ...one,
    duties: duties ?? [],
    ...judged(duties ?? []),
  }));
  return { items, next: items.length === limit ? (items.at(-1)?.number ?? null) : null };
}

function judged(duties: readonly z.infer<typeof dutyTaken>[]): { people: number; twoDuties: string[] } {
  const byActor = Map.groupBy(duties, ({ actor }) => actor);
  const twice = [...byActor].filter(
    ([, held]) => new Set(held.map(one => one.duty)).size > 1 || held.some(one => one.again),
  );
  return { people: byActor.size, twoDuties: twice.map(([actor]) => actor) };
}

/** The same over all cases of a span, by person. */
export async function totalsOfDuties(
  database: DataSource,
  { from, to }: Span,
): Promise<z.infer<typeof dutyTotals>> {
  type Totals = z.infer<typeof dutyTotals>;
  const [counted] = await rows<{ cases: number }>(database, COUNT, [from, to]);
  const twoDuties = await rows<Totals['twoDuties'][number]>(database, TWICE, [from, to]);
  const people = await rows<Totals['people'][number]>(database, PEOPLE, [from, to]);
  const nikShown = await rows<Totals['nikShown'][number]>(database, SHOWN, [from, to, TYPES_SHOWN]);
  return { cases: counted?.cases ?? 0, sound: twoDuties.length === 0, twoDuties, people, nikShown };
}
