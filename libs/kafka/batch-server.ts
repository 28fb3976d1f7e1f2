import { type CustomTransportStrategy, type MessageHandler, Server } from '@nestjs/microservices';
import type { Consumer, EachBatchPayload, Kafka, KafkaMessage } from 'kafkajs';
import { isObservable, lastValueFrom } from 'rxjs';
import type { DataSource } from 'typeorm';
import { crashPoint, Together } from '#event-store';
import type { ConsumerFigures } from './figures.js';
import { groupConsumer, LONGEST_BACK_OFF_MS } from './group-consumer.js';
import type { Outcome } from './messages.js';
import { OffsetCommits } from './offset-commits.js';
import { PartitionConsumer, type Progress } from './partition-consumer.js';
import { ParkedReturns } from './returning.js';
import type { ConsumedPartition, PartitionBatch, TopicHandler } from './topic-handler.js';

export interface BatchServerOptions {
  /** The consumer group, and the name under which the service remembers what it has seen. */
  readonly consumer: string;
  readonly kafka: Kafka;
  readonly database: DataSource;
  readonly log: { warn(fields: object, text: string): void; info(fields: object, text: string): void };
  readonly figures?: ConsumerFigures;
}

export interface ConsumerHealth {
  readonly joined: boolean;
  /** Partitions that stopped because the broker no longer has what comes next, as `topic/partition`. */
  readonly stopped: readonly string[];
  /** Partitions whose batches have failed for long without a success between, as `topic/partition`. */
  readonly failing: readonly string[];
}

const BATCH_SIZE = 500;
/** Messages of several partitions that one transaction may take. */
const TOGETHER = 1000;
/** All partitions that a fetch brings wait at once, so that they can be taken together. */
const PARTITIONS_AT_ONCE = 128;
const COMMIT_OFFSETS_EVERY_MS = 500;
const RETURN_ROUND_MS = 500;
const FAILING_AFTER_MS = 15_000;
const KAFKA_AWAY = 'Kafka belum dapat dihubungi; dicoba lagi · Kafka cannot be reached yet; trying again';

/**
 * The Kafka transport of the services: ordinary `@EventPattern` methods, one per topic, receive batches inside the
 * transaction that also moves the offset. Nothing is thrown into kafkajs and no back-off is awaited inside its callback.
 */
export class KafkaBatchServer extends Server implements CustomTransportStrategy {
  override readonly propagatesEventHandlerErrors = true;
  private readonly consumer: Consumer;
  private readonly partitions: PartitionConsumer;
  private readonly returns: ParkedReturns;
  private readonly topics = new Map<string, TopicHandler>();
  private readonly together = new Map<string, Together<PartitionBatch, Progress>>();
  private readonly offsets: OffsetCommits;
  private readonly stoppedPartitions = new Set<string>();
  private readonly failures = new Map<string, number>();
  private readonly failingSince = new Map<string, number>();
  private clusterId = '';
  private joined = false;
  private closing = false;
  private returnRound: NodeJS.Timeout | null = null;

  constructor(private readonly options: BatchServerOptions) {
    super();
    this.consumer = groupConsumer(options.kafka, options.consumer);
    this.partitions = new PartitionConsumer(options.database);
    this.offsets = new OffsetCommits(this.consumer, options.log);
    this.returns = new ParkedReturns(options.database, options.consumer, (topic, partition) =>
      this.consumed(topic, partition),
    );
  }

  /** Answers at once: a service must start, and serve people, while the broker is away. */
  listen(callback: (error?: unknown) => void): void {
    for (const [topic, handler] of this.messageHandlers) this.topics.set(topic, topicHandler(topic, handler));
    callback();
    void this.join();
  }

  async close(): Promise<void> {
    this.closing = true;
    if (this.returnRound) clearTimeout(this.returnRound);
    await this.offsets.close();
    await this.consumer.disconnect().catch(() => undefined);
  }

  on(): void {
    throw new Error('The batch consumer has no client events to listen to');
  }

  unwrap<T>(): T {
    return this.consumer as T;
  }

  health(): ConsumerHealth {
    const since = performance.now() - FAILING_AFTER_MS;
    return {
      joined: this.joined || this.topics.size === 0,
      stopped: [...this.stoppedPartitions],
      failing: [...this.failingSince].filter(([, at]) => at < since).map(([name]) => name),
    };
  }

  get name(): string {
    return this.options.consumer;
  }

  listensTo(): readonly string[] {
    return [...this.topics.keys()];
  }

  private async join(): Promise<void> {
    if (this.topics.size === 0) return;
    const { GROUP_JOIN, CRASH, DISCONNECT } = this.consumer.events;
    this.consumer.on(GROUP_JOIN, ({ payload }) => {
      this.joined = true;
      this.offsets.keepOnly(payload.memberAssignment);
    });
    this.consumer.on(CRASH, ({ payload: { error, restart } }) => {
      this.joined = false;
      this.options.log.warn({ error: nameOf(error), restart }, KAFKA_AWAY);
      // What it takes for final, such as a coordinator that nobody names while brokers come and go, is not.
      if (!restart) void this.runUntilItDoes();
    });
    this.consumer.on(DISCONNECT, () => {
      this.joined = false;
    });
    await this.runUntilItDoes();
    this.offsets.start(COMMIT_OFFSETS_EVERY_MS);
    this.scheduleReturns();
  }

  private async runUntilItDoes(): Promise<void> {
    for (let attempt = 1; !this.closing; attempt += 1) {
      try {
        await this.connectAndRun();
        return;
      } catch (error) {
        this.options.log.warn({ error: nameOf(error), attempt }, KAFKA_AWAY);
        await new Promise(resolve => setTimeout(resolve, Math.min(250 * attempt, LONGEST_BACK_OFF_MS)));
      }
    }
  }

  private async connectAndRun(): Promise<void> {
    const admin = this.options.kafka.admin();
    try {
      await admin.connect();
      this.clusterId = (await admin.describeCluster()).clusterId;
    } finally {
      await admin.disconnect().catch(() => undefined);
    }
    await this.returns.returnWhatIsUnderstoodNow();
    await this.consumer.connect();
    await this.consumer.subscribe({ topics: [...this.topics.keys()], fromBeginning: true });
    await this.consumer.run({
      autoCommit: false,
      eachBatchAutoResolve: false,
      partitionsConsumedConcurrently: PARTITIONS_AT_ONCE,
      eachBatch: payload => this.onBatch(payload),
    });
  }

  private async onBatch(payload: EachBatchPayload): Promise<void> {
    const { topic, partition, messages } = payload.batch;
    const consumed = this.consumed(topic, partition);
    for (let start = 0; consumed && start < messages.length; start += BATCH_SIZE) {
      if (this.closing || !payload.isRunning() || payload.isStale()) return;
      const goesOn = await this.consumeSlice(payload, consumed, messages.slice(start, start + BATCH_SIZE));
      if (!goesOn) return;
    }
  }

  private async consumeSlice(
    payload: EachBatchPayload,
    consumed: ConsumedPartition,
    slice: readonly KafkaMessage[],
  ): Promise<boolean> {
    const started = performance.now();
    const progress = await this.togetherOf(consumed.topic).do({ partition: consumed, messages: slice });
    const seconds = (performance.now() - started) / 1000;
    consumed.figures?.attempted(consumed.topic, seconds, progress.result);
    if (progress.result === 'again') this.backOff(payload, progress.error);
    if (progress.result === 'rewind') this.rewind(payload, progress.nextOffset);
    if (progress.result !== 'done') return false;
    this.failures.delete(`${consumed.topic}/${consumed.partition}`);
    this.failingSince.delete(`${consumed.topic}/${consumed.partition}`);
    this.tellDeliveredAgain(consumed, progress.again);
    const offsets = () => slice.map(({ offset }) => `${consumed.topic}/${consumed.partition}/${offset}`);
    crashPoint('consumer.after-commit', progress.again > 0 ? () => [] : offsets);
    await this.acknowledge(payload, slice.at(-1)?.offset);
    return true;
  }

  /** What was done before an offset could be committed comes again, and is dropped. */
  private tellDeliveredAgain({ topic, partition }: ConsumedPartition, messages: number): void {
    if (messages > 0)
      this.options.log.info(
        { topic, partition, messages },
        'Sudah dikerjakan, datang lagi · delivered again',
      );
  }

  /** Partitions of one topic that wait for the same transaction. */
  private togetherOf(topic: string): Together<PartitionBatch, Progress> {
    const known = this.together.get(topic);
    if (known) return known;
    const together = new Together<PartitionBatch, Progress>(batches => this.partitions.consumeAll(batches), {
      most: TOGETHER,
      weightOf: ({ messages }) => messages.length,
    });
    this.together.set(topic, together);
    return together;
  }

  /** Only after the database has it, which knows the offset even if the broker is never told. */
  private async acknowledge(payload: EachBatchPayload, last: string | undefined): Promise<void> {
    if (last === undefined) return;
    payload.resolveOffset(last);
    const { topic, partition } = payload.batch;
    this.offsets.note(topic, partition, (BigInt(last) + 1n).toString());
    await payload
      .heartbeat()
      .catch((error: unknown) =>
        this.options.log.info(
          { topic, partition, error: nameOf(error) },
          'The broker did not hear a heartbeat',
        ),
      );
  }

  private backOff(payload: EachBatchPayload, error: unknown): void {
    const { topic, partition } = payload.batch;
    const name = `${topic}/${partition}`;
    const failures = (this.failures.get(name) ?? 0) + 1;
    this.failures.set(name, failures);
    if (!this.failingSince.has(name)) this.failingSince.set(name, performance.now());
    const milliseconds = Math.min(50 * 2 ** failures, LONGEST_BACK_OFF_MS) * (0.5 + Math.random() / 2);
    this.options.log.warn(
      { topic, partition, failures, error: nameOf(error) },
      'Transient failure; trying again',
    );
    const resume = payload.pause();
    setTimeout(resume, milliseconds).unref();
  }

  /** The broker offers later messages than the next one wanted: ask for that one; if it is gone for good, stop. */
  private rewind(payload: EachBatchPayload, nextOffset: string): void {
    const { topic, partition } = payload.batch;
    const name = `${topic}/${partition}`;
    if (this.failures.get(name) === -1) {
      this.stoppedPartitions.add(name);
      payload.pause();
      this.options.log.warn(
        { topic, partition, nextOffset },
        'ALARM: the broker no longer has the next message',
      );
      return;
    }
    this.failures.set(name, -1);
    this.consumer.seek({ topic, partition, offset: nextOffset });
  }

  private scheduleReturns(): void {
    const round = async (): Promise<void> => {
      await this.returns
        .work()
        .catch((error: unknown) =>
          this.options.log.warn({ error: nameOf(error) }, 'Parked messages wait a little'),
        );
      if (!this.closing) this.returnRound = setTimeout(round, RETURN_ROUND_MS).unref();
    };
    this.returnRound = setTimeout(round, RETURN_ROUND_MS).unref();
  }

  private consumed(topic: string, partition: number): ConsumedPartition | null {
    const handler = this.topics.get(topic);
    if (!handler) return null;
    const { consumer, figures } = this.options;
    return { consumer, clusterId: this.clusterId, topic, partition, handler, figures };
  }
}

function topicHandler(topic: string, handler: MessageHandler): TopicHandler {
  if (handler.next) throw new Error(`Two methods listen to ${topic}: one service has one consumer per topic`);
  return {
    anyType: handler.extras?.['anyType'] === true,
    handle: async (messages, context) => {
      const result: unknown = await handler(messages, context);
      const answer: unknown = isObservable(result)
        ? await lastValueFrom(result, { defaultValue: undefined })
        : result;
      return answer as readonly Outcome[] | undefined;
    },
  };
}

const nameOf = (error: unknown): string =>
  error instanceof Error ? `${error.name}: ${error.message}` : 'unknown';
