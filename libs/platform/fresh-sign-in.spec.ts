import { describe, expect, it } from '@jest/globals';
import { signInMustBeFresh } from './fresh-sign-in.js';

const now = Temporal.Instant.from('2026-03-02T09:00:00Z');
const codeFor = (authenticatedAt: Temporal.Instant | null) =>
  signInMustBeFresh(authenticatedAt, now, 300)?.code ?? 'accepted';

describe('A sign-in for an approval', () => {
  it.each([0, 1, 299, 300, -5])('of %d seconds ago is fresh', seconds => {
    expect(codeFor(now.subtract({ seconds }))).toBe('accepted');
  });

  it.each([301, 3_600, -6, -1e9])('of %d seconds ago is not', seconds => {
    expect(codeFor(now.subtract({ seconds }))).toBe('FRESH_SIGN_IN_REQUIRED');
  });

  it('of an unknown time is not, and is told how old one may be', () => {
    expect(signInMustBeFresh(null, now, 300)).toEqual({
      code: 'FRESH_SIGN_IN_REQUIRED',
      values: { maxAge: 300 },
    });
  });
});
