import { expect, it } from '@jest/globals';
import { oncePer } from './once-per.js';

it('An answer is worked out once for each object', () => {
  let times = 0;
  const sizeOf = oncePer((list: readonly number[]) => ({ size: list.length, times: ++times }));
  const [one, another] = [[1, 2], [1, 2]];
  expect(sizeOf(one)).toEqual({ size: 2, times: 1 });
  expect(sizeOf(another)).toEqual({ size: 2, times: 2 });
  expect(sizeOf(one)).toBe(sizeOf(one));
  expect(times).toBe(2);
});
