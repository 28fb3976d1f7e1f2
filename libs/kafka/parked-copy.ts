import type { Message } from 'kafkajs';
import type { PublishableParked } from './outbox.sql.js';
import { isPrivate } from './private-records.js';

/** What was too large to handle must not be too large to tell of: a copy that the broker refuses stops the relay. */
const MAX_BODY_BYTES = 512 * 1024;
const MAX_HEADERS_BYTES = 16 * 1024;
/** kafkajs hashes a key in more than the square of its length: one of 900 kB would stop the process for minutes. */
const MAX_KEY_BYTES = 1024;

/**
 * The copy of a parked message for `<topic>.parked`: headers say why it was parked and where it lay. What is too large
 * stays in the database only, and so does the body of a personal record.
 */
export function parkedMessage(parked: PublishableParked): Message {
  const headers = JSON.stringify(parked.headers).length > MAX_HEADERS_BYTES ? {} : parked.headers;
  const body = isPrivate(parked.topic) ? null : parked.body;
  return {
    key: atMost(MAX_KEY_BYTES, parked.key),
    value: atMost(MAX_BODY_BYTES, body),
    headers: {
      ...headers,
      parked_by: parked.consumer,
      parked_topic: parked.topic,
      parked_partition: String(parked.partition),
      parked_offset: parked.offset,
      parked_cause: parked.cause,
      parked_error: parked.error,
    },
  };
}

const atMost = (limit: number, bytes: Buffer | null): Buffer | null =>
  bytes !== null && bytes.length > limit ? null : bytes;
