import { subscriptions } from '#contracts';
import type { Databases } from '../../databases.js';

const REACHED = `
SELECT stream_id AS stream, octet_length(digests) / 8 AS version FROM seen WHERE topic = $1`;
const WRITTEN = 'SELECT stream_id AS stream, max(version) AS version FROM events GROUP BY stream_id';
const PARKED = `SELECT topic, stream_id AS stream, version, cause, error FROM parked WHERE resolved_at IS NULL`;
const LOGGED = 'SELECT event_id AS id, count(*)::int AS times FROM log GROUP BY event_id';
const NUMBERS = 'SELECT count(*)::int AS entries, max(number)::int AS last FROM log';

interface Reached {
  readonly stream: string;
  readonly version: number;
}

/** Every consumer has seen every version of every stream that its topics carry, and nothing waits aside. */
export async function checkConsumers(databases: Databases): Promise<string[]> {
  const faults: string[] = [];
  for (const { service, consumes } of subscriptions.filter(one => one.consumes.length > 0)) {
    for (const parked of await databases.rows(service, PARKED))
      faults.push(`${service} has parked ${JSON.stringify(parked)}`);
    for (const topic of consumes.filter(one => one.endsWith('.events')))
      faults.push(...(await behind(databases, service, topic)));
  }
  return faults;
}

async function behind(databases: Databases, service: string, topic: string): Promise<string[]> {
  const source = topic.split('.')[0] ?? '';
  const reached = new Map(
    (await databases.rows<Reached>(service, REACHED, [topic])).map(row => [row.stream, row.version]),
  );
  const written = await databases.rows<Reached>(source, WRITTEN);
  return written
    .filter(({ stream, version }) => reached.get(stream) !== version)
    .map(
      ({ stream, version }) =>
        `${service} has ${stream} up to ${reached.get(stream) ?? 0} of ${version} (${topic})`,
    );
}

/** The audit log has every event once, under numbers without a gap. */
export async function checkAuditLog(databases: Databases, ids: readonly string[]): Promise<string[]> {
  const logged = new Map(
    (await databases.rows<{ id: string; times: number }>('audit', LOGGED)).map(row => [row.id, row.times]),
  );
  const [numbers] = await databases.rows<{ entries: number; last: number }>('audit', NUMBERS);
  const gaps =
    numbers?.entries === numbers?.last ? [] : [`audit has ${numbers?.entries} up to ${numbers?.last}`];
  const wrong = ids
    .filter(id => logged.get(id) !== 1)
    .map(id => `audit has ${id} ${logged.get(id) ?? 0} times`);
  return [
    ...gaps,
    ...wrong,
    ...(logged.size === ids.length ? [] : [`audit has ${logged.size} of ${ids.length}`]),
  ];
}
