import { z } from 'zod';
import { instant, plainDate } from '#contracts';
import { rows } from '#event-store';
import { REGION_ZONE, regionDate } from '#kernel';
import type { KnownStage } from '../claim/claim.state.js';
import { hasEnded } from '../explain-claim/days-left.js';
import { STAGES } from '../explain-claim/explanation.js';
import { SOMEBODY_ACTS, WHO, WHO_ACTS } from '../explain-claim/who-acts.table.js';
import { type Asking, chosen } from '../list-claims/list-claims.js';
import type { ClaimsQuery } from '../list-claims/list-claims.request.js';
import { CHOSEN, CHOSEN_PARAMETERS } from '../list-claims/list-claims.sql.js';

/** The first day of each band of ages, in days since the submission; the last band has no end. */
const BANDS = [0, 4, 8, 31, 181] as const;
const WAITING_STAGES = STAGES.filter(stage => !hasEnded(stage));

const waiting = z.strictObject({
  claims: z.int(),
  ages: z.array(z.int()).length(BANDS.length).describe('Menurut bands · by the bands'),
  oldest: instant,
  overdue: z.int().describe('Lewat batas bayar · past the last day for the payment'),
  standing: z
    .int()
    .describe('Batas bayar belum berjalan, atau berhenti · whose time limit has not begun or stands still'),
});
export const claimBacklog = z.strictObject({
  today: plainDate,
  total: z.int(),
  bands: z.array(
    z.strictObject({
      fromDays: z.int(),
      /** For the filters of the list: both bounds of a band, the older one none in the last. */
      submittedFrom: plainDate.nullable(),
      submittedBefore: plainDate,
    }),
  ),
  stages: z.array(waiting.extend({ state: z.enum(WAITING_STAGES) })),
  reasons: z.array(waiting.extend({ reason: z.string(), who: z.enum(WHO) })),
});
type Waiting = z.infer<typeof waiting>;

const [TODAY, STARTS, STATES] = [1, 2, 3].map(more => `$${CHOSEN_PARAMETERS + more}`);
const INSTANT = `'YYYY-MM-DD"T"HH24:MI:SS.MS"Z"'`;

const WAITING = `(
  SELECT stage, reasons, due_on, submitted_at,
    width_bucket(GREATEST(0, ${TODAY}::date - (submitted_at AT TIME ZONE '${REGION_ZONE}')::date), ${STARTS}::int[]) AS band
  FROM claim WHERE stage = ANY (${STATES}::text[]) AND ${CHOSEN}) AS waiting`;

/** One row for each group: its claims, how many of them are in which band of ages, and how their clocks stand. */
const grouped = (by: string, source: string): string => `
SELECT ${by} AS name, count(*)::int AS claims,
  ARRAY[${BANDS.map((_, n) => `count(*) FILTER (WHERE band = ${n + 1})::int`).join(', ')}] AS ages,
  to_char(min(submitted_at) AT TIME ZONE 'UTC', ${INSTANT}) AS oldest,
  count(*) FILTER (WHERE due_on < ${TODAY}::date)::int AS overdue,
  count(*) FILTER (WHERE due_on IS NULL)::int AS standing
FROM ${source} GROUP BY 1 ORDER BY 1`;

const REASON = `LATERAL (SELECT DISTINCT one ->> 'code' AS reason FROM json_array_elements(reasons) AS one) AS why`;

const BY_STAGE = grouped('stage', WAITING);
const BY_REASON = grouped('reason', `${WAITING}, ${REASON} WHERE stage = 'NeedsAttention'`);

/** The claims that somebody waits for: how old they are at each stage, and for which reasons, of which a claim may have several. */
export async function readBacklog(
  database: Parameters<typeof rows>[0],
  filter: ClaimsQuery,
  { me, now }: Omit<Asking, 'law'>,
): Promise<z.infer<typeof claimBacklog>> {
  const today = regionDate(now);
  const asked = [...chosen(filter, me), today.toString(), [...BANDS], WAITING_STAGES];
  const stages = await rows<Waiting & { name: KnownStage }>(database, BY_STAGE, asked);
  const reasons = await rows<Waiting & { name: string }>(database, BY_REASON, asked);
  return {
    today: today.toString(),
    total: stages.reduce((sum, { claims }) => sum + claims, 0),
    bands: bandsOf(today),
    stages: WAITING_STAGES.flatMap(state =>
      stages.filter(({ name }) => name === state).map(({ name: _, ...found }) => ({ state, ...found })),
    ),
    reasons: reasons.map(({ name: reason, ...found }) => ({
      ...{ reason, who: (WHO_ACTS[reason] ?? SOMEBODY_ACTS).who },
      ...found,
    })),
  };
}

/** Between how many days ago the claims of a band were submitted, as days of the calendar. */
function bandsOf(today: Temporal.PlainDate): z.infer<typeof claimBacklog>['bands'] {
  const dayAfter = (days: number): string => today.subtract({ days: days - 1 }).toString();
  return BANDS.map((fromDays, n) => {
    const older = BANDS[n + 1];
    return {
      fromDays,
      submittedFrom: older === undefined ? null : dayAfter(older),
      submittedBefore: dayAfter(fromDays),
    };
  });
}
