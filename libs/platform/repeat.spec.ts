import { expect, it } from '@jest/globals';
import { repeat } from './repeat.js';

it('goes on at once while there is work and stops after the round in hand', async () => {
  let rounds = 0;
  const threeDone = Promise.withResolvers<void>();
  const repeated = repeat(
    async () => {
      rounds += 1;
      if (rounds === 3) threeDone.resolve();
      return rounds < 3 ? 1 : 0;
    },
    60_000,
    () => undefined,
  );
  await threeDone.promise;
  await repeated.stop();
  expect(rounds).toBe(3);
});

it('reports a failure and goes on', async () => {
  const failures: unknown[] = [];
  const secondRound = Promise.withResolvers<void>();
  let rounds = 0;
  const repeated = repeat(
    async () => {
      rounds += 1;
      if (rounds === 1) throw new Error('down');
      secondRound.resolve();
      return 0;
    },
    1,
    error => failures.push(error),
  );
  await secondRound.promise;
  await repeated.stop();
  expect(failures).toEqual([new Error('down')]);
});
