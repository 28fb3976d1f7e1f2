import type { Consumer, Kafka } from 'kafkajs';

const SESSION_TIMEOUT_MS = 6_000;
/** In one answer of a broker: unpacked, read and written again it takes a multiple of that. */
const MOST_FETCHED_BYTES = 4_000_000;

/** The longest that a consumer waits before it tries again. */
export const LONGEST_BACK_OFF_MS = 5_000;

/** A member of a consumer group that sees committed messages only, and never gives up. */
export const groupConsumer = (kafka: Kafka, groupId: string): Consumer =>
  kafka.consumer({
    groupId,
    sessionTimeout: SESSION_TIMEOUT_MS,
    heartbeatInterval: SESSION_TIMEOUT_MS / 3,
    maxWaitTimeInMs: 200,
    maxBytes: MOST_FETCHED_BYTES,
    allowAutoTopicCreation: false,
    readUncommitted: false,
    retry: { retries: 20, maxRetryTime: LONGEST_BACK_OFF_MS, restartOnFailure: async () => true },
  });
