import { expect, it } from '@jest/globals';
import kafkajs from 'kafkajs';
import ConsumerGroup from 'kafkajs/src/consumer/consumerGroup.js';
import './moved-coordinator.js';

const { KafkaJSConnectionError, KafkaJSProtocolError } = kafkajs;

/** A member that joined long ago, and what its coordinator answers to a heartbeat. */
function memberOf(heartbeat: () => Promise<void>): ConsumerGroup {
  const instrumentationEmitter = { emit: () => undefined };
  const quiet = { debug: () => undefined, info: () => undefined, error: () => undefined };
  const group = new ConsumerGroup({
    retry: {},
    logger: { namespace: () => quiet },
    topics: [],
    instrumentationEmitter,
  });
  return Object.assign(group, { memberId: 'member', lastRequest: 0, coordinator: { heartbeat } });
}

const answering = (error: Error) => memberOf(() => Promise.reject(error)).heartbeat({ interval: 0 });

it('a coordinator that cannot be reached is one no longer: the member is to ask who is', async () => {
  const gone = new KafkaJSConnectionError('connect ECONNREFUSED');
  await expect(answering(gone)).rejects.toMatchObject({ type: 'NOT_COORDINATOR_FOR_GROUP', retriable: true });
});

it('what a coordinator itself says goes through as it is', async () => {
  const said = new KafkaJSProtocolError(Object.assign(new Error('again'), { type: 'REBALANCE_IN_PROGRESS' }));
  await expect(answering(said)).rejects.toBe(said);
  await expect(memberOf(async () => undefined).heartbeat({ interval: 0 })).resolves.toBeUndefined();
});
