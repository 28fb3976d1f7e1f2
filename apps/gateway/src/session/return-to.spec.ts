import { describe, expect, it } from '@jest/globals';
import { returnTo } from './return-to.js';

describe('After signing in a person goes', () => {
  it.each(['/', '/claims/17?stage=Approved#lines', '/klaim/%C3%A9'])('to a path of ours: %s', path => {
    expect(returnTo(path)).toBe(path);
  });

  it.each([
    undefined,
    '',
    'claims',
    'https://elsewhere.example/',
    '//elsewhere.example/',
    '/\\elsewhere.example',
    '/\t/elsewhere.example',
    '/..//elsewhere.example',
    'javascript:alert(1)',
    '/auth/sign-in',
    '/x/../auth/callback?code=1',
  ])('to the first page instead of %j', wanted => {
    expect(returnTo(wanted)).toBe('/');
  });
});
