import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import type { RunningSystem } from '#stack';
import type { Random } from './random.js';
import { settingsOf } from './settings.js';
import { type Point, readStrikes, type StruckService } from './strikes.js';

/** One service, and where it is to be struck. */
export interface Front {
  readonly service: string;
  readonly points: readonly Point[];
  /** How often at each point, at least. */
  readonly times: number;
}

const NOTHING_TO_STRIKE_MS = 60_000;
const LONGEST_LIFE = 4;
/** So many strikes more for each that must count. */
const MORE = 0.1;
/** How often a service may have had nothing in hand at all where it was to be struck. */
const MOST_MISSED = 5;

/**
 * Strikes one service again and again, as long as there is something in hand at its points: each time at another one,
 * then starts it anew. What it wrote down before its end is the proof.
 */
export class Storm {
  readonly struck: StruckService[] = [];
  private turns = 0;

  constructor(
    private readonly system: RunningSystem,
    private readonly folder: string,
    private readonly random: Random,
  ) {}

  async rage(front: Front): Promise<void> {
    const todo = this.random.shuffled(
      front.points.flatMap(point => Array(Math.floor(front.times * (1 + MORE))).fill(point) as Point[]),
    );
    let missed = 0;
    for (let point = todo.shift(); point; point = todo.shift()) {
      if (await this.strike(front.service, point)) continue;
      missed += 1;
      if (missed <= MOST_MISSED) todo.push(point);
    }
    await this.restart(front.service, {});
  }

  /** Answers whether there was something to strike. */
  private async strike(service: string, point: Point): Promise<boolean> {
    this.turns += 1;
    const proof = join(this.folder, `${service}-${this.turns}.strike`);
    await this.restart(service, {
      SANTUNAN_CRASH_AT: point,
      SANTUNAN_CRASH_TIME: String(1 + this.random.below(LONGEST_LIFE)),
      SANTUNAN_CRASH_PROOF: proof,
    });
    const deadline = Date.now() + NOTHING_TO_STRIKE_MS;
    while (readStrikes(proof).length === 0 && Date.now() < deadline) await sleep(50);
    const strikes = readStrikes(proof);
    this.struck.push(...strikes.map(strike => ({ service, ...strike })));
    return strikes.length > 0;
  }

  /** A process that is to be struck while it starts may end before it says that it is ready. */
  private async restart(service: string, armed: NodeJS.ProcessEnv): Promise<void> {
    await this.system.stopService(service, 'SIGKILL');
    await this.system.startService(service, { ...settingsOf(service), ...armed }).catch((error: unknown) => {
      const { SANTUNAN_CRASH_PROOF: proof = '' } = armed;
      if (readStrikes(proof).length === 0) throw error;
    });
  }
}
