import type { RunningSystem } from '#stack';
import type { Databases } from '../databases.js';
import type { Deaths } from './deaths.js';
import { markLogs, runFloor } from './floor/run.js';
import { settleInBulk } from './in-bulk.js';
import { cpuFromNow, type Parts } from './processes.js';
import type { Staff } from './staff.js';

/** What the system did with so many claims, and what the floor took for the same rows and messages right after it. */
export interface Rates {
  readonly claims: number;
  readonly claimsPerSecond: number;
  readonly floorClaimsPerSecond: number;
  /** Milliseconds of a core for each claim, by part. */
  readonly cpuMsPerClaim: ReadonlyMap<string, number>;
  readonly eventsPerClaim: number;
}

/** The floor varies more from run to run than the system: it is measured so often, and the mean counts. */
const FLOORS = 2;

export interface Bench {
  readonly system: RunningSystem;
  readonly staff: Staff;
  readonly databases: Databases;
  readonly deaths: Deaths;
  readonly parts: Parts;
}

/** Claims settled in bulk, then the floor for the very same, on the same stack. */
export async function measureRates(bench: Bench, name: string, claims: number): Promise<Rates> {
  const { system, staff, databases, deaths, parts } = bench;
  const entries = deaths.take(claims);
  const marks = await markLogs(databases);
  const cpu = cpuFromNow(parts);
  const seconds = await settleInBulk(staff, databases, name, entries);
  const cpuMsPerClaim = cpu(claims);
  const events = await Promise.all(
    ['claims', 'disbursement'].map(service =>
      databases.count(service, `events WHERE position > ${marks[service]?.position ?? 0}`),
    ),
  );
  const floors: number[] = [];
  for (let count = 1; count <= FLOORS; count += 1)
    floors.push(await runFloor(system.addresses, databases, marks, `${name}.${count}`));
  const floorSeconds = floors.reduce((sum, seconds) => sum + seconds, 0) / FLOORS;
  return {
    claims,
    claimsPerSecond: claims / seconds,
    floorClaimsPerSecond: claims / floorSeconds,
    cpuMsPerClaim,
    eventsPerClaim: events.reduce((sum, count) => sum + count, 0) / claims,
  };
}
