import type { DataSource } from 'typeorm';
import { z } from 'zod';
import { rows } from '#event-store';
import type { Span } from './report-duties.js';

const nikShownOnce = z.strictObject({
  number: z.int(),
  eventId: z.string(),
  at: z.string(),
  actor: z.string(),
  /** A code of `GET /api/persons/nik-purposes`. */
  purpose: z.string().nullable(),
  personId: z.string().nullable(),
});

export const nikShown = z.strictObject({ items: z.array(nikShownOnce), next: z.int().nullable() });

/** The latest first: whoever looks into it asks what has just been looked at. */
const SHOWN = `
SELECT log.number::float8 AS number, event_id AS "eventId", event_time AS at, told ->> 'shownBy' AS actor,
  told ->> 'purpose' AS purpose, told ->> 'personId' AS "personId"
FROM log CROSS JOIN LATERAL body_of(log.body) AS told
WHERE type = 'PersonNikShown' AND told ->> 'shownBy' IS NOT NULL
  AND ($1::text IS NULL OR event_time >= $1) AND ($2::text IS NULL OR event_time < $2)
  AND ($3::bigint IS NULL OR log.number < $3) ORDER BY log.number DESC LIMIT $4`;

export async function nikShownIn(
  database: DataSource,
  { from, to }: Span,
  { after, limit }: { readonly after: number | null; readonly limit: number },
): Promise<z.infer<typeof nikShown>> {
  const items = await rows<z.infer<typeof nikShownOnce>>(database, SHOWN, [from, to, after, limit]);
  return { items, next: items.length === limit ? (items.at(-1)?.number ?? null) : null };
}
