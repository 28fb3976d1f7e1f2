import { setTimeout as sleep } from 'node:timers/promises';
import type { Databases } from '../databases.js';
import { ClaimDesks } from './claim-desks.js';
import type { Entry } from './deaths.js';
import { FinanceDesk } from './finance-desk.js';
import type { Staff } from './staff.js';

/** Claims of one list, and lists under way at once. */
const LIST = 200;
const AT_ONCE = 3;
/** Looking counts every claim, which is work too. */
const LOOK_EVERY_MS = 200;
const PATIENCE_MS = 900_000;

/** Settles all of them, many under way at once; answers the seconds from the first command until all is settled and in the audit log. */
export async function settleInBulk(
  staff: Staff,
  databases: Databases,
  run: string,
  entries: readonly Entry[],
): Promise<number> {
  const settledBefore = await settled(databases);
  const began = performance.now();
  const finance = new FinanceDesk(staff, run);
  const paying = finance.work();
  await claimsApproved(new ClaimDesks(staff, run), entries);
  await until(async () => (await settled(databases)) >= settledBefore + entries.length);
  await until(() => everythingIsLogged(databases));
  const seconds = (performance.now() - began) / 1000;
  finance.stop();
  await paying;
  return seconds;
}

async function claimsApproved(desks: ClaimDesks, entries: readonly Entry[]): Promise<void> {
  let next = 0;
  const worker = async (): Promise<void> => {
    for (let list = next++; list * LIST < entries.length; list = next++)
      await desks.approveList(entries.slice(list * LIST, (list + 1) * LIST), list);
  };
  await Promise.all(Array.from({ length: AT_ONCE }, worker));
}

const settled = (databases: Databases): Promise<number> =>
  databases.count('claims', "claim WHERE stage = 'Settled'");

/** Every event of every service under a number of its own. */
async function everythingIsLogged(databases: Databases): Promise<boolean> {
  const services = ['enrollment', 'billing', 'claims', 'disbursement'];
  const written = await Promise.all(services.map(service => databases.count(service, 'events')));
  return (await databases.count('audit', 'log')) === written.reduce((sum, count) => sum + count, 0);
}

async function until(done: () => Promise<boolean>): Promise<void> {
  const deadline = Date.now() + PATIENCE_MS;
  while (!(await done())) {
    if (Date.now() > deadline) throw new Error('The claims are not settled after a quarter of an hour');
    await sleep(LOOK_EVERY_MS);
  }
}
