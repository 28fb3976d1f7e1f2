import { describe, expect, it } from '@jest/globals';
import { planOfStrikes, STRUCK } from './strikes.js';

describe('strikes', () => {
  it('fall at the same moments under the same seed, and at others under another', () => {
    expect(planOfStrikes(7, 2_000)).toEqual(planOfStrikes(7, 2_000));
    expect(planOfStrikes(8, 2_000)).not.toEqual(planOfStrikes(7, 2_000));
  });
  it.each([100, 2_000, 100_000])('of %i payments hit every part, in order, before the end', payments => {
    const plan = planOfStrikes(7, payments);
    expect(new Set(plan.map(({ what }) => what))).toEqual(new Set(STRUCK));
    const moments = plan.map(({ at }) => at);
    expect(moments).toEqual(moments.toSorted((left, right) => left - right));
    expect(Math.min(...moments)).toBeGreaterThanOrEqual(20);
    expect(Math.max(...moments)).toBeLessThan(850);
  });
  it('are more in a longer run', () => {
    expect(planOfStrikes(7, 100_000).length).toBe(planOfStrikes(7, 2_000).length + 5 * STRUCK.length);
  });
});
