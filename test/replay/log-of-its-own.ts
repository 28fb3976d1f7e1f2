import { randomUUID } from 'node:crypto';
import type { Kafka } from 'kafkajs';
import { connectConsumer, kafkaClient, type ReceivedEvent, toCloudEvent } from '#kafka';
import { bootForTest, DEAF, type TestService, testStack } from '#testing';
import { AuditModule } from '../../apps/audit/src/audit.module.js';
import { database } from '../../apps/audit/src/database.js';

const brokers = () => kafkaClient({ clientId: 'replay', brokers: testStack().brokers });

/** Other tests may boot the audit service too; a group of its own hears everything in spite of them. */
function inGroup(kafka: Kafka, groupId: string): Kafka {
  const consumer: Kafka['consumer'] = options => kafka.consumer({ ...options, groupId });
  return new Proxy(kafka, {
    get: (target, name) => (name === 'consumer' ? consumer : Reflect.get(target, name, target)),
  });
}

/** The audit service, with everything that is on the topics of the test stack. */
export async function startAudit(): Promise<TestService> {
  const audit = await bootForTest(AuditModule, database, DEAF);
  const server = connectConsumer(audit.app, {
    consumer: 'audit',
    kafka: inGroup(brokers(), `audit-${randomUUID()}`),
    database: audit.database.dataSource,
    log: { info: () => undefined, warn: () => undefined, error: () => undefined } as never,
  });
  server.listen(() => undefined);
  return {
    ...audit,
    close: async () => {
      await server.close();
      await audit.close();
    },
  };
}

/** Publishes what another service would have said. */
export async function publish(...events: readonly ReceivedEvent[]): Promise<void> {
  const producer = brokers().producer();
  await producer.connect();
  try {
    for (const { topic, stream, version, type, schemaVersion, data, correlationId, time } of events) {
      const metadata = { actor: null, correlationId, causationId: null, traceparent: null };
      const { key, value, headers } = toCloudEvent(topic.split('.')[0] ?? '', {
        ...{ stream, version, type, schemaVersion, metadata },
        ...{ data: JSON.stringify(data), recordedAt: time },
      });
      await producer.send({ topic, acks: -1, messages: [{ key, value, headers }] });
    }
  } finally {
    await producer.disconnect();
  }
}
