import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { paymentOf, referenceOf, uetrOf } from './references.js';

const PAYMENT = '6f0c1d2e-3a4b-5c6d-8e9f-0a1b2c3d4e5f';
const REFERENCE = '3F1GEISEIBBHMOT7OA3CM3QJIV';

describe('the reference of a payment', () => {
  it.each([
    [PAYMENT, REFERENCE],
    ['00000000-0000-5000-8000-000000000001', '0000000000A008000000000001'],
    ['ffffffff-ffff-5fff-bfff-ffffffffffff', '7VVVVVVVVVBVVRVVVVVVVVVVVV'],
  ])('of %s is %s', (payment, reference) => {
    expect(referenceOf(payment)).toBe(reference);
    expect(paymentOf(reference)).toBe(payment);
  });

  it('names that payment and fits every field of a bank', () => {
    fc.assert(
      fc.property(fc.uuid({ version: [1, 4, 5, 7] }), payment => {
        const reference = referenceOf(payment);
        expect(reference).toMatch(/^[0-9A-V]{26}$/);
        expect(paymentOf(reference)).toBe(payment);
        expect(paymentOf(reference.toLowerCase())).toBe(payment);
      }),
    );
  });

  it.each([
    ['', 'nothing'],
    ['NOTPROVIDED', 'a word of a bank'],
    [REFERENCE.slice(1), 'a digit too few'],
    [`${REFERENCE}0`, 'a digit too many'],
    [`8${REFERENCE.slice(1)}`, 'more than 128 bits'],
    [`${REFERENCE.slice(0, -1)}W`, 'a letter beyond V'],
    ['00000000000000000000000000', 'no UUID'],
  ])('is not "%s", %s', reference => {
    expect(paymentOf(reference)).toBeNull();
  });

  it.each(['', 'payment 1', PAYMENT.toUpperCase(), PAYMENT.slice(1)])('is not made of "%s"', id => {
    expect(() => referenceOf(id)).toThrow(RangeError);
  });
});

describe('the UETR of a payment', () => {
  it('is its id with version 4', () => {
    expect(uetrOf(PAYMENT)).toBe('6f0c1d2e-3a4b-4c6d-8e9f-0a1b2c3d4e5f');
  });

  it('has the only form that the schema allows', () => {
    fc.assert(
      fc.property(fc.uuid({ version: [1, 4, 5, 7] }), payment => {
        expect(uetrOf(payment)).toMatch(
          /^[a-f0-9]{8}-[a-f0-9]{4}-4[a-f0-9]{3}-[89ab][a-f0-9]{3}-[a-f0-9]{12}$/,
        );
      }),
    );
  });
});
