import { describe, expect, it } from '@jest/globals';
import { loggedPath } from './logged-path.js';

const id = '01a1fd75-43f4-712b-95b6-3d11df2418ee';

describe('What is logged of an address', () => {
  it('is its route with the ids in it', () => {
    expect(loggedPath('/api/claims/:claimId/approval', { claimId: id })).toBe(`/api/claims/${id}/approval`);
  });

  it.each(['5106011006719000', 'Contoh Nama', '', undefined])(
    'is never another word, such as %p',
    claimId => {
      expect(loggedPath('/api/claims/:claimId', { claimId })).toBe('/api/claims/:claimId');
    },
  );

  it('is nothing where there is no such route', () => {
    expect(loggedPath(undefined, undefined)).toBe('unknown');
  });
});
