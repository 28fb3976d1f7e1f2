import { type Kafka, type Message, Partitioners, type Producer } from 'kafkajs';
import { AnsweredPartitions } from './answered-partitions.js';
import { toCloudEvent } from './cloud-events.js';
import type { OutboxEntry } from './outbox.sql.js';
import { parkedMessage } from './parked-copy.js';
import { toRecordMessage } from './private-records.js';

/** A partition's messages of one request form one batch, which the broker refuses beyond 1 MiB. */
const MAX_REQUEST_BYTES = 900_000;

interface Outgoing {
  readonly topic: string;
  readonly message: Message;
  readonly bytes: number;
}

/**
 * Sends outbox entries in order and returns only when the brokers have them all (`acks=all`). A publisher that failed
 * once must be closed and replaced: an idempotent producer cannot know what became of its last request.
 */
export class OutboxPublisher {
  private events: Producer | null = null;
  private records: Producer | null = null;
  private readonly answered = new AnsweredPartitions();

  constructor(
    private readonly service: string,
    private readonly kafka: Kafka,
  ) {}

  async publish(entries: readonly OutboxEntry[]): Promise<void> {
    const outgoing = entries.filter(({ source }) => source !== 'record').map(entry => this.outgoing(entry));
    for (const request of inRequests(outgoing)) await this.sendEvents(request);
    const records = entries.filter(({ source }) => source === 'record').map(entry => this.outgoing(entry));
    for (const request of inRequests(records)) await this.sendRecords(request);
  }

  async close(): Promise<void> {
    await Promise.allSettled([this.events?.disconnect(), this.records?.disconnect()]);
  }

  private outgoing(entry: OutboxEntry): Outgoing {
    const message = this.message(entry);
    return { topic: entry.topic, message, bytes: sizeOf(message) };
  }

  private message(entry: OutboxEntry): Message {
    if (entry.source === 'event') return toCloudEvent(this.service, entry.event);
    if (entry.source === 'record') return toRecordMessage(this.service, entry.record);
    return parkedMessage(entry.parked);
  }

  private async sendEvents(request: readonly Outgoing[]): Promise<void> {
    if (!this.events) {
      this.events = this.kafka.producer({
        idempotent: true,
        maxInFlightRequests: 1,
        createPartitioner: this.answered.noting(Partitioners.DefaultPartitioner),
      });
      await this.events.connect();
    }
    const { events } = this;
    await this.answered.of(() => events.sendBatch({ acks: -1, topicMessages: byTopic(request) }));
  }

  /** Transactional, so that a relay which lost the lead is fenced and cannot bring an erased record back. */
  private async sendRecords(request: readonly Outgoing[]): Promise<void> {
    if (!this.records) {
      this.records = this.kafka.producer({
        transactionalId: `santunan.${this.service}.records`,
        idempotent: true,
        maxInFlightRequests: 1,
        createPartitioner: this.answered.noting(partitionByRecord),
      });
      await this.records.connect();
    }
    const transaction = await this.records.transaction();
    try {
      await this.answered.of(() => transaction.sendBatch({ acks: -1, topicMessages: byTopic(request) }));
      await transaction.commit();
    } catch (error) {
      await transaction.abort().catch(() => undefined);
      throw error;
    }
  }
}

/** All versions of a record, and its tombstones, on one partition: by the record's id, not by the whole key. */
const partitionByRecord: typeof Partitioners.DefaultPartitioner = () => {
  const partition = Partitioners.DefaultPartitioner();
  return ({ message, ...rest }) => {
    const key = message.key?.toString('utf8').split('/')[0] ?? null;
    return partition({ ...rest, message: { ...message, key } });
  };
};

/** Nearly: what the broker adds to a message is under a hundred bytes. */
const sizeOf = ({ key, value, headers }: Message): number =>
  Buffer.byteLength(JSON.stringify(headers ?? {})) + (key?.length ?? 0) + (value?.length ?? 0) + 100;

function byTopic(request: readonly Outgoing[]): { topic: string; messages: Message[] }[] {
  const topics = Map.groupBy(request, ({ topic }) => topic);
  return [...topics].map(([topic, outgoing]) => ({
    topic,
    messages: outgoing.map(({ message }) => message),
  }));
}

/** Cuts a run of messages into requests that the broker accepts, keeping their order. */
export function inRequests<Sized extends { readonly bytes: number }>(messages: readonly Sized[]): Sized[][] {
  const requests: Sized[][] = [];
  let bytes = Number.POSITIVE_INFINITY;
  for (const message of messages) {
    if (bytes + message.bytes > MAX_REQUEST_BYTES) {
      requests.push([]);
      bytes = 0;
    }
    requests.at(-1)?.push(message);
    bytes += message.bytes;
  }
  return requests;
}
