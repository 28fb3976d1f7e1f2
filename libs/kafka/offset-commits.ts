import { setTimeout as sleep } from 'node:timers/promises';
import type { Consumer } from 'kafkajs';

const CLOSE_WITHIN_MS = 2_000;

interface Log {
  info(fields: object, text: string): void;
}

/**
 * Tells the broker how far each partition has come, all of them in one request now and then: the database knows it exactly,
 * and what a restart brings again is dropped there.
 */
export class OffsetCommits {
  private reached = new Map<
    string,
    { readonly topic: string; readonly partition: number; readonly offset: string }
  >();
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

  async commit(): Promise<void> {
    const offsets = [...this.reached.values()];
    this.reached = new Map();
    if (offsets.length === 0) return;
    try {
      await this.consumer.commitOffsets(offsets);
    } catch (error) {
      const name = error instanceof Error ? error.name : 'unknown';
      this.log.info(
        { partitions: offsets.length, error: name },
        'Offsets are committed with those that follow',
      );
    }
  }

  /** A broker that is away must not hold up a stop. */
  async close(): Promise<void> {
    if (this.timer) clearInterval(this.timer);
    await Promise.race([this.commit(), sleep(CLOSE_WITHIN_MS, undefined, { ref: false })]);
  }
}
