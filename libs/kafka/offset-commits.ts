import { setTimeout as sleep } from 'node:timers/promises';
import type { Consumer } from 'kafkajs';

const CLOSE_WITHIN_MS = 2_000;

interface Log {
  info(fields: object, text: string): void;
}

interface Reached {
  readonly topic: string;
  readonly partition: number;
  readonly offset: string;
}

/**
 * Tells the broker how far each partition has come, all of them in one request now and then: the database knows it exactly,
 * and what a restart brings again is dropped there.
 */
export class OffsetCommits {
  private reached = new Map<string, Reached>();
  private timer: NodeJS.Timeout | null = null;

  constructor(
    private readonly consumer: Pick<Consumer, 'commitOffsets'>,
    private readonly log: Log,
  ) {}

  start(everyMs: number): void {
    this.timer ??= setInterval(() => void this.commit(), everyMs).unref();
  }

  note(topic: string, partition: number, offset: string): void {
    this.reached.set(`${topic}/${partition}`, { topic, partition, offset });
  }

  /** Partitions that went to another member are its to commit: an older offset would bring it what it has done. */
  keepOnly(assignment: Readonly<Record<string, readonly number[]>>): void {
    for (const [key, { topic, partition }] of this.reached)
      if (!assignment[topic]?.includes(partition)) this.reached.delete(key);
  }

  /** What fails is told again with the next, unless the partition has come further by then. */
  async commit(): Promise<void> {
    const told = this.reached;
    this.reached = new Map();
    if (told.size === 0) return;
    try {
      await this.consumer.commitOffsets([...told.values()]);
    } catch (error) {
      this.reached = new Map([...told, ...this.reached]);
      const name = error instanceof Error ? error.name : 'unknown';
      this.log.info({ partitions: told.size, error: name }, 'Offsets are committed with those that follow');
    }
  }

  /** A broker that is away must not hold up a stop. */
  async close(): Promise<void> {
    if (this.timer) clearInterval(this.timer);
    await Promise.race([this.commit(), sleep(CLOSE_WITHIN_MS, undefined, { ref: false })]);
  }
}
