/// <reference path="./kafkajs-internals.d.ts" />
import kafkajs from 'kafkajs';
import ConsumerGroup from 'kafkajs/src/consumer/consumerGroup.js';

const heartbeat = ConsumerGroup.prototype.heartbeat;
const LOST_CONNECTION = [
  'KafkaJSConnectionError',
  'KafkaJSConnectionClosedError',
  'KafkaJSRequestTimeoutError',
];

/**
 * A member of a group in kafkajs 2.2.4 keeps telling the broker that coordinated the group that it is alive, also when that
 * broker is gone, until all its attempts are used up: more than a minute. Whoever cannot be reached coordinates nothing, so
 * the member asks at once who does, as it would if the broker itself had said that it is not the one.
 */
ConsumerGroup.prototype.heartbeat = async function (
  this: ConsumerGroup,
  options: { readonly interval: number },
): Promise<void> {
  try {
    await heartbeat.call(this, options);
  } catch (error) {
    if (!(error instanceof Error) || !LOST_CONNECTION.includes(error.name)) throw error;
    throw new kafkajs.KafkaJSProtocolError(notTheCoordinator(error));
  }
};

function notTheCoordinator({ message }: Error): Error {
  return Object.assign(new Error(message), {
    type: 'NOT_COORDINATOR_FOR_GROUP',
    code: 16,
    retriable: true,
  });
}
