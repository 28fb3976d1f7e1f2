import { subscriptions } from '#contracts';
import { readAddresses, type SystemAddresses } from '../launcher/addresses.js';
import { databaseOf, query, runCommand } from './command.js';
import {
  type ParkedGroup,
  parkedReport,
  type ReturnRequest,
  readReturnRequest,
  returnReport,
} from './parked.js';

type Where = Pick<SystemAddresses, 'databases'>;

const GROUPS = `
SELECT topic, cause, error, count(*)::int AS count, count(return_requested_at)::int AS returning,
  (array_agg(id::text ORDER BY id))[1:8] AS ids
FROM parked WHERE resolved_at IS NULL GROUP BY topic, cause, error ORDER BY topic, cause, count(*) DESC, error`;

/** Only marks: the service that owns the partition puts them through its handler, in the order of their streams. */
const RETURN = `
UPDATE parked SET return_requested_at = clock_timestamp()
WHERE resolved_at IS NULL AND return_requested_at IS NULL
  AND ($1::bigint IS NULL OR id = $1) AND ($2::text IS NULL OR cause = $2)
RETURNING id`;

/** What waits for an operator, grouped by how it failed. */
export async function readParked(where: Where, services: readonly string[]): Promise<ParkedGroup[]> {
  const groups = await Promise.all(
    services.map(async service => {
      const found = await query<Omit<ParkedGroup, 'service'>>(databaseOf(where, service), GROUPS);
      return found.map(group => ({ service, ...group }));
    }),
  );
  return groups.flat();
}

/** Marks parked messages of a service for return; answers how many. */
export async function requestReturn(where: Where, { service, id, cause }: ReturnRequest): Promise<number> {
  return (await query(databaseOf(where, service), RETURN, [id, cause])).length;
}

/** `npm run print:parked` */
if (import.meta.main) {
  await runCommand(async () => {
    const services = subscriptions
      .filter(({ consumes }) => consumes.length > 0)
      .map(({ service }) => service);
    const request = readReturnRequest(process.argv.slice(2), services);
    const where = readAddresses();
    if (request) return { text: returnReport(request, await requestReturn(where, request)) };
    return { text: parkedReport(await readParked(where, services)) };
  });
}
