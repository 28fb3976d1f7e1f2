import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { rupiah, sumRupiah } from '#kernel';
import type { CertificateShares } from './heir.types.js';
import { sharesFollowTheCertificate } from './shares.js';

const TOTAL = rupiah(42_000_000);
const weights = (...stated: number[]): CertificateShares => ({ by: 'weights', weights: stated });
const amounts = (...stated: number[]): CertificateShares => ({ by: 'amounts', amounts: stated.map(rupiah) });

describe('shares follow the certificate', () => {
  it('and without one all is paid to one authorised payee', () => {
    expect(sharesFollowTheCertificate(TOTAL)).toEqual({ outcome: 'shared', amounts: [42_000_000] });
  });

  it.each([
    [weights(1, 7), [5_250_000, 36_750_000]],
    [weights(1, 1, 1), [14_000_000, 14_000_000, 14_000_000]],
    [weights(1), [42_000_000]],
    [amounts(40_000_000, 2_000_000, 0), [40_000_000, 2_000_000, 0]],
  ])('as %j states them: %j', (certificate, expected) => {
    expect(sharesFollowTheCertificate(TOTAL, certificate)).toEqual({ outcome: 'shared', amounts: expected });
  });

  it('to the last rupiah, which goes to the largest remainder', () => {
    expect(sharesFollowTheCertificate(rupiah(100), weights(1, 1, 1))).toMatchObject({
      amounts: [34, 33, 33],
    });
    expect(sharesFollowTheCertificate(rupiah(10), weights(1, 2, 4))).toMatchObject({ amounts: [1, 3, 6] });
  });

  it('and always give the total', () => {
    const parts = fc.array(fc.integer({ min: 1, max: 1_000 }), { minLength: 1, maxLength: 12 });
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 1_000_000_000 }), parts, (total, stated) => {
        const shares = sharesFollowTheCertificate(rupiah(total), weights(...stated));
        expect(shares.outcome === 'shared' && sumRupiah(shares.amounts)).toBe(total);
      }),
    );
  });
});

describe('a certificate that does not divide the total', () => {
  it.each([
    [weights(), 'weights.length', 0],
    [weights(1, 0), 'weights.1', 0],
    [weights(1, -1), 'weights.1', -1],
    [weights(0.5, 0.5), 'weights.0', 0.5],
    [amounts(), 'amounts.length', 0],
    [amounts(42_000_001, -1), 'amounts.1', -1],
    [amounts(21_000_000, 20_999_999), 'amounts', 41_999_999],
    [amounts(21_000_000, 21_000_001), 'amounts', 42_000_001],
  ])('%j is refused at %s', (certificate, field, value) => {
    expect(sharesFollowTheCertificate(TOTAL, certificate)).toMatchObject({
      outcome: 'refused',
      refusal: { code: 'STATUTORY_FACT_OUT_OF_RANGE', values: { field, value } },
    });
  });

  it('nor is there a share of less than nothing', () => {
    expect(sharesFollowTheCertificate(rupiah(-1))).toMatchObject({
      refusal: { values: { field: 'total', value: -1 } },
    });
  });
});
