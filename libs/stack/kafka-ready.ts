import { randomUUID } from 'node:crypto';
import { setTimeout as delay } from 'node:timers/promises';
import type { Admin, Kafka } from 'kafkajs';
import { quietKafka } from './kafka-client.js';
import { OFFSETS_PARTITIONS, TRANSACTION_PARTITIONS } from './kafka-config.js';

const READY_WITHIN_MS = 120_000;
const MESSAGE_WITHIN_MS = 20_000;

interface Patience {
  readonly until: number;
  /** Rejects when a broker has died: waiting longer would be in vain. */
  readonly died: Promise<never>;
}

/** Repeats a step until it works; each try makes its clients anew, since a failed producer stays unusable. */
async function untilItWorks(step: () => Promise<void>, patience: Patience): Promise<void> {
  for (;;) {
    try {
      return await Promise.race([step(), patience.died]);
    } catch (error) {
      await Promise.race([delay(200), patience.died]);
      if (Date.now() > patience.until) throw error;
    }
  }
}

/** Java's `String.hashCode`, by which Kafka chooses the partition that holds a group or a transaction. */
const javaHash = (text: string): number =>
  [...text].reduce((hash, letter) => (Math.imul(hash, 31) + (letter.codePointAt(0) ?? 0)) | 0, 0);

/** One name for each partition of an internal topic, so that asking for all names asks every partition. */
export function namesCovering(partitions: number, prefix: string): string[] {
  const names = new Map<number, string>();
  for (let attempt = 0; names.size < partitions; attempt += 1) {
    const name = `${prefix}.${attempt}`;
    const partition = (javaHash(name) & 0x7fffffff) % partitions;
    if (!names.has(partition)) names.set(partition, name);
  }
  return [...names.values()];
}

async function withAdmin(kafka: Kafka, work: (admin: Admin) => Promise<void>): Promise<void> {
  const admin = kafka.admin();
  try {
    await admin.connect();
    await work(admin);
  } finally {
    await admin.disconnect();
  }
}

const everyBrokerJoined = (kafka: Kafka, brokers: number) => () =>
  withAdmin(kafka, async admin => {
    const { brokers: joined } = await admin.describeCluster();
    if (joined.length < brokers) throw new Error(`${joined.length} of ${brokers} brokers have joined`);
  });

const createProbe = (kafka: Kafka, topic: string, replicationFactor: number) => () =>
  withAdmin(kafka, async admin => {
    await admin.createTopics({
      waitForLeaders: true,
      topics: [{ topic, numPartitions: 1, replicationFactor }],
    });
  });

const commitTransaction = (kafka: Kafka, topic: string, transactionalId: string) => async () => {
  const producer = kafka.producer({ transactionalId, idempotent: true, maxInFlightRequests: 1 });
  try {
    await producer.connect();
    const transaction = await producer.transaction();
    await transaction.send({ topic, messages: [{ value: 'ready' }] });
    await transaction.commit();
  } finally {
    await producer.disconnect();
  }
};

const receiveInGroup = (kafka: Kafka, topic: string, groupId: string) => async () => {
  const consumer = kafka.consumer({ groupId, sessionTimeout: 6_000, readUncommitted: false });
  const tooLate = AbortSignal.timeout(MESSAGE_WITHIN_MS);
  try {
    await consumer.connect();
    await consumer.subscribe({ topic, fromBeginning: true });
    await new Promise<void>((resolve, reject) => {
      tooLate.addEventListener('abort', () => reject(new Error('no message arrived')));
      consumer.run({ eachMessage: async () => resolve() }).catch(reject);
    });
  } finally {
    await consumer.disconnect();
  }
};

const groupsAreLoaded = (kafka: Kafka, topic: string) => () =>
  withAdmin(kafka, async admin => {
    for (const groupId of namesCovering(OFFSETS_PARTITIONS, 'stack.ready')) {
      await admin.fetchOffsets({ groupId, topics: [topic] });
    }
  });

const cleanUp = (kafka: Kafka, topic: string, groupId: string) => () =>
  withAdmin(kafka, async admin => {
    await admin.deleteGroups([groupId]);
    await admin.deleteTopics({ topics: [topic] });
  });

/**
 * Waits until every broker has joined and both internal topics work in all their partitions. A broker that only
 * accepts connections still fails the first transaction and the first group.
 */
export async function waitUntilKafkaIsReady(
  brokers: readonly string[],
  exited: Promise<number>,
): Promise<void> {
  const kafka = quietKafka(brokers);
  const died = exited.then(code => Promise.reject(new Error(`a broker ended with code ${code}`)));
  died.catch(() => undefined);
  const patience = { until: Date.now() + READY_WITHIN_MS, died };
  const probe = `stack.ready.${randomUUID()}`;
  const steps = [
    everyBrokerJoined(kafka, brokers.length),
    createProbe(kafka, probe, Math.min(brokers.length, 3)),
    ...namesCovering(TRANSACTION_PARTITIONS, 'stack.ready').map(id => commitTransaction(kafka, probe, id)),
    receiveInGroup(kafka, probe, probe),
    groupsAreLoaded(kafka, probe),
    cleanUp(kafka, probe, probe),
  ];
  for (const step of steps) await untilItWorks(step, patience);
}
