import { describe, expect, it } from '@jest/globals';
import { addressOfLetter, isDecided } from './letter-rows.js';
import { happened, view } from './testing-view.js';

describe('Letters of a case', () => {
  it('are looked for once it is decided, and also when it went on since', () => {
    const decided = (...types: string[]) =>
      isDecided({ history: [...view.history, ...types.map((type, at) => happened(5 + at, type, 'komang'))] });
    expect(decided()).toBe(false);
    expect(decided('ClaimApproved')).toBe(true);
    expect(decided('ClaimRejected')).toBe(true);
    expect(decided('ClaimApproved', 'SharePaid', 'ClaimSettled')).toBe(true);
  });

  it('lie under their case, by their number', () => {
    expect(addressOfLetter(view.claimId, { number: 'JKM-2026-269NKKYKNW-KEP5' })).toBe(
      `/api/claims/${view.claimId}/letters/JKM-2026-269NKKYKNW-KEP5`,
    );
    expect(addressOfLetter('a', { number: '../b' })).toBe('/api/claims/a/letters/..%2Fb');
  });
});
