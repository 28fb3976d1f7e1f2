import { DataSource } from 'typeorm';
import { BUILT_IN_LAW } from '#statutory';
import { rebuildClaims } from '../../apps/claims/src/rebuild/rebuild.js';
import { middleOfSmallRuns } from './middle.js';
import type { Bench } from './rates.js';

/** The same claims again under other ids and receipt numbers: as much as years bring. */
const GROW = `
INSERT INTO events (stream_id, version, type, schema_version, data, metadata, recorded_at)
SELECT overlay(stream_id::text placing $1 from 1 for 2)::uuid, version, type, schema_version,
  replace(regexp_replace(data::text, '(JK[KM])-\\d{4}-', '\\1-30' || $1 || '-', 'g'), stream_id::text,
    overlay(stream_id::text placing $1 from 1 for 2))::json, metadata, recorded_at
FROM events WHERE position <= $2 ORDER BY position`;
const LAST = 'SELECT max(position)::text AS last FROM events';
const EMPTY = 'TRUNCATE claim, duty, filed_document';

export interface Rebuilding {
  readonly events: number;
  readonly perSecond: number;
}

/** Empties the read models of the claims and makes them again from the events; then once more with ten times as many. */
export async function measureRebuild({ system }: Bench): Promise<readonly [Rebuilding, Rebuilding]> {
  await system.stopService('claims');
  const url = system.addresses.databases['claims']?.ownerUrl ?? '';
  const database = await new DataSource({ type: 'postgres', url }).initialize();
  try {
    const once = await middleOfSmallRuns(
      () => rebuild(database),
      ({ perSecond }) => perSecond,
    );
    const again = await rebuildClaims(database, BUILT_IN_LAW, true);
    if (again.claimsDifferent + again.dutiesDifferent + again.filedDifferent > 0)
      throw new Error(`The rows made again differ: ${JSON.stringify(again)}`);
    await tenfold(database);
    return [once, await rebuild(database)];
  } finally {
    await database.destroy();
  }
}

async function rebuild(database: DataSource): Promise<Rebuilding> {
  await database.query(EMPTY);
  await database.query('ANALYZE events');
  const began = performance.now();
  const { events } = await rebuildClaims(database, BUILT_IN_LAW, false);
  return { events, perSecond: events / ((performance.now() - began) / 1000) };
}

async function tenfold(database: DataSource): Promise<void> {
  const [row] = (await database.query(LAST)) as { last: string }[];
  for (let copy = 1; copy <= 9; copy += 1) await database.query(GROW, [`${copy}f`, row?.last]);
}
