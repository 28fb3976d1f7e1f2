import { expect, it } from '@jest/globals';
import { OnTheWay } from './on-the-way.js';

const works = () => Array.from({ length: 3 }, () => Promise.withResolvers<void>());

it('Waits only until so much has ended, whichever ends first', async () => {
  const onTheWay = new OnTheWay();
  const [first, second, third] = works();
  for (const one of [first, second, third]) onTheWay.add(one?.promise ?? Promise.resolve());
  expect(onTheWay.count).toBe(3);
  third?.resolve();
  await onTheWay.untilAtMost(2);
  first?.resolve();
  await onTheWay.untilAtMost(1);
  expect(onTheWay.count).toBe(1);
  second?.resolve();
  await onTheWay.untilAtMost(0);
  expect(onTheWay.count).toBe(0);
});

it('Tells a failure once, to whoever waits next, and goes on', async () => {
  const onTheWay = new OnTheWay();
  onTheWay.add(Promise.reject(new Error('down')));
  await expect(onTheWay.untilAtMost(0)).rejects.toThrow('down');
  await onTheWay.untilAtMost(0);
});
