import { type CutPart, cutBroker, cutPostgres, type RunningSystem } from '#stack';
import { Random } from '../faults/random.js';
import { settingsOf } from './settings.js';

export const STRUCK = ['disbursement', 'claims', 'broker', 'PostgreSQL'] as const;
export type Struck = (typeof STRUCK)[number];

/** Once so many thousandths of the payments are settled, this part is killed. */
export interface PlannedStrike {
  readonly at: number;
  readonly what: Struck;
}

const TIMES: Readonly<Record<Struck, number>> = { disbursement: 4, claims: 2, broker: 1, PostgreSQL: 2 };
const MORE_PER = 20_000;
const [EARLIEST, LATEST] = [20, 850];

/** The same seed strikes at the same moments of the run; a longer run is struck more often. */
export function planOfStrikes(seed: number, payments: number): PlannedStrike[] {
  const random = new Random(seed);
  const more = Math.floor(payments / MORE_PER);
  return STRUCK.flatMap(what =>
    Array.from({ length: TIMES[what] + more }, () => ({
      at: EARLIEST + random.below(LATEST - EARLIEST),
      what,
    })),
  ).toSorted((left, right) => left.at - right.at);
}

/** Kills parts of a running system by SIGKILL and starts them again. */
export class Strikes {
  readonly faults: string[] = [];
  private readonly startedAgain: { stop(): Promise<void> }[] = [];

  constructor(
    private readonly system: RunningSystem,
    private readonly folder: string,
  ) {}

  async strike(what: Struck): Promise<void> {
    if (what === 'broker') return this.cut(await cutBroker(this.folder, 1));
    if (what === 'PostgreSQL') return this.cut(await cutPostgres(this.folder));
    this.kill(what);
    await this.system.stopService(what, 'SIGKILL');
    await this.system.startService(what, settingsOf(what, this.system.addresses.services));
  }

  /** Ends what was started again here, before the system ends. */
  async close(): Promise<void> {
    await Promise.all(this.startedAgain.map(part => part.stop()));
  }

  /** Whatever else is killed, a service goes on: one that is not there any more has crashed. */
  private kill(what: Struck): void {
    const running = this.system.processes.get(what);
    try {
      if (running) process.kill(running.pid, 'SIGKILL');
    } catch {
      this.faults.push(`${what} had ended by itself before it was struck`);
    }
  }

  private async cut(part: CutPart): Promise<void> {
    this.startedAgain.push(await part.startAgain());
  }
}
