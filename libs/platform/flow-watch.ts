import { Inject, Injectable } from '@nestjs/common';
import { InjectDataSource } from '@nestjs/typeorm';
import type { Kafka } from 'kafkajs';
import { DataSource } from 'typeorm';
import { LagReader, type OutboxState, type PartitionLag } from '#kafka';
import { KAFKA, type ServiceConsumer } from './kafka.port.js';
import { RELAY, type RelayPort } from './relay.port.js';
import { Standstill } from './standstill.js';

/** Together below the 30 seconds within which a standstill must show. */
const ROUND_MS = 5_000;
const OUTBOX_STANDS_STILL_MS = 10_000;
const OUTBOX_OLDEST_SECONDS = 15;
const CONSUMER_STANDS_STILL_MS = 15_000;
const SILENT_AFTER_MS = 15_000;

type Status = 'up' | 'down';

/** What flows and what does not, as seen in the last round; asking for it costs nothing and never waits. */
export interface Flow {
  readonly outbox: OutboxState & { readonly status: Status };
  readonly consumer: {
    readonly status: Status;
    readonly joined: boolean;
    readonly stopped: readonly string[];
    readonly failing: readonly string[];
    /** Partitions with messages that nobody has consumed for a while. */
    readonly standing: readonly string[];
  };
  readonly broker: { readonly status: Status; readonly silentSeconds: number };
}

const NOTHING_WAITS: OutboxState = { waiting: 0, head: null, oldestSeconds: 0, led: true };

/**
 * Looks every few seconds whether the outbox empties and the consumer consumes, whoever asks or not: by itself, since a
 * standstill is only seen over time.
 */
@Injectable()
export class FlowWatch {
  private readonly standing = new Standstill();
  private readonly unled = new Standstill();
  private readonly behind = new Standstill();
  private reader: LagReader | null = null;
  private consumer: ServiceConsumer | null = null;
  private outbox = NOTHING_WAITS;
  private lags: readonly PartitionLag[] = [];
  private answered = { outbox: 0, broker: 0 };
  private lagSeenAt = 0;
  private stops: readonly (() => void)[] = [];

  constructor(
    @Inject(RELAY) private readonly relay: RelayPort,
    @Inject(KAFKA) private readonly kafka: Kafka | null,
    @InjectDataSource() private readonly database: DataSource,
  ) {}

  /** From when the consumer, if there is one, has been connected. */
  start(consumer: ServiceConsumer | null): void {
    const now = performance.now();
    this.answered = { outbox: now, broker: now };
    this.consumer = consumer;
    if (this.kafka) this.reader = new LagReader(this.kafka, this.database);
    this.stops = [repeating(() => this.lookAtOutbox()), repeating(() => this.lookAtBroker())];
  }

  /** Does not wait for a broker that is away. */
  stop(): void {
    for (const stop of this.stops) stop();
    void this.reader?.close();
  }

  /** The lag of each partition when the broker last told the ends. */
  lag(): readonly PartitionLag[] {
    return this.lags;
  }

  flow(): Flow {
    return { outbox: this.outboxFlow(), consumer: this.consumerFlow(), broker: this.brokerFlow() };
  }

  private outboxFlow(): Flow['outbox'] {
    const now = performance.now();
    const { outbox } = this;
    const isStuck =
      outbox.oldestSeconds >= OUTBOX_OLDEST_SECONDS &&
      this.standing.longerThan(OUTBOX_STANDS_STILL_MS, now).length > 0;
    const isUnled = this.unled.longerThan(OUTBOX_STANDS_STILL_MS, now).length > 0;
    const isUnknown = now - this.answered.outbox > SILENT_AFTER_MS;
    return { status: isStuck || isUnled || isUnknown ? 'down' : 'up', ...outbox };
  }

  private consumerFlow(): Flow['consumer'] {
    const health = this.consumer?.health() ?? { joined: true, stopped: [], failing: [] };
    const standing = this.behind.longerThan(CONSUMER_STANDS_STILL_MS, this.lagSeenAt);
    const isWell =
      health.joined && [health.stopped, health.failing, standing].every(names => names.length === 0);
    return { status: isWell ? 'up' : 'down', ...health, standing };
  }

  private brokerFlow(): Flow['broker'] {
    const silentMs = this.kafka ? performance.now() - this.answered.broker : 0;
    return {
      status: silentMs > SILENT_AFTER_MS ? 'down' : 'up',
      silentSeconds: Math.round(silentMs / 1_000),
    };
  }

  private async lookAtOutbox(): Promise<void> {
    this.outbox = await this.relay.outbox();
    const now = performance.now();
    this.answered.outbox = now;
    const { head, led } = this.outbox;
    this.standing.see(head === null ? [] : [{ name: 'outbox', at: head }], now);
    this.unled.see(led ? [] : [{ name: 'relay', at: '' }], now);
  }

  private async lookAtBroker(): Promise<void> {
    if (!this.reader) return;
    const { consumer } = this;
    this.lags = await this.reader.read(consumer?.name ?? '', consumer?.listensTo() ?? []);
    this.lagSeenAt = performance.now();
    this.answered.broker = this.lagSeenAt;
    // A private topic has offsets without messages: that nobody comes to its end says nothing.
    const waiting = this.lags.filter(({ topic, behind }) => behind > 0 && !topic.endsWith('.private'));
    this.behind.see(
      waiting.map(({ topic, partition, handled }) => ({ name: `${topic}/${partition}`, at: handled })),
      this.lagSeenAt,
    );
  }
}

/** One round after the other: whoever does not answer is asked once, not ever more often. */
function repeating(look: () => Promise<void>): () => void {
  let timer: NodeJS.Timeout | null = null;
  let stopped = false;
  const round = async (): Promise<void> => {
    await look().catch(() => undefined);
    if (!stopped) timer = setTimeout(round, ROUND_MS).unref();
  };
  void round();
  return () => {
    stopped = true;
    if (timer) clearTimeout(timer);
  };
}
