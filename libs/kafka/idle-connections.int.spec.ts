import { setTimeout as sleep } from 'node:timers/promises';
import { expect, it, jest } from '@jest/globals';
import { testStack } from '#testing';
import { kafkaClient } from './connect.js';

const SILENCE_MS = 300;

it('sets no timers while a connection has nothing to send', async () => {
  const admin = kafkaClient({ clientId: 'idle', brokers: testStack().brokers }).admin();
  await admin.connect();
  await admin.listTopics();
  const timers = jest.spyOn(globalThis, 'setTimeout');
  try {
    await sleep(SILENCE_MS);
    expect(timers.mock.calls.length).toBeLessThan(5);
  } finally {
    timers.mockRestore();
    await admin.disconnect();
  }
});
