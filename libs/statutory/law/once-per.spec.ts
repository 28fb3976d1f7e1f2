import { expect, it } from '@jest/globals';
import { oncePer } from './once-per.js';

const times = { all: 0 };
const sizeOf = oncePer((list: readonly number[]) => {
  times.all += 1;
  return { size: list.length };
});

it('An answer is worked out once for each object', () => {
  const [one, another] = [[1], [1, 2]];
  expect([sizeOf(one), sizeOf(another)]).toEqual([{ size: 1 }, { size: 2 }]);
  expect(sizeOf(one)).toBe(sizeOf(one));
  expect(times.all).toBe(2);
});
