import { setTimeout as sleep } from 'node:timers/promises';
import type { Databases } from '../databases.js';

interface Sample {
  readonly at: number;
  readonly events: number;
}

const EVERY_MS = 500;
const WINDOW_MS = 5_000;
const WRITTEN = 'SELECT count(*)::int AS events FROM events';

/** How many events claims and disbursement write, sampled twice a second. */
export class Throughput {
  private readonly samples: Sample[] = [];
  private isOver = false;

  constructor(private readonly databases: Databases) {}

  start(): void {
    void this.keepSampling();
  }

  stop(): void {
    this.isOver = true;
  }

  /** Events a second over the last so many milliseconds. */
  perSecond(overMs: number): number {
    const last = this.samples.at(-1);
    const first = this.samples.find(({ at }) => last !== undefined && at >= last.at - overMs);
    if (!last || !first || first === last) return 0;
    return ((last.events - first.events) * 1000) / (last.at - first.at);
  }

  /** How long it took, in milliseconds, until a window that began after now reached the rate; null if it did not. */
  async isBackAt(rate: number, withinMs: number): Promise<number | null> {
    const began = Date.now();
    while (Date.now() - began < withinMs + WINDOW_MS) {
      await sleep(EVERY_MS);
      if (Date.now() - began > WINDOW_MS && this.perSecond(WINDOW_MS) >= rate) return Date.now() - began;
    }
    return null;
  }

  private async keepSampling(): Promise<void> {
    while (!this.isOver) {
      const [claims] = await this.databases.rows<{ events: number }>('claims', WRITTEN);
      const [disbursement] = await this.databases.rows<{ events: number }>('disbursement', WRITTEN);
      this.samples.push({ at: Date.now(), events: (claims?.events ?? 0) + (disbursement?.events ?? 0) });
      await sleep(EVERY_MS);
    }
  }
}
