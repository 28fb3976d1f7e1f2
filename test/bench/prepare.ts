import { setTimeout as sleep } from 'node:timers/promises';
import type { Databases } from '../databases.js';
import { type Insured, MONTH } from './insured.js';
import type { Staff } from './staff.js';

const ENROLLMENT = 'petugas-pendaftaran';
const BILLING = 'petugas-iuran';
const LOOK_EVERY_MS = 100;
const KNOWN = 'SELECT count(*)::int AS known FROM member';

/** Rows per second from the first byte sent until the billing service knows every worker of the roster. */
export async function importRoster(
  staff: Staff,
  databases: Databases,
  insured: Insured,
  workers: number,
): Promise<number> {
  if (insured.count === 0)
    await staff.upload(ENROLLMENT, 'enrollment', '/api/payers/import', {
      key: 'bench-payers',
      body: insured.payers,
    });
  const body = insured.roster(workers);
  const began = performance.now();
  const { rejected } = await staff.upload<{ rejected: number }>(ENROLLMENT, 'enrollment', '/api/rosters', {
    key: `bench-roster-${insured.count}`,
    body,
  });
  if (rejected > 0) throw new Error(`${rejected} rows of the roster were rejected`);
  await until(async () => (await known(databases, 'billing')) >= insured.count);
  return workers / ((performance.now() - began) / 1000);
}

/** Bills the month and receives it, until the claims service knows who is covered. */
export async function cover(staff: Staff, databases: Databases, insured: Insured): Promise<void> {
  await staff.post(BILLING, 'billing', '/api/invoices', {
    key: 'bench-invoices',
    body: { month: MONTH, issuedOn: `${MONTH}-01` },
  });
  const body = insured.receipt();
  await staff.upload(BILLING, 'billing', '/api/receipts', { key: 'bench-receipts', body });
  await until(async () => (await databases.count('claims', 'covered_month')) >= insured.count);
}

async function known(databases: Databases, service: string): Promise<number> {
  const [found] = await databases.rows<{ known: number }>(service, KNOWN);
  return found?.known ?? 0;
}

async function until(done: () => Promise<boolean>): Promise<void> {
  while (!(await done())) await sleep(LOOK_EVERY_MS);
}
