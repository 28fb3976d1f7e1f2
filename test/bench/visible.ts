import { setTimeout as sleep } from 'node:timers/promises';
import { ClaimDesks } from './claim-desks.js';
import { cpuFromNow } from './processes.js';
import type { Bench } from './rates.js';

const LOOK_EVERY_MS = 50;

/** Both services' databases are on one server, and so on one clock: when it committed the approval, and when the payment. */
const APPROVED = `
SELECT stream_id AS claim_id, extract(epoch FROM pg_xact_commit_timestamp(xmin))::float8 * 1000 AS at FROM events
WHERE position > $2 AND type = 'ClaimApproved' AND stream_id = ANY ($1::uuid[])`;
const ORDERED = `
SELECT data->>'claimId' AS claim_id, extract(epoch FROM pg_xact_commit_timestamp(xmin))::float8 * 1000 AS at FROM events
WHERE position > $2 AND type = 'PaymentOrdered' AND data->>'claimId' = ANY ($1::text[])`;

const LAST = 'SELECT max(position)::float8 AS position FROM events';

export interface Visible {
  readonly p50Ms: number;
  readonly p99Ms: number;
  readonly claims: number;
  /** How many claims each command was about. */
  readonly inLists: number;
  /** Claims that were approved per second; below what was asked for when the machine could not keep up. */
  readonly perSecond: number;
  readonly cpuMsPerClaim: ReadonlyMap<string, number>;
}

/** How claims are brought: so many a second, for so long, so many to a command. */
export interface Pace {
  readonly perSecond: number;
  readonly seconds: number;
  readonly inLists: number;
}

/**
 * From the commit of an approval until the commit after which its payment can be read in the disbursement. Nothing looks on
 * meanwhile: the server keeps the moments.
 */
export async function measureVisible(
  { staff, databases, deaths, parts }: Bench,
  { perSecond, seconds, inLists }: Pace,
): Promise<Visible> {
  const desks = new ClaimDesks(staff, `visible-${inLists}`);
  const entries = deaths.take(perSecond * seconds);
  const moments = await momentsFromNow(databases);
  const cpu = cpuFromNow(parts);
  const began = performance.now();
  const lists = Array.from({ length: Math.ceil(entries.length / inLists) }, async (_list, number) => {
    await sleep(Math.max(0, began + (number * inLists * 1000) / perSecond - performance.now()));
    const list = entries.slice(number * inLists, (number + 1) * inLists);
    return list.length === 1 && list[0]
      ? [await desks.approve(list[0], number)]
      : desks.approveList(list, number);
  });
  const approved = (await Promise.all(lists)).flat();
  const took = (performance.now() - began) / 1000;
  const cpuMsPerClaim = cpu(approved.length);
  let ordered = await moments('disbursement', ORDERED, approved);
  for (; ordered.size < approved.length; ordered = await moments('disbursement', ORDERED, approved))
    await sleep(LOOK_EVERY_MS);
  const decided = await moments('claims', APPROVED, approved);
  const delays = approved
    .map(claimId => (ordered.get(claimId) ?? Number.NaN) - (decided.get(claimId) ?? Number.NaN))
    .sort((left, right) => left - right);
  const quantile = (share: number): number => delays[Math.ceil(delays.length * share) - 1] ?? 0;
  return {
    p50Ms: quantile(0.5),
    p99Ms: quantile(0.99),
    claims: approved.length,
    inLists,
    perSecond: approved.length / took,
    cpuMsPerClaim,
  };
}

interface Moment {
  readonly claim_id: string;
  readonly at: number;
}

/** Reads, by claim, when what a service has appended since now was committed. */
async function momentsFromNow(databases: Bench['databases']) {
  const lastOf = async (service: string): Promise<number> =>
    (await databases.rows<{ position: number | null }>(service, LAST))[0]?.position ?? 0;
  const last = { claims: await lastOf('claims'), disbursement: await lastOf('disbursement') };
  return async (service: keyof typeof last, statement: string, claimIds: readonly string[]) => {
    const moments = await databases.rows<Moment>(service, statement, [claimIds, last[service]]);
    return new Map(moments.map(({ claim_id, at }) => [claim_id, at]));
  };
}
