import type { DataSource } from 'typeorm';
import { z } from 'zod';
import { bilingual } from '#contracts';
import { rows } from '#event-store';
import { meaningOf } from './meanings.js';
import { asLogged, type SearchLogQuery } from './search-log.query.js';

export const foundEvent = z.strictObject({
  number: z.int(),
  eventId: z.string(),
  topic: z.string(),
  type: z.string(),
  meaning: bilingual.nullable(),
  at: z.string(),
  actor: z.string().nullable(),
  stream: z.uuid(),
  version: z.int(),
  correlationId: z.string(),
  causationId: z.string().nullable(),
});

export const foundEvents = z.strictObject({ items: z.array(foundEvent), next: z.int().nullable() });

type FoundEvent = z.infer<typeof foundEvent>;

const COLUMNS = `number::float8 AS number, event_id AS "eventId", topic, type, event_time AS at, actor, stream, version,
  correlation_id AS "correlationId", causation_id AS "causationId"`;

/** Of a case: what stands in its own stream, and what was done for its sake in others. */
const OF_CASE = `log.number IN (
  SELECT of_case.number FROM case_number JOIN log of_case
    ON of_case.stream = case_number.claim_id OR of_case.correlation_id = case_number.claim_id::text
  WHERE receipt_number = $?)`;

type Condition = readonly [sql: string, value: unknown];

/** The statement of a search; only what is asked stands in it, so that each has its index. */
export function searchStatement(query: SearchLogQuery): { sql: string; parameters: unknown[] } {
  const { order, after, limit } = query;
  const conditions: Condition[] = [
    [OF_CASE, query.receiptNumber],
    ['stream = $?::uuid', query.stream],
    ['actor = $?', query.actor],
    ['topic = $?', query.topic],
    ['type = $?', query.type],
    ['event_time >= $?', asLogged(query.from)],
    ['event_time < $?', asLogged(query.to)],
    [order === 'newest' ? 'log.number < $?::bigint' : 'log.number > $?::bigint', after],
  ];
  const asked = conditions.filter(([, value]) => value !== undefined && value !== null);
  const where = asked.map(([sql], index) => sql.replace('$?', `$${index + 1}`)).join(' AND ') || 'true';
  const direction = order === 'newest' ? 'DESC' : 'ASC';
  return {
    sql: `SELECT ${COLUMNS} FROM log WHERE ${where} ORDER BY log.number ${direction} LIMIT $${asked.length + 1}`,
    parameters: [...asked.map(([, value]) => value), limit],
  };
}

export async function searchLog(
  database: DataSource,
  query: SearchLogQuery,
): Promise<z.infer<typeof foundEvents>> {
  const { sql, parameters } = searchStatement(query);
  const found = await rows<Omit<FoundEvent, 'meaning'>>(database, sql, parameters);
  const items = found.map(event => ({ ...event, meaning: meaningOf(event.type) }));
  return { items, next: items.length === query.limit ? (items.at(-1)?.number ?? null) : null };
}
