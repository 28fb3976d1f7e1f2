import { describe, expect, it } from '@jest/globals';
import type { PayerId } from '#kernel';
import { inGroups } from './unbilled.js';

const payer = (members: number) => ({ payerId: `p${members}` as PayerId, kind: 'APBDES' as const, members });
const sizes = (...members: number[]) =>
  inGroups(members.map(payer), 1000).map(group => group.map(({ members: size }) => size));

describe('payers billed in one transaction', () => {
  it.each([
    ['none', [], []],
    ['small ones together', [100, 100, 100], [[100, 100, 100]]],
    ['up to a thousand members', [600, 400, 1], [[600, 400], [1]]],
    ['a large one alone', [50, 5000, 50], [[50], [5000], [50]]],
  ])('%s', (_what, members, groups) => {
    expect(sizes(...members)).toEqual(groups);
  });
});
