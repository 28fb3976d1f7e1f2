import { randomUUID } from 'node:crypto';
import { rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { INestApplicationContext, Type } from '@nestjs/common';
import { NestFactory } from '@nestjs/core';
import { rows } from '#event-store';
import { type ConsumedPartition, PartitionConsumer, type RawMessage, toCloudEvent } from '#kafka';
import type { Actor } from '#kernel';
import type { CommandRequest, DatabaseOfService, SignedInUser } from '#platform';
import { serviceDatabase, type TestDatabase } from '#testing';
import { type OutboxEntry, readOutbox } from '../../libs/kafka/outbox.sql.js';
import { toRecordMessage } from '../../libs/kafka/private-records.js';

/** What a topic holds, in the order of its only partition. */
export type Topics = ReadonlyMap<string, readonly RawMessage[]>;
export type Handlers = Readonly<Record<string, ConsumedPartition['handler']['handle']>>;

interface ServiceDescription {
  readonly module: Type;
  readonly database: DatabaseOfService;
  /** What hears each topic, once the service is built. */
  readonly handlers: (app: INestApplicationContext) => Handlers;
  readonly anyType?: boolean;
}

/** A service without HTTP and without Kafka: a test hands it commands, and messages in the order of its choice. */
export class ServiceInHand {
  private constructor(
    private readonly description: ServiceDescription,
    readonly app: INestApplicationContext,
    readonly database: TestDatabase,
  ) {}

  static async build(description: ServiceDescription): Promise<ServiceInHand> {
    const database = await serviceDatabase(description.database);
    Object.assign(process.env, {
      ...{ NODE_ENV: 'test', PORT: '0', LOG_LEVEL: 'silent', DATABASE_URL: database.appUrl },
      ...{ KAFKA_BROKERS: '127.0.0.1:1', OIDC_ISSUER: 'http://127.0.0.1:1' },
      ...{ BANK_URL: 'http://127.0.0.1:1', BANK_API_KEY: 'a-key-for-tests-only' },
      AUDIT_URL: 'http://127.0.0.1:1',
      STATUS_KEY: '5a'.repeat(32),
      DOCUMENTS_DIR: documentsOf(database),
      LETTER_KEY: '1e'.repeat(32),
      PUBLIC_URL: 'http://127.0.0.1:1',
    });
    const app = await NestFactory.createApplicationContext(description.module, { logger: false });
    return new ServiceInHand(description, app, database);
  }

  /** A new command of somebody. */
  request(user: string, ...roles: SignedInUser['roles']): CommandRequest {
    const unique = { key: randomUUID(), bodyDigest: randomUUID(), correlationId: null, traceparent: null };
    return {
      ...unique,
      route: 'test',
      user: { name: user as Actor, roles, office: null, authenticatedAt: null },
    };
  }

  /** Lets messages of one topic arrive as one batch. Throws when the batch is not consumed. */
  async hear(topic: string, messages: readonly RawMessage[]): Promise<void> {
    const handle = this.description.handlers(this.app)[topic];
    if (!handle) return;
    const { service } = this.description.database;
    const partition: ConsumedPartition = {
      ...{ consumer: service, clusterId: 'any-order', topic, partition: 0 },
      handler: { anyType: this.description.anyType === true, handle },
    };
    const progress = await new PartitionConsumer(this.database.dataSource).consume(partition, messages);
    if (progress.result !== 'done') throw new Error(`${topic}: ${JSON.stringify(progress)}`);
  }

  /** Everything it has decided so far, as its relay would publish it. */
  async published(): Promise<Topics> {
    const runner = this.database.dataSource.createQueryRunner();
    try {
      const { entries } = await readOutbox(runner, { rows: 1_000, bytes: 100_000_000 });
      const byTopic = Map.groupBy(entries, ({ topic }) => topic);
      const { service } = this.description.database;
      return new Map(
        [...byTopic].map(([topic, list]) => [topic, inPartition(list.map(one => messageOf(service, one)))]),
      );
    } finally {
      await runner.release();
    }
  }

  read<Row = Record<string, unknown>>(sql: string): Promise<Row[]> {
    return rows<Row>(this.database.dataSource, sql);
  }

  /** Uses a service and puts it away. */
  static async with<Result>(
    build: () => Promise<ServiceInHand>,
    use: (service: ServiceInHand) => Promise<Result>,
  ): Promise<Result> {
    const service = await build();
    try {
      return await use(service);
    } finally {
      await service.close();
    }
  }

  async close(): Promise<void> {
    await this.app.close();
    await this.database.drop();
    await rm(documentsOf(this.database), { recursive: true, force: true });
  }
}

const documentsOf = ({ name }: TestDatabase): string => join(tmpdir(), `santunan-documents-${name}`);

type Unplaced = Omit<RawMessage, 'offset'>;

export const inPartition = (messages: readonly Unplaced[]): RawMessage[] =>
  messages.map((message, offset) => ({ ...message, offset: String(offset) }));

function messageOf(service: string, entry: OutboxEntry): Unplaced {
  if (entry.source === 'parked') throw new Error(`${service} parked ${entry.parked.error}`);
  const { key, value, headers } =
    entry.source === 'event' ? toCloudEvent(service, entry.event) : toRecordMessage(service, entry.record);
  return { key: Buffer.from(key), value, headers };
}
