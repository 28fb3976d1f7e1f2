import { setTimeout as sleep } from 'node:timers/promises';
import type { Databases } from '../databases.js';

const DRAINED_WITHIN_MS = 120_000;
const QUIET_ROUNDS = 10;
const ROUND_MS = 300;
const UNSENT = 'SELECT count(*)::int AS events FROM outbox';
const WRITTEN = 'SELECT count(*)::int AS events FROM events';
const LOGGED = 'SELECT count(*)::int AS events FROM log';
const PUBLISHERS = ['enrollment', 'billing', 'claims', 'disbursement'];

/** Until nothing is under way any more between the services. */
export async function drained(databases: Databases): Promise<void> {
  const count = async (service: string, statement: string): Promise<number> => {
    const [row] = await databases.rows<{ events: number }>(service, statement);
    return row?.events ?? 0;
  };
  const sum = async (statement: string): Promise<number> => {
    const counts = await Promise.all(PUBLISHERS.map(service => count(service, statement)));
    return counts.reduce((total, events) => total + events, 0);
  };
  const deadline = Date.now() + DRAINED_WITHIN_MS;
  for (let quiet = 0; quiet < QUIET_ROUNDS && Date.now() < deadline; ) {
    const isQuiet = (await sum(UNSENT)) === 0 && (await sum(WRITTEN)) === (await count('audit', LOGGED));
    quiet = isQuiet ? quiet + 1 : 0;
    await sleep(ROUND_MS);
  }
}
