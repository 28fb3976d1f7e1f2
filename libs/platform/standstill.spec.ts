import { describe, expect, it } from '@jest/globals';
import { Standstill } from './standstill.js';

describe('A standstill', () => {
  const at = (name: string, offset: number) => ({ name, at: offset });

  it('is work that has not moved for long', () => {
    const standstill = new Standstill();
    standstill.see([at('0', 5), at('1', 5)], 1_000);
    standstill.see([at('0', 5), at('1', 6)], 6_000);
    expect(standstill.longerThan(10_000, 10_999)).toEqual([]);
    expect(standstill.longerThan(10_000, 11_000)).toEqual(['0']);
    expect(standstill.longerThan(10_000, 16_000)).toEqual(['0', '1']);
  });

  it('ends when there is nothing to do, and begins anew with new work at the same place', () => {
    const standstill = new Standstill();
    standstill.see([at('0', 5)], 0);
    standstill.see([], 5_000);
    standstill.see([at('0', 5)], 10_000);
    expect(standstill.longerThan(10_000, 15_000)).toEqual([]);
  });
});
