import { describe, expect, it } from '@jest/globals';
import { BUILT_IN_LAW } from '../law/built-in.js';
import { lawOn } from '../law/law-of-the-day.js';
import { minorIsPaidThroughAGuardian } from './guardian.js';

const today = lawOn(BUILT_IN_LAW, Temporal.PlainDate.from('2026-11-20'));

describe('a minor is paid through a guardian', () => {
  it.each([
    ['an adult', { isMinor: false, guardian: null }],
    ['a minor with a guardian', { isMinor: true, guardian: 'Ni Luh Contoh' }],
  ])('which %s may be', (_who, payee) => {
    expect(minorIsPaidThroughAGuardian(today, 'JKM', { kinship: 'CHILD', ...payee })).toBeNull();
  });

  it.each([null, '', ' '])('and a minor with %j for a guardian may not', guardian => {
    const payee = { kinship: 'CHILD', isMinor: true, guardian };
    expect(minorIsPaidThroughAGuardian(today, 'JKM', payee)).toMatchObject({
      rule: 'minorIsPaidThroughAGuardian',
      law: { regulation: 'PP 44/2015', article: 'pasal belum diperiksa', mark: 'UNCONFIRMED' },
      mark: 'UNCONFIRMED',
    });
  });
});
