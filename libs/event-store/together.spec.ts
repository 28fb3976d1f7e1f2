import { setImmediate } from 'node:timers/promises';
import { describe, expect, it } from '@jest/globals';
import { Together } from './together.js';

/** Doubles numbers, and keeps what each call was given. */
function doubling(most = 100, weightOf = (_item: number) => 1) {
  const calls: number[][] = [];
  const together = new Together<number, number>(
    async items => {
      calls.push([...items]);
      await Promise.resolve();
      if (items.includes(13)) throw new Error('thirteen');
      return items.map(item => item * 2);
    },
    { most, weightOf },
  );
  return { calls, together };
}

describe('Work that is done together', () => {
  it('takes what came meanwhile into the next batch, in order', async () => {
    const { calls, together } = doubling();
    const first = [1, 2].map(item => together.do(item));
    await setImmediate();
    expect(await Promise.all([...first, together.do(3)])).toEqual([2, 4, 6]);
    expect(calls).toEqual([[1, 2], [3]]);
  });

  it('takes no more at once than it may, and what is too heavy alone', async () => {
    const { calls, together } = doubling(12, item => (item < 3 ? 12 : item));
    await Promise.all([1, 2, 3, 4, 5].map(item => together.do(item)));
    expect(calls).toEqual([[1], [2], [3, 4, 5]]);
  });

  it('fails for the one that fails, and for nobody else', async () => {
    const { calls, together } = doubling();
    const results = await Promise.allSettled([1, 13, 4].map(item => together.do(item)));
    expect(results.map(({ status }) => status)).toEqual(['fulfilled', 'rejected', 'fulfilled']);
    expect(calls).toEqual([[1, 13, 4], [1], [13], [4]]);
    expect(await together.do(5)).toBe(10);
  });
});
