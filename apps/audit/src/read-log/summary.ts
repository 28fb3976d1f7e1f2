import type { DataSource } from 'typeorm';
import { z } from 'zod';
import { bilingual } from '#contracts';
import { rows } from '#event-store';
import { meaningOf } from '../search-log/meanings.js';

const TYPES =
  'SELECT topic, type, count(*)::int AS events FROM log GROUP BY topic, type ORDER BY topic, type';
const WHOLE = 'SELECT count(*)::int AS events, COALESCE(max(number), 0)::text AS highest FROM log';

export const logSummary = z.strictObject({
  events: z.int(),
  highest: z.int(),
  gapless: z.boolean(),
  types: z.array(
    z.strictObject({
      topic: z.string(),
      type: z.string(),
      meaning: bilingual.nullable(),
      events: z.int(),
    }),
  ),
});

/** Counts by topic and type; the log is gapless when the highest number is the count. */
export async function summarise(database: DataSource): Promise<z.infer<typeof logSummary>> {
  const types = await rows<{ topic: string; type: string; events: number }>(database, TYPES);
  const [whole] = await rows<{ events: number; highest: string }>(database, WHOLE);
  const [events, highest] = [whole?.events ?? 0, Number(whole?.highest ?? 0)];
  return {
    events,
    highest,
    gapless: events === highest,
    types: types.map(row => ({ ...row, meaning: meaningOf(row.type) })),
  };
}
