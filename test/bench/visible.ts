import { setTimeout as sleep } from 'node:timers/promises';
import { ClaimDesks } from './claim-desks.js';
import type { Bench } from './rates.js';

const LOOK_EVERY_MS = 5;
/** Transactions commit out of the order of their positions: the last few are looked at again. */
const LOOK_BACK = 500;

const ORDERED =
  'SELECT claim_id, ordered_position::float8 AS position FROM payment WHERE ordered_position > $1';
const APPROVED = `
SELECT stream_id AS claim_id, extract(epoch FROM recorded_at)::float8 * 1000 AS at FROM events
WHERE type = 'ClaimApproved' AND stream_id = ANY ($1::uuid[])`;

export interface Visible {
  readonly p50Ms: number;
  readonly p99Ms: number;
  readonly claims: number;
  /** How many claims each command was about. */
  readonly inLists: number;
  /** Claims that were approved per second; below what was asked for when the machine could not keep up. */
  readonly perSecond: number;
}

/** How claims are brought: so many a second, for so long, so many to a command. */
export interface Pace {
  readonly perSecond: number;
  readonly seconds: number;
  readonly inLists: number;
}

/**
 * From the moment that the database gave an approval until its payment can be read in the disbursement. Both moments are of
 * this machine's clock; the first lies before the commit, and the second is seen up to 5 ms late, so that the figure is rather
 * too large.
 */
export async function measureVisible(
  { staff, databases, deaths }: Bench,
  { perSecond, seconds, inLists }: Pace,
): Promise<Visible> {
  const desks = new ClaimDesks(staff, `visible-${inLists}`);
  const entries = deaths.take(perSecond * seconds);
  const watch = new Watch(databases);
  const watching = watch.run();
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
  await watch.until(approved);
  watch.stop();
  await watching;
  const moments = await databases.rows<{ claim_id: string; at: number }>('claims', APPROVED, [approved]);
  const delays = moments
    .map(({ claim_id, at }) => (watch.seenAt(claim_id) ?? Number.POSITIVE_INFINITY) - at)
    .sort((left, right) => left - right);
  const quantile = (share: number): number => delays[Math.ceil(delays.length * share) - 1] ?? 0;
  return {
    p50Ms: quantile(0.5),
    p99Ms: quantile(0.99),
    claims: approved.length,
    inLists,
    perSecond: approved.length / took,
  };
}

/** Looks into the disbursement's table all the time. */
class Watch {
  private readonly seen = new Map<string, number>();
  private position = 0;
  private isOver = false;

  constructor(private readonly databases: Bench['databases']) {}

  async run(): Promise<void> {
    while (!this.isOver) {
      const found = await this.databases.rows<{ claim_id: string; position: number }>(
        'disbursement',
        ORDERED,
        [this.position - LOOK_BACK],
      );
      const now = Date.now();
      for (const { claim_id, position } of found) {
        if (!this.seen.has(claim_id)) this.seen.set(claim_id, now);
        this.position = Math.max(this.position, position);
      }
      await sleep(LOOK_EVERY_MS);
    }
  }

  seenAt(claimId: string): number | undefined {
    return this.seen.get(claimId);
  }

  async until(claimIds: readonly string[]): Promise<void> {
    while (!claimIds.every(claimId => this.seen.has(claimId))) await sleep(LOOK_EVERY_MS);
  }

  stop(): void {
    this.isOver = true;
  }
}
