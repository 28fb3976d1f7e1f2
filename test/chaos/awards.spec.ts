import { describe, expect, it } from '@jest/globals';
import { rupiah } from '#kernel';
import { awardsOf } from './awards.js';

const AWARD = rupiah(42_000_000);

describe('awards of chaos', () => {
  it.each([1, 2, 3, 7, 1_000])('have %i shares in all, and each sums up to its award', shares => {
    const awards = [...awardsOf(7, shares, AWARD)];
    expect(awards.flatMap(award => award.shares)).toHaveLength(shares);
    for (const award of awards) expect(award.shares.reduce((sum, { amount }) => sum + amount, 0)).toBe(AWARD);
  });
  it('are the same for the same seed, and others for another', () => {
    const [first, again, other] = [awardsOf(7, 50, AWARD), awardsOf(7, 50, AWARD), awardsOf(8, 50, AWARD)];
    const made = [...first];
    expect([...again]).toEqual(made);
    expect([...other].map(({ claimId }) => claimId)).not.toEqual(made.map(({ claimId }) => claimId));
  });
  it('name no claim, share, record, payee or account twice, and have more than one payee now and then', () => {
    const awards = [...awardsOf(7, 2_000, AWARD)];
    const shares = awards.flatMap(award => award.shares);
    for (const name of ['shareId', 'payeeId', 'recordId', 'accountNumber'] as const)
      expect(new Set(shares.map(share => share[name])).size).toBe(shares.length);
    expect(new Set(awards.map(({ claimId }) => claimId)).size).toBe(awards.length);
    expect(new Set(awards.map(award => award.shares.length))).toEqual(new Set([1, 2, 3]));
  });
});
