import { type Consumer, type EachBatchPayload, type Kafka, type Message, Partitioners } from 'kafkajs';
import pg from 'pg';
import { Together } from '#event-store';
import { kafkaClient, toCloudEvent } from '#kafka';
import { emptyTwins, type Rows, rowsOf, SERVICES, type WrittenByService, writeRows } from './tables.js';

/**
 * One service of the floor: what the real one wrote and heard in a run, with nothing decided. It writes rows by `unnest`,
 * 500 at a time, sends messages 500 at a time, and writes a row for what it hears.
 */
export interface FloorOrder {
  readonly service: string;
  readonly databaseUrl: string;
  readonly brokers: readonly string[];
  /** Makes the topics and groups of this run its own. */
  readonly run: string;
  /** The events and records from here on belong to the run. */
  readonly fromPosition: string;
  readonly fromRecord: string;
  /** Those of the read models, table by table. */
  readonly where: Readonly<Record<string, string>>;
  /** How often their rows were written, table by table. */
  readonly writes: Readonly<Record<string, number>>;
  /** How many messages each topic brings. */
  readonly messages: Readonly<Record<string, number>>;
}

const BATCH = 500;
const PARTITIONS_AT_ONCE = 128;

const EVENTS = `
SELECT position::text, stream_id AS stream, version, type, schema_version AS "schemaVersion", data::text, metadata,
  to_char(recorded_at AT TIME ZONE 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.MS"Z"') AS "recordedAt"
FROM public.events WHERE position > $1 ORDER BY position`;

class FloorService {
  private heard = 0;
  private readonly hearing = Promise.withResolvers<void>();
  private readonly expected: number;
  private written = new Map<Rows, number>();

  constructor(
    private readonly order: FloorOrder,
    private readonly what: WrittenByService,
    private readonly database: { readonly writer: pg.Client; readonly listener: pg.Client },
    private readonly kafka: Kafka,
  ) {
    this.expected = what.consumes.reduce((sum, topic) => sum + (order.messages[topic] ?? 0), 0);
    if (this.expected === 0) this.hearing.resolve();
  }

  async run(): Promise<void> {
    await emptyTwins(this.database.writer, [...this.what.own, ...this.what.ofHeardEvents]);
    await this.database.listener.query('SET search_path = floor');
    const own = await this.rowsOf(this.what.own);
    const heard = await this.rowsOf(this.what.ofHeardEvents);
    const messages = await this.messages();
    const producer = this.kafka.producer({
      idempotent: true,
      maxInFlightRequests: 1,
      createPartitioner: Partitioners.DefaultPartitioner,
    });
    await producer.connect();
    const consumer = await this.listen(heard);
    process.send?.('ready');
    await new Promise(resolve => process.once('message', resolve));
    const write = async () => {
      const pace = own[0]?.values.length ?? 0;
      for (let from = 0; from < pace; from += BATCH)
        await this.writeTogether(own, Math.min(from + BATCH, pace) / pace);
    };
    const send = async () => {
      for (let from = 0; from < messages.length; from += BATCH) {
        const batch = messages.slice(from, from + BATCH);
        const topics = Map.groupBy(batch, ({ topic }) => topic);
        await producer.sendBatch({
          acks: -1,
          topicMessages: [...topics].map(([topic, list]) => ({
            topic,
            messages: list.map(one => one.message),
          })),
        });
      }
    };
    await Promise.all([write(), send(), this.hearing.promise]);
    process.send?.('done');
    await new Promise(resolve => process.once('message', resolve));
    await Promise.all([producer.disconnect(), consumer?.disconnect()]);
  }

  private async rowsOf(tables: readonly string[]): Promise<Rows[]> {
    const found: Rows[] = [];
    for (const table of tables)
      found.push(
        await rowsOf(
          this.database.writer,
          table,
          this.order.where[table] ?? 'true',
          this.order.writes[table],
        ),
      );
    return found;
  }

  /** A batch of events, and in the same transaction the part of the rows that come with them. */
  private async writeTogether(own: readonly Rows[], share: number): Promise<void> {
    await this.database.writer.query('BEGIN');
    for (const part of own) await this.writePart(this.database.writer, part, share);
    await this.database.writer.query('COMMIT');
  }

  private async writePart(client: pg.Client, rows: Rows, share: number): Promise<void> {
    const from = this.written.get(rows) ?? 0;
    const to = Math.round(rows.writes * share);
    this.written.set(rows, to);
    await writeRows(client, rows, from, to);
  }

  private async listen(rows: readonly Rows[]): Promise<Consumer | null> {
    if (this.expected === 0) return null;
    const { service, run } = this.order;
    const consumer = this.kafka.consumer({
      groupId: `floor-${run}-${service}`,
      allowAutoTopicCreation: false,
    });
    await consumer.connect();
    await consumer.subscribe({
      topics: this.what.consumes.map(topic => `floor.${run}.${topic}`),
      fromBeginning: true,
    });
    const joined = new Promise(resolve => consumer.on(consumer.events.GROUP_JOIN, resolve));
    const together = new Together<EachBatchPayload, undefined>(
      payloads => this.hear(consumer, payloads, rows),
      { most: BATCH, weightOf: ({ batch }) => batch.messages.length },
    );
    await consumer.run({
      autoCommit: false,
      eachBatchAutoResolve: false,
      partitionsConsumedConcurrently: PARTITIONS_AT_ONCE,
      eachBatch: payload => together.do(payload),
    });
    await joined;
    return consumer;
  }

  /** What several partitions brought at once: one transaction, one commit of offsets. */
  private async hear(
    consumer: Consumer,
    payloads: readonly EachBatchPayload[],
    rows: readonly Rows[],
  ): Promise<undefined[]> {
    const { listener } = this.database;
    this.heard += payloads.reduce((sum, { batch }) => sum + batch.messages.length, 0);
    await listener.query('BEGIN');
    for (const part of rows) await this.writePart(listener, part, this.heard / this.expected);
    await listener.query('COMMIT');
    const offsets = payloads.map(({ batch: { topic, partition, messages }, resolveOffset }) => {
      const last = messages.at(-1)?.offset ?? '0';
      resolveOffset(last);
      return { topic, partition, offset: (BigInt(last) + 1n).toString() };
    });
    await consumer.commitOffsets(offsets);
    if (this.heard >= this.expected) this.hearing.resolve();
    return payloads.map(() => undefined);
  }

  private async messages(): Promise<{ topic: string; message: Message }[]> {
    const { service, run, fromPosition, fromRecord } = this.order;
    const sent: { topic: string; message: Message }[] = [];
    for (const topic of this.what.publishes) {
      const name = `floor.${run}.${topic}`;
      const messages = topic.endsWith('.private')
        ? await recordMessages(this.database.writer, fromRecord)
        : (await this.database.writer.query(EVENTS, [fromPosition])).rows.map(event =>
            toCloudEvent(service, event),
          );
      for (const message of messages) sent.push({ topic: name, message: message as Message });
    }
    return sent;
  }
}

const RECORDS = `
SELECT record_id || '/' || version AS id, kind, schema_version AS schema, data::text, salt, commitment
FROM public.private_record WHERE id > $1 ORDER BY id`;

async function recordMessages(client: pg.Client, fromRecord: string): Promise<Message[]> {
  const { rows } = await client.query<Record<string, string>>(RECORDS, [fromRecord]);
  return rows.map(({ id = '', kind, schema, data, salt, commitment }) => ({
    key: id,
    value: `{"salt":${JSON.stringify(salt)},"commitment":${JSON.stringify(commitment)},"data":${data}}`,
    headers: {
      ce_specversion: '1.0',
      ce_id: id,
      ce_source: 'urn:santunan:claims',
      ce_type: kind ?? '',
      ce_dataschema: `urn:santunan:schema:${kind}:${schema}`,
      'content-type': 'application/json; charset=utf-8',
    },
  }));
}

// Without its parent nobody would ever end it, and it would slow down whatever is measured next.
process.once('disconnect', () => process.exit());

const order = JSON.parse(process.env['FLOOR_ORDER'] ?? '') as FloorOrder;
const what = SERVICES.find(({ service }) => service === order.service);
if (!what) throw new Error(`The floor has no service ${order.service}`);
const clients = [1, 2].map(() => new pg.Client({ connectionString: order.databaseUrl }));
const [writer, listener] = clients;
if (!writer || !listener) throw new Error('Two connections');
await Promise.all(clients.map(client => client.connect()));
const kafka = kafkaClient({ clientId: `floor-${order.service}`, brokers: order.brokers });
await new FloorService(order, what, { writer, listener }, kafka).run();
await Promise.all(clients.map(client => client.end()));
process.disconnect?.();
