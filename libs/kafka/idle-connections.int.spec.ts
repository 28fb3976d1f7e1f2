import { expect, it, jest } from '@jest/globals';
import { testStack } from '#testing';
import { kafkaClient } from './connect.js';

it('a connection that has sent all sets no timer to look again', async () => {
  const admin = kafkaClient({ clientId: 'idle', brokers: testStack().brokers }).admin();
  await admin.connect();
  const timers = jest.spyOn(globalThis, 'setTimeout');
  try {
    await admin.listTopics();
    const atOnce = timers.mock.calls.filter(([, delay]) => Number(delay) <= 0);
    expect(atOnce).toEqual([]);
  } finally {
    timers.mockRestore();
    await admin.disconnect();
  }
});
