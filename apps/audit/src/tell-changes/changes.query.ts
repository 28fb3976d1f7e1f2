import type { DataSource } from 'typeorm';
import { rows } from '#event-store';
import { isUuid } from '#kernel';
import { type ChangeHint, type Growth, MOST_MISSED } from './hints.js';

/** The row that numbers are taken from moves with the commit: below it none is missing, in one look at both. */
const HIGHEST = 'SELECT (next - 1)::float8 AS highest FROM numbering';

const GROWTH = `
SELECT numbering.highest, log.number::float8 AS number, topic, type, stream, correlation_id AS "correlationId"
FROM (SELECT (next - 1)::float8 AS highest, next - 1 AS last FROM numbering) numbering
LEFT JOIN log ON log.number > GREATEST($1::bigint, last - ${MOST_MISSED}) AND log.number <= last
ORDER BY log.number`;

type GrowthRow = { readonly highest: number; readonly number: number | null } & Omit<ChangeHint, 'number'>;

export async function highestOf(database: DataSource): Promise<number> {
  const [found] = await rows<{ highest: number }>(database, HIGHEST);
  return found?.highest ?? 0;
}

/** What came after a number: the latest thousand at most. An id that is none is not passed on: it could say anything. */
export async function growthAfter(database: DataSource, position: number): Promise<Growth> {
  const found = await rows<GrowthRow>(database, GROWTH, [position]);
  const hints = found.flatMap(({ number, topic, type, stream, correlationId }) =>
    number === null
      ? []
      : [{ topic, type, stream, number, correlationId: isUuid(correlationId ?? '') ? correlationId : null }],
  );
  return { highest: found[0]?.highest ?? position, hints };
}
