import type { Databases } from '../../databases.js';
import type { Acknowledged } from '../patient-client.js';

const KEPT = `
SELECT given.key, given.actor FROM unnest($1::text[], $2::text[]) AS given (key, actor)
WHERE NOT EXISTS (SELECT FROM idempotency AS kept WHERE kept.key = given.key AND kept.actor = given.actor)`;
const ONCE = `
SELECT key, count(*)::int AS times FROM idempotency GROUP BY key HAVING count(*) > 1`;

/** What a service said yes to is recorded there, and each claim that was asked for once is there once. */
export async function checkAcknowledged(
  databases: Databases,
  acknowledged: readonly Acknowledged[],
): Promise<string[]> {
  const faults: string[] = [];
  for (const [service, commands] of Map.groupBy(acknowledged, command => command.service)) {
    const lost = await databases.rows<{ key: string; actor: string }>(service, KEPT, [
      commands.map(({ key }) => key),
      commands.map(({ actor }) => actor),
    ]);
    const twice = await databases.rows<{ key: string }>(service, ONCE);
    faults.push(...lost.map(({ key, actor }) => `${service} lost the command ${key} of ${actor}`));
    faults.push(...twice.map(({ key }) => `${service} has the command ${key} twice`));
  }
  const [claims] = await databases.rows<{ claims: number }>(
    'claims',
    'SELECT count(*)::int AS claims FROM claim',
  );
  const asked = new Set(acknowledged.filter(({ path }) => path === '/api/claims').map(({ key }) => key)).size;
  return claims?.claims === asked
    ? faults
    : [...faults, `${asked} claims were taken, ${claims?.claims} are there`];
}
