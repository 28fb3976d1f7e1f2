import { z } from 'zod';
import { bilingual, instant } from '#contracts';
import { rows } from '#event-store';
import { RETURN_WAITS } from '../return-to-work/return.state.js';
import type { ListReturnsQuery } from './return.requests.js';
import { WAITS_WORDS } from './return-words.table.js';

/** An open return as a row of a list. */
const listedReturn = z.strictObject({
  returnId: z.uuid(),
  claimId: z.uuid(),
  receiptNumber: z.string(),
  waitsFor: z.enum(RETURN_WAITS),
  waitsText: bilingual,
  since: instant,
  managedBy: z.string().nullable(),
});

export const returnPage = z.strictObject({ items: z.array(listedReturn), next: z.uuid().nullable() });

type Listed = z.infer<typeof listedReturn>;

/** What waits longest comes first. */
const OPEN = `
SELECT return_id AS "returnId", claim_id AS "claimId", receipt_number AS "receiptNumber", waits_for AS "waitsFor",
  to_char(since AT TIME ZONE 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.MS"Z"') AS since, state->'plan'->>'managedBy' AS "managedBy"
FROM return_to_work JOIN claim USING (claim_id)
WHERE waits_for IS NOT NULL AND ($1::text IS NULL OR waits_for = $1)
  AND ($2::uuid IS NULL OR (since, return_id) > (SELECT since, return_id FROM return_to_work WHERE return_id = $2))
ORDER BY since, return_id LIMIT $3`;

export async function listReturns(
  database: Parameters<typeof rows>[0],
  { waitsFor, after, limit }: ListReturnsQuery,
): Promise<z.infer<typeof returnPage>> {
  const found = await rows<Omit<Listed, 'waitsText'>>(database, OPEN, [
    ...[waitsFor ?? null, after ?? null, limit + 1],
  ]);
  const items = found.slice(0, limit).map(row => ({ ...row, waitsText: WAITS_WORDS[row.waitsFor] }));
  return { items, next: found.length > limit ? (items.at(-1)?.returnId ?? null) : null };
}
