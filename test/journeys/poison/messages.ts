import { randomUUID } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { CompressionTypes, type IHeaders, Partitioners, type Producer } from 'kafkajs';
import { eventContracts, recordContracts } from '#contracts';
import { kafkaClient, toCloudEvent } from '#kafka';
import { commitmentTo, newSalt } from '#kernel';
import { nameOf } from '../../../libs/contracts/lock.js';
import { contractsFolder } from '../../../libs/contracts/publish.js';
import { samplePath } from '../../../libs/contracts/samples.js';
import { toRecordMessage } from '../../../libs/kafka/private-records.js';
import type { Spoiled, Wholesome } from './poisons.js';

/** Of each topic one type that nobody acts upon: heard and remembered, no more. */
const QUIET: Readonly<Record<string, string>> = {
  'enrollment.events': 'HeirsRecorded',
  'billing.events': 'InvoicePaid',
  'claims.events': 'ClaimWithdrawn',
  'disbursement.events': 'PaymentAccepted',
  'enrollment.private': 'PersonRecord',
  'claims.private': 'PayeeRecord',
};

function sample(type: string): unknown {
  const contract = [...eventContracts, ...recordContracts].find(one => nameOf(one) === type);
  if (!contract) throw new Error(`There is no contract of ${type}`);
  return JSON.parse(readFileSync(join(contractsFolder(), samplePath(contract)), 'utf8'));
}

export interface Facts {
  readonly stream?: string;
  readonly version?: number;
  readonly type?: string;
  readonly data?: object;
}

/** An event or a record that every consumer of the topic understands, of a new stream unless told otherwise. */
export function wholesome(topic: string, facts: Facts = {}): Wholesome {
  const { stream = randomUUID(), version = 1, type = QUIET[topic] ?? '' } = facts;
  const [service = ''] = topic.split('.');
  const data = facts.data ?? sample(type);
  const text = JSON.stringify(data);
  if (topic.endsWith('.private')) {
    const salt = newSalt();
    const secrets = { data: text, salt, commitment: commitmentTo(data, salt) };
    const record = { recordId: stream, version, kind: type, schemaVersion: 1, ...secrets };
    return withBytes(toRecordMessage(service, record));
  }
  const metadata = { actor: 'petugas-uji', correlationId: stream, causationId: null, traceparent: null };
  const recordedAt = '2025-11-20T02:00:00.000Z';
  return toCloudEventWithBytes(service, {
    ...{ stream, version, type, schemaVersion: 1, data: text, metadata, recordedAt },
  });
}

const withBytes = ({ value, ...message }: ReturnType<typeof toCloudEvent>): Wholesome => ({
  ...message,
  value: value ?? Buffer.alloc(0),
});
const toCloudEventWithBytes = (...given: Parameters<typeof toCloudEvent>) =>
  withBytes(toCloudEvent(...given));

/** Where a message lies. */
export interface Place {
  readonly topic: string;
  readonly partition: number;
  readonly offset: string;
}

/** A producer that is no service: it puts anything on any partition. */
export class Stranger {
  private constructor(private readonly producer: Producer) {}

  static async arrive(brokers: readonly string[]): Promise<Stranger> {
    const kafka = kafkaClient({ clientId: 'stranger', brokers });
    const producer = kafka.producer({
      createPartitioner: Partitioners.DefaultPartitioner,
      allowAutoTopicCreation: false,
    });
    await producer.connect();
    return new Stranger(producer);
  }

  async put(
    topic: string,
    partition: number,
    { key, value, headers }: Spoiled,
    compression = CompressionTypes.None,
  ): Promise<Place> {
    const message = { key, value, partition, ...(headers ? { headers: headers as IHeaders } : {}) };
    const [sent] = await this.producer.send({ topic, acks: -1, compression, messages: [message] });
    return { topic, partition, offset: sent?.baseOffset ?? '' };
  }

  leave(): Promise<void> {
    return this.producer.disconnect();
  }
}
