import { setTimeout as sleep } from 'node:timers/promises';
import type { Databases } from '../databases.js';

const EVERY_MS = 1_000;

const PAID_BEYOND = `
SELECT claim_id AS claim FROM payment JOIN award USING (claim_id) WHERE state = 'Settled'
GROUP BY claim_id, award.amount HAVING sum(payment.amount) > award.amount`;
const TOLD_BEYOND = 'SELECT claim_id AS claim FROM claim WHERE paid > award';
const PROGRESS = `
SELECT count(*) FILTER (WHERE state = 'Settled')::int AS settled,
  count(*) FILTER (WHERE state IN ('Submitting', 'Unknown', 'Accepted'))::int AS open FROM payment`;

interface Progress {
  readonly settled: number;
  /** Of which the bank has not said the last word. */
  readonly open: number;
}

/** Looks again and again whether a claim is paid beyond its award, and how far the run is; a database that is down is not asked. */
export class Watch {
  readonly overpaid = new Set<string>();
  progress: Progress = { settled: 0, open: 0 };
  polls = 0;
  private isOver = false;
  private ended: Promise<void> = Promise.resolve();

  constructor(private readonly databases: Databases) {}

  start(): void {
    this.ended = this.look();
  }

  async stop(): Promise<void> {
    this.isOver = true;
    await this.ended;
    await this.poll();
  }

  private async look(): Promise<void> {
    while (!this.isOver) {
      await this.poll().catch(() => undefined);
      await sleep(EVERY_MS);
    }
  }

  private async poll(): Promise<void> {
    const beyond = [
      ...(await this.databases.rows<{ claim: string }>('disbursement', PAID_BEYOND)),
      ...(await this.databases.rows<{ claim: string }>('claims', TOLD_BEYOND)),
    ];
    for (const { claim } of beyond) this.overpaid.add(claim);
    const [progress] = await this.databases.rows<Progress>('disbursement', PROGRESS);
    this.progress = progress ?? this.progress;
    this.polls += 1;
  }
}
