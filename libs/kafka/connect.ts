import type { INestApplication } from '@nestjs/common';
import type { NestMicroservice } from '@nestjs/microservices';
import { Kafka, logLevel } from 'kafkajs';
import './idle-connections.js';
import './moved-coordinator.js';
import { type BatchServerOptions, KafkaBatchServer } from './batch-server.js';
import { RethrowFilter } from './rethrow.filter.js';

export interface KafkaAddress {
  readonly clientId: string;
  readonly brokers: readonly string[];
}

/** A quiet kafkajs client that keeps trying. */
export function kafkaClient({ clientId, brokers }: KafkaAddress): Kafka {
  return new Kafka({
    clientId,
    brokers: [...brokers],
    logLevel: logLevel.NOTHING,
    connectionTimeout: 3_000,
    requestTimeout: 10_000,
    retry: { initialRetryTime: 100, maxRetryTime: 3_000, retries: 8 },
  });
}

/** Makes the application's `@EventPattern` methods consume; the application still has to start its microservices. */
export function connectConsumer(
  application: INestApplication,
  options: BatchServerOptions,
): KafkaBatchServer {
  const server = new KafkaBatchServer(options);
  const deferred = { deferInitialization: true };
  const microservice = application.connectMicroservice({ strategy: server }, deferred) as NestMicroservice;
  // Before the methods are registered: they keep the filters that there are at that moment.
  microservice.useGlobalFilters(new RethrowFilter());
  microservice.registerListeners();
  microservice.setIsInitialized(true);
  microservice.setIsInitHookCalled(true);
  return server;
}
