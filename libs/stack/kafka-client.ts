import { Kafka, logLevel } from 'kafkajs';

/** A client for set-up work: silent, since what it is refused while a broker starts is expected. */
export const quietKafka = (brokers: readonly string[]): Kafka =>
  new Kafka({
    clientId: 'santunan-stack',
    brokers: [...brokers],
    logLevel: logLevel.NOTHING,
    connectionTimeout: 3_000,
    requestTimeout: 10_000,
    retry: { initialRetryTime: 100, maxRetryTime: 1_000, retries: 5 },
  });
