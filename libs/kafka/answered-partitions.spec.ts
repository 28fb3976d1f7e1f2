import { describe, expect, it } from '@jest/globals';
import type { PartitionerArgs, RecordMetadata } from 'kafkajs';
import { AnsweredPartitions } from './answered-partitions.js';

const TOPIC = 'claims.events';
const byKey =
  () =>
  ({ message }: PartitionerArgs) =>
    Number(message.key);
const message = (key: number): PartitionerArgs => ({
  topic: TOPIC,
  partitionMetadata: [],
  message: { key: String(key), value: null },
});
const answers = (...partitions: number[]): RecordMetadata[] =>
  partitions.map(partition => ({ topicName: TOPIC, partition, errorCode: 0 }));

describe('A request to several partitions', () => {
  const sent = new AnsweredPartitions();
  const choose = sent.noting(byKey)();
  const request = (chosen: readonly number[], answered: readonly number[]) =>
    sent.of(async () => {
      for (const key of chosen) choose(message(key));
      return answers(...answered);
    });

  it('is sent once every one of them has answered', async () => {
    await expect(request([0, 3, 3], [3, 0])).resolves.toBeUndefined();
  });

  it('is not sent while one of them is silent, and says which', async () => {
    await expect(request([0, 3], [0])).rejects.toThrow('No broker has answered for claims.events/3');
  });

  it('answers for itself alone, not for the one before it', async () => {
    await expect(request([0, 3], [0])).rejects.toThrow();
    await expect(request([0], [0])).resolves.toBeUndefined();
  });
});
