import { expect, it } from '@jest/globals';
import { within } from './time-limits.js';

it('A test that hangs ends', async () => {
  const hangs = () => new Promise(() => undefined);
  await expect(within(hangs, 5)).rejects.toThrow('Not ended within 5 ms');
});

it.each([
  ['passes', async () => 'passed', 'passed'],
  ['fails', () => Promise.reject(new Error('failed')), 'failed'],
  [
    'throws',
    () => {
      throw new Error('threw');
    },
    'threw',
  ],
])('A test that %s in time does so', async (_how, run, outcome) => {
  const told = await within(run, 60_000).catch((error: Error) => error.message);
  expect(told).toBe(outcome);
});
