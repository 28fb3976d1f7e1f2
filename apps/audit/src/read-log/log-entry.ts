import { z } from 'zod';
import { bilingual } from '#contracts';
import { meaningOf } from '../search-log/meanings.js';

/** One numbered event with its bytes. */
export interface LogRow {
  readonly number: string;
  readonly event_id: string;
  readonly topic: string;
  readonly partition: number;
  readonly kafka_offset: string;
  readonly headers: Readonly<Record<string, string>>;
  readonly body: Buffer;
}

/** The same as it is served: the body as text when its bytes are UTF-8, which they are unless somebody broke them. */
export const logEntrySchema = z.strictObject({
  number: z.int(),
  eventId: z.string(),
  topic: z.string(),
  partition: z.int(),
  offset: z.int(),
  headers: z.record(z.string(), z.string()),
  encoding: z.enum(['utf8', 'base64']),
  body: z.string(),
});

export const logEntries = z.strictObject({ items: z.array(logEntrySchema) });
/** Of a case each event is said in words, too; `null` for one that no contract knows. */
export const threadEntries = z.strictObject({
  items: z.array(logEntrySchema.extend({ meaning: bilingual.nullable() })),
});
export const logPage = logEntries.extend({ next: z.int().nullable() });

export type LogEntry = z.infer<typeof logEntrySchema>;

export function logEntry(row: LogRow): LogEntry {
  const text = row.body.toString('utf8');
  const encoding = Buffer.from(text, 'utf8').equals(row.body) ? 'utf8' : 'base64';
  return {
    number: Number(row.number),
    eventId: row.event_id,
    topic: row.topic,
    partition: row.partition,
    offset: Number(row.kafka_offset),
    headers: row.headers,
    encoding,
    body: encoding === 'utf8' ? text : row.body.toString('base64'),
  };
}

export const LOG_COLUMNS = 'number::text, event_id, topic, partition, kafka_offset::text, headers, body';

export const threadEntry = (row: LogRow): z.infer<typeof threadEntries>['items'][number] => ({
  ...logEntry(row),
  meaning: meaningOf(row.headers['ce_type']),
});
